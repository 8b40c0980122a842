package io.evenlift.domain.mechanics;

import java.util.Arrays;

/**
 * What forces put on knots of distance and nodes of depth: Hermite's weights of the values and of the derivatives of some
 * response functions. Scratch of {@link SurfaceReadings}, filled once and then spread over wavenumbers.
 */
final class KnotLoads {
    private static final double[] NOTHING = {};

    private final NodeShares shares;
    private final int functions;
    /**
     * Per knot: functions (values, then derivatives) by the nodes that stand for any force, nodes running fastest; empty where no
     * force is near.
     */
    private final double[][] byKnot = new double[RadialGrid.KNOTS][];

    KnotLoads(NodeShares shares, int functions) {
        this.shares = shares;
        this.functions = functions;
        Arrays.fill(byKnot, NOTHING);
    }

    /** Adds a force at a squared distance, with its part in each function. */
    void add(int force, double squaredDistance, double... parts) {
        CellPlace place = CellPlace.of(squaredDistance);
        put(force, place.knot(), parts, place.ofStart(), place.ofStartSlope());
        put(force, place.knot() + 1, parts, place.ofEnd(), place.ofEndSlope());
    }

    private void put(int force, int knot, double[] parts, double value, double derivative) {
        int nodes = shares.count();
        if (byKnot[knot].length == 0) {
            byKnot[knot] = new double[2 * functions * nodes];
        }
        double[] load = byKnot[knot];
        double[] share = shares.sharesOf(force);
        int first = shares.firstNodeOf(force) - shares.first();
        for (int q = 0; q < functions; q++) {
            int ofValue = q * nodes + first;
            int ofDerivative = (functions + q) * nodes + first;
            for (int node = 0; node < share.length; node++) {
                load[ofValue + node] += share[node] * value * parts[q];
                load[ofDerivative + node] += share[node] * derivative * parts[q];
            }
        }
    }

    /** The loads as weights of the kernels. */
    SurfaceReading over(KnotSpread spread) {
        RelativeDepths depths = shares.depths();
        double[][][] weights = new double[SurfaceKernels.PER_DEPTH][depths.size()][0];
        for (int knot = 0; knot < byKnot.length; knot++) {
            if (byKnot[knot].length > 0) {
                for (KnotSpread.Pair pair : spread.pairs()) {
                    add(pair.value(knot), pair.derivative(knot), byKnot[knot], pair.function(), weights[pair.kernel()]);
                }
            }
        }
        return new SurfaceReading(depths, weights);
    }

    private void add(double[] value, double[] derivative, double[] load, int function, double[][] byNode) {
        int nodes = shares.count();
        for (int node = 0; node < nodes; node++) {
            double ofValue = load[function * nodes + node];
            double ofDerivative = load[(functions + function) * nodes + node];
            if (ofValue != 0.0 || ofDerivative != 0.0) {
                int of = shares.first() + node;
                if (byNode[of].length == 0) {
                    byNode[of] = new double[CoarseQuadrature.nodes().size()];
                }
                addTo(byNode[of], value, ofValue, derivative, ofDerivative);
            }
        }
    }

    /** A plain loop that the JIT compiler turns into vector code. */
    private static void addTo(
            double[] weights, double[] value, double ofValue, double[] derivative, double ofDerivative) {
        for (int n = 0; n < value.length; n++) {
            weights[n] += value[n] * ofValue + derivative[n] * ofDerivative;
        }
    }
}
