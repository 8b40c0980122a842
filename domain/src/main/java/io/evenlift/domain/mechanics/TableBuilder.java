package io.evenlift.domain.mechanics;

import java.util.Arrays;
import java.util.Collections;

/**
 * Computes a medium's response functions and their derivatives by s = r² at every knot and depth.
 *
 * <p>Per group of distances this is a product of matrices: Bessel factors (knots × wavenumbers, the same for every
 * tissue) by kernels (wavenumbers × depths and functions). Which functions go with which Λm:
 *
 * <pre>P = ∫ V Λ0 + (U_B − V) Λ1   A1 = ∫ k² (U_B − V) Λ2   A2 = ∫ k U_p Λ1   A3 = ∫ w_p Λ0   A4 = ∫ k w_B Λ1</pre>
 *
 * A5 and A6 are A2 and A3 with the high-pass factor H in the kernel; each derivative has −k²/2 and the next Λ. (P is
 * g0 + g1 with J2(x) = 2 J1(x)/x − J0(x).)
 */
final class TableBuilder {

    /** Where the functions stand in the order P, A1 … A6, those that are asked for by themselves. */
    static final int P = 0;

    static final int A1 = 1;
    static final int A4 = 4;
    static final int A5 = 5;
    static final int A6 = 6;
    static final int FUNCTIONS = 7;

    /** Numbers per knot: the functions, then their derivatives by s. */
    static final int PER_KNOT = 2 * FUNCTIONS;

    /** Kernel columns that go with Λ0, Λ1, Λ2, Λ3. */
    private static final int[] COLUMNS = {3, 7, 4, 1};

    private static final KernelNodes NODES = RadialQuadrature.nodes();

    private final LayeredMedium medium;
    private final DepthGrid depths;
    /** Standard deviation of the low-pass in mm. */
    private final double sigma;

    private final double[][] rows;
    /** Per Λ, per wavenumber: the kernel at every depth that it reaches and function. Rows of their own, or the JIT does not vectorise. */
    private final double[][][] columns = new double[COLUMNS.length][][];

    private final double[][] sums = new double[COLUMNS.length][];

    private TableBuilder(LayeredMedium medium, DepthGrid depths, double sigma) {
        this.medium = medium;
        this.depths = depths;
        this.sigma = sigma;
        rows = new double[depths.size()][RadialGrid.KNOTS * PER_KNOT];
        for (int m = 0; m < COLUMNS.length; m++) {
            columns[m] = new double[NODES.size()][];
            sums[m] = new double[depths.size() * COLUMNS[m]];
        }
    }

    /** One row per depth of the grid, {@link #PER_KNOT} numbers per knot of {@link RadialGrid}. */
    static double[][] rows(LayeredMedium medium, DepthGrid depths, double sigma) {
        TableBuilder builder = new TableBuilder(medium, depths, sigma);
        int[] counts = builder.fillColumns(NODES.wavenumbers());
        for (RadiusGroup group : RadialQuadrature.groups()) {
            builder.add(group, counts);
        }
        return builder.rows;
    }

    private void add(RadiusGroup group, int[] counts) {
        int size = group.wavenumbers().length;
        for (int knot = 0; knot < group.knots(); knot++) {
            for (int m = 0; m < COLUMNS.length; m++) {
                Arrays.fill(sums[m], 0.0);
                for (int n = 0; n < size && counts[n] > 0; n += KernelNodes.BLOCK) {
                    Columns.addFour(columns[m], n, group.factors(m), knot * size + n, counts[n] * COLUMNS[m], sums[m]);
                }
            }
            scatter((group.firstKnot() + knot) * PER_KNOT);
        }
    }

    /** Fills the kernel columns of all wavenumbers; answers how many depths each wavenumber still reaches. */
    private int[] fillColumns(double[] wavenumbers) {
        int[] counts = new int[wavenumbers.length];
        for (int n = 0; n < wavenumbers.length; n++) {
            // Deeper than this the kernel is below e^−CUT; the shallower depths of a block decide for the block.
            counts[n] = depths.countDownTo(RadialQuadrature.CUT / wavenumbers[n]);
        }
        double[][][] kernels = kernels(wavenumbers, counts);
        for (int n = 0; n < wavenumbers.length; n++) {
            double k = wavenumbers[n];
            int blockCount = counts[n - n % KernelNodes.BLOCK];
            double highPass = -StrictMath.expm1(-0.5 * (k * sigma) * (k * sigma));
            for (int m = 0; m < COLUMNS.length; m++) {
                columns[m][n] = new double[blockCount * COLUMNS[m]];
            }
            for (int depth = 0; depth < counts[n]; depth++) {
                fillColumn(n, depth, k, highPass, kernels[depth]);
            }
        }
        return counts;
    }

