package io.evenlift.domain.mechanics;

import java.util.Arrays;

/**
 * The depths at which a medium's response is tabulated, and the interpolation between them.
 *
 * <p>The response kinks where two layers meet, so every meeting is a node and interpolation never crosses one. Inside a
 * layer the response is analytic, and one polynomial through all of the layer's nodes is used, in the logarithm of
 * depth because a force's imprint has the size of its depth. Chebyshev–Lobatto nodes make that polynomial converge
 * geometrically and crowd towards the layer's ends, where the response of a soft layer on a stiff one runs to nothing;
 * it is evaluated by the barycentric formula (Salzer 1972).
 */
final class DepthGrid {

    /** Nothing is tabulated above this depth in mm; the imprint of a point force is sharper than the radial table. */
    static final double SHALLOWEST_MM = 0.4;

    /** In a half-space the table ends here (mm), or at twice its cover where that is deeper. */
    static final double DEEPEST_IN_HALF_SPACE_MM = 60.0;

    /** Natural logarithm of the reduction of error that a layer's polynomial is made for; measured. */
    private static final double DIGITS = 16.0;

    private static final int LEAST_INTERVALS = 8;

    private final double[] depthMm;
    private final double[] logDepth;
    private final int[] stratumOf;
    private final int[] firstOf;
    private final double[] topOf;

    private DepthGrid(double[] depthMm, int[] firstOf, double[] topOf) {
        this.depthMm = depthMm;
        this.firstOf = firstOf;
        this.topOf = topOf;
        logDepth = new double[depthMm.length];
        stratumOf = new int[depthMm.length];
        for (int i = 0; i < depthMm.length; i++) {
            logDepth[i] = StrictMath.log(depthMm[i]);
        }
        for (int stratum = 0; stratum < topOf.length; stratum++) {
            // A node where two strata meet is counted with the upper one; the response is continuous there.
            int start = stratum == 0 ? 0 : firstOf[stratum] + (firstOf[stratum] == 0 ? 0 : 1);
            for (int i = start; i <= firstOf[stratum + 1]; i++) {
                stratumOf[i] = stratum;
            }
        }
    }

    /** The grid of a medium, from {@link #SHALLOWEST_MM} on. */
    static DepthGrid of(LayeredMedium medium) {
        return of(medium, SHALLOWEST_MM);
    }

    /** The grid of a medium, from a depth on that is at least {@link #SHALLOWEST_MM}. */
    static DepthGrid of(LayeredMedium medium, double shallowestMm) {
        int strata = medium.strata();
        int[] firstOf = new int[strata + 1];
        double[] topOf = new double[strata];
        double[] nodes = {shallowestMm};
        double top = 0.0;
        for (int stratum = 0; stratum < strata; stratum++) {
            topOf[stratum] = top;
            double bottom = top + medium.thicknessMm(stratum);
            double end = Double.isInfinite(bottom) ? Math.max(DEEPEST_IN_HALF_SPACE_MM, 2.0 * top) : bottom;
            if (end > shallowestMm) {
                nodes = extended(nodes, end);
            }
            firstOf[stratum + 1] = nodes.length - 1;
            top = bottom;
        }
        return new DepthGrid(nodes, firstOf, topOf);
    }

    private static double[] extended(double[] nodes, double end) {
        double start = nodes[nodes.length - 1];
        double half = 0.5 * StrictMath.log(end / start);
        int intervals = intervalsFor(half);
        double[] longer = Arrays.copyOf(nodes, nodes.length + intervals);
        for (int i = 1; i < intervals; i++) {
            double place = 1.0 - StrictMath.cos(StrictMath.PI * i / intervals);
            longer[nodes.length - 1 + i] = start * StrictMath.exp(half * place);
        }
        longer[longer.length - 1] = end;
        return longer;
    }

    /**
     * How many intervals a layer gets that spans e^(2·half). The nearest singularities lie at z = ±ir, which is π/2 off
     * the axis of ln z; the error falls with every node by the size ϱ of the Bernstein ellipse through them.
     */
    private static int intervalsFor(double half) {
        double off = 0.5 * StrictMath.PI / half;
        double ellipse = off + StrictMath.sqrt(1.0 + off * off);
        return Math.max(LEAST_INTERVALS, (int) Math.ceil(DIGITS / StrictMath.log(ellipse)));
    }

    /** How many depths there are. */
    int size() {
        return depthMm.length;
    }

    /** Depth of a node in mm. */
    double depthMm(int node) {
        return depthMm[node];
    }

    double shallowestMm() {
        return depthMm[0];
    }

    double deepestMm() {
        return depthMm[depthMm.length - 1];
    }

    /** The stratum a node lies in; where two meet, the upper one. */
    int stratumOf(int node) {
        return stratumOf[node];
    }

    /** Depth of a node below the top of its stratum in mm. */
    double depthInStratumMm(int node) {
        return depthMm[node] - topOf[stratumOf[node]];
    }

    /** How many nodes lie no deeper than this. */
    int countDownTo(double mostDepthMm) {
        int low = 0;
        int high = depthMm.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (depthMm[middle] <= mostDepthMm) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The layer whose nodes serve a depth; its number is that of the stratum.
     *
     * @throws IllegalArgumentException if the depth is outside the table
     */
    int stratumAt(double depth) {
        Bounds.within("depthMm", depth, shallowestMm(), deepestMm());
        // The first node at or below the depth lies in the layer that holds it.
        int node = countDownTo(depth);
        return stratumOf[Math.min(node, depthMm.length - 1)];
    }

    /**
     * How the nodes stand for a depth.
     *
     * @throws IllegalArgumentException if the depth is outside the table
     */
    DepthShares sharesAt(double depth) {
        int stratum = stratumAt(depth);
        int first = firstOf[stratum];
        return new DepthShares(
                first, Barycentric.shares(StrictMath.log(depth), logDepth, first, firstOf[stratum + 1] - first + 1));
    }
}
