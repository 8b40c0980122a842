package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * The quadrature over wavenumbers with its two settings free: the cut c (kernels are followed to k = c/z) and the fineness
 * q (panels are 8π/(r q) wide at the largest distance r). The product's distances, kernels and rule, not faded.
 */
final class QuadratureConvergence {

    private static final double DEPTH_MM = 1.5;
    private static final double FARTHEST_MM = 20.0;
    private static final int QUARTERINGS = 5;

    /** Here panels of the fineness that c is tried with end exactly at every cut that is tried. */
    private static final double FINE = 16.0 * Math.PI / FARTHEST_MM;

    private final LayeredMedium medium = Media.face();
    private final DepthGrid depths = DepthGrid.of(medium);
    private final int node = depths.countDownTo(DEPTH_MM) - 1;
    private final int knots = RadialGrid.cellOf(FARTHEST_MM * FARTHEST_MM);
    private final double[][] exact = exact();

    /** A setting and the error that it leaves. */
    record Step(double setting, double error) {}

    /** Errors for growing cuts, with panels that leave none of their own. */
    List<Step> cuts() {
        List<Step> steps = new ArrayList<>();
        for (double cut : new double[] {3, 6, 9, 12, 15}) {
            steps.add(new Step(cut, error(cut, FINE)));
        }
        return steps;
    }

    /** Errors for growing fineness, with a cut that leaves none of its own. */
    List<Step> finenesses() {
        List<Step> steps = new ArrayList<>();
        for (double fineness : new double[] {0.2, 0.3, 0.4, 0.5, 0.65, 0.8}) {
            steps.add(new Step(fineness, error(40.0, fineness)));
        }
        return steps;
    }

    /** Errors for kernel nodes closer and closer in ln k, with a quadrature that leaves none of its own. */
    List<Step> nodeSteps() {
        List<Step> steps = new ArrayList<>();
        for (double step : new double[] {0.4, 0.32, 0.24, 0.16, 0.12}) {
            KernelNodes nodes = KernelNodes.upTo(15.0 / DEPTH_MM, step, RadialQuadrature.NODE_POINTS);
            steps.add(new Step(step, error(group(15.0, FINE).on(nodes))));
        }
        return steps;
    }

    private double error(double cut, double fineness) {
        return error(group(cut, fineness));
    }

    private RadiusGroup group(double cut, double fineness) {
        double panel = 8.0 * Math.PI / (FARTHEST_MM * fineness);
        return RadiusGroup.of(0, knots, panel, QUARTERINGS, Fade.none(cut / DEPTH_MM));
    }

    private double error(RadiusGroup group) {
        double[][] sums = sums(group, medium, depths, node);
        double error = 0.0;
        double largest = 0.0;
        for (int knot = 0; knot < knots; knot++) {
            for (int i = 0; i < exact[knot].length; i++) {
                error = Math.max(error, Math.abs(sums[knot][i] - exact[knot][i]));
                largest = Math.max(largest, Math.abs(exact[knot][i]));
            }
        }
        return error / largest;
    }

    /** The seven functions as displacements per newton: P, A1 s, A2 r, A3, A4 r, A5 r, A6. */
    private double[][] exact() {
        double[] distances = new double[knots];
        for (int knot = 0; knot < knots; knot++) {
            distances[knot] = Math.sqrt(RadialGrid.knot(knot));
        }
        double[][] g = new BruteForce(medium, DEPTH_MM, Media.CUTOFF_MM).at(distances);
        double[][] exact = new double[knots][];
        for (int knot = 0; knot < knots; knot++) {
            double[] f = g[knot];
            exact[knot] = new double[] {f[0] + f[1], 2.0 * f[1], f[2], f[3], f[4], f[5], f[6]};
        }
        return exact;
    }

    /** The same by a group's factors, straightforwardly. */
    static double[][] sums(RadiusGroup group, LayeredMedium medium, DepthGrid depths, int node) {
        double sigma = ResponseTable.sigmaMm(Media.CUTOFF_MM);
        double[][] sums = new double[group.knots()][TableBuilder.FUNCTIONS];
        int size = group.wavenumbers().length;
        for (int n = 0; n < size; n++) {
            double k = group.wavenumbers()[n];
            double[] kernels = KernelsAt.depths(medium, depths, k, node + 1)[node];
            double difference = kernels[0] - kernels[4];
            double highPass = -Math.expm1(-0.5 * k * k * sigma * sigma);
            for (int knot = 0; knot < group.knots(); knot++) {
                double s = RadialGrid.knot(group.firstKnot() + knot);
                double r = Math.sqrt(s);
                double l0 = group.factors(0)[knot * size + n];
                double l1 = group.factors(1)[knot * size + n];
                double l2 = group.factors(2)[knot * size + n];
                double[] sum = sums[knot];
                sum[0] += kernels[4] * l0 + difference * l1;
                sum[1] += s * k * k * difference * l2;
                sum[2] += r * k * kernels[2] * l1;
                sum[3] += kernels[3] * l0;
                sum[4] += r * k * kernels[1] * l1;
                sum[5] += r * k * highPass * kernels[2] * l1;
                sum[6] += highPass * kernels[3] * l0;
            }
        }
        return sums;
    }

    /**
     * How much the product's table changes when its quadrature is made twice as fine, is not faded and goes to c = 20: the
     * largest change over all knots at the depth, as share of the largest value.
     */
    double changeOfTheTable() {
        double[] row = Media.tableOf(medium).row(node);
        double change = 0.0;
        double largest = 0.0;
        for (RadiusGroup usual : RadialQuadrature.groups()) {
            double farthest = Math.sqrt(RadialGrid.knot(usual.firstKnot() + usual.knots() - 1));
            double panel = 8.0 * Math.PI / (farthest * 1.3);
            RadiusGroup fine =
                    RadiusGroup.of(usual.firstKnot(), usual.knots(), panel, QUARTERINGS, Fade.none(20.0 / DEPTH_MM));
            double[][] sums = sums(fine, medium, depths, node);
            for (int knot = 0; knot < fine.knots(); knot++) {
                double s = RadialGrid.knot(fine.firstKnot() + knot);
                double r = Math.sqrt(s);
                double[] scale = {1.0, s, r, 1.0, r, r, 1.0};
                int at = (fine.firstKnot() + knot) * TableBuilder.PER_KNOT;
                for (int i = 0; i < scale.length; i++) {
                    largest = Math.max(largest, Math.abs(sums[knot][i]));
                    change = Math.max(change, Math.abs(scale[i] * row[at + i] - sums[knot][i]));
                }
            }
        }
        return change / largest;
    }
}
