package io.evenlift.domain.mechanics;

import java.util.Arrays;

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

    private final DepthGrid depths;
    private final SurfaceKernels kernels;
    private final double[] perDepth;
    /** Standard deviation of the low-pass in mm. */
    private final double sigma;

    private final double[][] rows;
    /** Per Λ, per wavenumber: the kernel at every depth and function. Rows of their own, or the JIT does not vectorise. */
    private final double[][][] columns = new double[COLUMNS.length][][];

    private final double[][] sums = new double[COLUMNS.length][];

    private TableBuilder(LayeredMedium medium, DepthGrid depths, double sigma) {
        this.depths = depths;
        this.sigma = sigma;
        kernels = new SurfaceKernels(medium, depths);
        perDepth = new double[depths.size() * SurfaceKernels.PER_DEPTH];
        rows = new double[depths.size()][RadialGrid.KNOTS * PER_KNOT];
        for (int m = 0; m < COLUMNS.length; m++) {
            columns[m] = new double[NODES.size()][depths.size() * COLUMNS[m]];
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
                    addBlock(sums[m], counts[n] * COLUMNS[m], columns[m], n, group.factors(m), knot * size + n);
                }
            }
            scatter((group.firstKnot() + knot) * PER_KNOT);
        }
    }

    /** sums += Σ over one block of factor × column; a plain loop that the JIT compiler turns into vector code. */
    private static void addBlock(double[] sums, int length, double[][] rows, int n, double[] factors, int at) {
        double[] row0 = rows[n];
        double[] row1 = rows[n + 1];
        double[] row2 = rows[n + 2];
        double[] row3 = rows[n + 3];
        double f0 = factors[at];
        double f1 = factors[at + 1];
        double f2 = factors[at + 2];
        double f3 = factors[at + 3];
        for (int j = 0; j < length; j++) {
            sums[j] += (f0 * row0[j] + f1 * row1[j]) + (f2 * row2[j] + f3 * row3[j]);
        }
    }

    /** Fills the kernel columns of all wavenumbers; answers how many depths each wavenumber still reaches. */
    private int[] fillColumns(double[] wavenumbers) {
        int[] counts = new int[wavenumbers.length];
        for (int n = 0; n < wavenumbers.length; n++) {
            double k = wavenumbers[n];
            // Deeper than this the kernel is below e^−CUT; the shallower depths of a block decide for the block.
            int count = depths.countDownTo(RadialQuadrature.CUT / k);
            counts[n] = count;
            if (count > 0) {
                kernels.at(k, count, perDepth);
            }
            int blockCount = counts[n - n % KernelNodes.BLOCK];
            double highPass = -StrictMath.expm1(-0.5 * (k * sigma) * (k * sigma));
            for (int depth = 0; depth < count; depth++) {
                fillColumn(n, depth, k, highPass);
            }
            for (int m = 0; m < COLUMNS.length; m++) {
                Arrays.fill(columns[m][n], count * COLUMNS[m], blockCount * COLUMNS[m], 0.0);
            }
        }
        return counts;
    }

    private void fillColumn(int n, int depth, double k, double highPass) {
        int from = depth * SurfaceKernels.PER_DEPTH;
        double uTangential = perDepth[from];
        double wTangential = perDepth[from + 1];
        double uNormal = perDepth[from + 2];
        double wNormal = perDepth[from + 3];
        double shear = perDepth[from + 4];
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