    /** Per depth, per kernel: at the wavenumbers that reach the depth. */
    private double[][][] kernels(double[] wavenumbers, int[] counts) {
        double[][][] kernels = new double[depths.size()][SurfaceKernels.PER_DEPTH][];
        int columns = reaching(0, counts);
        SurfaceKernels surface = new SurfaceKernels(Collections.nCopies(columns, medium));
        surface.start(wavenumbers);
        double[] below = new double[columns];
        int stratum = 0;
        for (int node = 0; node < depths.size() && columns > 0; node++) {
            for (; stratum < depths.stratumOf(node); stratum++) {
                surface.descend();
            }
            columns = reaching(node, counts);
            for (int n = 0; n < columns; n++) {
                below[n] = wavenumbers[n] * depths.depthInStratumMm(node);
            }
            for (int kernel = 0; kernel < SurfaceKernels.PER_DEPTH; kernel++) {
                kernels[node][kernel] = new double[columns];
            }
            surface.write(below, columns, WantedKernels.BOTH, kernels[node]);
        }
        return kernels;
    }

    /** How many wavenumbers reach a depth; they ascend, and reach ever less deep. */
    private static int reaching(int depth, int[] counts) {
        int reaching = 0;
        while (reaching < counts.length && counts[reaching] > depth) {
            reaching++;
        }
        return reaching;
    }

    private void fillColumn(int n, int depth, double k, double highPass, double[][] kernels) {
        double uTangential = kernels[0][n];
        double wTangential = kernels[1][n];
        double uNormal = kernels[2][n];
        double wNormal = kernels[3][n];
        double shear = kernels[4][n];
        double square = k * k;
        double difference = uTangential - shear;
        double[] row0 = columns[0][n];
        int at0 = depth * COLUMNS[0];
        row0[at0] = shear;
        row0[at0 + 1] = wNormal;
        row0[at0 + 2] = highPass * wNormal;
        double[] row1 = columns[1][n];
        int at1 = depth * COLUMNS[1];
        row1[at1] = difference;
        row1[at1 + 1] = k * uNormal;
        row1[at1 + 2] = k * wTangential;
        row1[at1 + 3] = k * highPass * uNormal;
        row1[at1 + 4] = square * shear;
        row1[at1 + 5] = square * wNormal;
        row1[at1 + 6] = square * highPass * wNormal;
        double[] row2 = columns[2][n];
        int at2 = depth * COLUMNS[2];
        row2[at2] = square * difference;
        row2[at2 + 1] = square * k * uNormal;
        row2[at2 + 2] = square * k * wTangential;
        row2[at2 + 3] = square * k * highPass * uNormal;
        columns[3][n][depth] = square * square * difference;
    }

    private void scatter(int at) {
        for (int depth = 0; depth < rows.length; depth++) {
            double[] row = rows[depth];
            int at0 = depth * COLUMNS[0];
            int at1 = depth * COLUMNS[1];
            int at2 = depth * COLUMNS[2];
            row[at] = sums[0][at0] + sums[1][at1];
            row[at + 1] = sums[2][at2];
            row[at + 2] = sums[1][at1 + 1];
            row[at + 3] = sums[0][at0 + 1];
            row[at + 4] = sums[1][at1 + 2];
            row[at + 5] = sums[1][at1 + 3];
            row[at + 6] = sums[0][at0 + 2];
            row[at + 7] = -0.5 * (sums[1][at1 + 4] + sums[2][at2]);
            row[at + 8] = -0.5 * sums[3][depth];
            row[at + 9] = -0.5 * sums[2][at2 + 1];
            row[at + 10] = -0.5 * sums[1][at1 + 5];
            row[at + 11] = -0.5 * sums[2][at2 + 2];
            row[at + 12] = -0.5 * sums[2][at2 + 3];
            row[at + 13] = -0.5 * sums[1][at1 + 6];
        }
    }
}
