package io.evenlift.domain.mechanics;

import java.util.Arrays;
import java.util.List;

/**
 * The reflection of waves in stacks of strata; see {@link SurfaceKernels}. Many are computed side by side, a column for each
 * stack at a wavenumber: all that is said of one below is done to every column, in loops that write one array each, which the JIT
 * compiler turns into vector code.
 *
 * <p>2×2 matrices are stored row by row. With κ = 3 − 4ν, q = 1 − 2ν and p = 2(1 − ν) the displacements (U, w) of waves
 * ã and c̃ are A↓ã + A↑c̃ and the tractions (T, S) are 2μk (B↓ã + B↑c̃), where
 *
 * <pre>A↓ = [1 0; −1 −κ]   A↑ = [1 0; 1 κ]   B↓ = [−1 −q; 1 p]   B↑ = [1 q; 1 p]</pre>
 */
final class Strata {

    private static final int FOUR = 4;

    private final int count;
    private final int columns;
    /** All that follows: per stratum, per column; matrices per stratum, per entry, per column. */
    private final double[][] thickness;

    private final double[][] shearModulus;
    private final double[][] kappa;
    private final double[][] q;
    private final double[][] p;

    private final double[][] decay;
    private final double[][] extent;
    /** Reflection at the bottom of each stratum. */
    private final double[][][] bottom;
    /** From tractions (per k) on top of each stratum to the downward wave there. */
    private final double[][][] fromTraction;

    private final double[][] shearBottom;
    private final double[][] shearTop;
    private final double[][] top;
    private final double[][] compliance;
    private final double[][] work;
    private final double[] scale;

    /** @param media one for each column, all of as many layers and on the same kind of base */
    Strata(List<LayeredMedium> media) {
        LayeredMedium first = media.get(0);
        count = first.strata();
        columns = media.size();
        thickness = new double[count][columns];
        shearModulus = new double[count][columns];
        kappa = new double[count][columns];
        q = new double[count][columns];
        p = new double[count][columns];
        decay = new double[count][columns];
        extent = new double[count][columns];
        bottom = new double[count][FOUR][columns];
        fromTraction = new double[count][FOUR][columns];
        shearBottom = new double[count][columns];
        shearTop = new double[count][columns];
        top = Columns.matrices(columns);
        compliance = Columns.matrices(columns);
        work = Columns.matrices(columns);
        scale = new double[columns];
        for (int column = 0; column < columns; column++) {
            read(media.get(column), column);
        }
    }

    private void read(LayeredMedium medium, int column) {
        for (int i = 0; i < count; i++) {
            double nu = medium.poissonRatio(i);
            thickness[i][column] = medium.thicknessMm(i);
            shearModulus[i][column] = medium.shearModulus(i);
            kappa[i][column] = 3.0 - 4.0 * nu;
            q[i][column] = 1.0 - 2.0 * nu;
            p[i][column] = 2.0 * (1.0 - nu);
        }
        if (medium.hasRigidBase()) {
            // U = w = 0 gives c̃1 = −ã1 and κ c̃2 = 2 ã1 + κ ã2; V = 0 gives −1. A half-space sends nothing back.
            bottom[count - 1][0][column] = -1.0;
            bottom[count - 1][2][column] = 2.0 / kappa[count - 1][column];
            bottom[count - 1][3][column] = 1.0;
            shearBottom[count - 1][column] = -1.0;
        }
    }

    /**
     * From the base up to the surface: all reflections.
     *
     * @param k the wavenumber of each column
     */
    void climb(double[] k) {
        for (int i = count - 1; i >= 0; i--) {
            decay(i, k);
            carryUp(i);
            comply(i);
            carryShearUp(decay[i], shearBottom[i], shearTop[i]);
            if (i > 0) {
                cross(i);
                crossShear(shearModulus[i - 1], shearModulus[i], shearTop[i], shearBottom[i - 1]);
            }
        }
    }

    /** Mostly all columns vanish or none. */
    private void decay(int i, double[] k) {
        Columns.product(k, thickness[i], columns, extent[i]);
        if (Decay.vanishes(Columns.least(extent[i], columns))) {
            Arrays.fill(extent[i], 0.0);
            Arrays.fill(decay[i], 0.0);
        } else {
            vanishOneByOne(extent[i]);
            Decay.ofEach(extent[i], columns, decay[i]);
            for (int c = 0; c < columns; c++) {
                if (extent[i][c] == 0.0) {
                    decay[i][c] = 0.0;
                }
            }
        }
    }

    private static void vanishOneByOne(double[] extent) {
        for (int c = 0; c < extent.length; c++) {
            if (Decay.vanishes(extent[c])) {
                extent[c] = 0.0;
            }
        }
    }

    /** R on top = P R P with P = e^(−kh) [1 kh; 0 1]. */
    private void carryUp(int i) {
        double[] x = extent[i];
        double[][] r = bottom[i];
        double[] square = scale;
        double[] r12 = work[0];
        double[] r22 = work[1];
        Columns.product(decay[i], decay[i], columns, square);
        Columns.sumWithProduct(r[1], r[0], x, columns, r12);
        Columns.sumWithProduct(r[3], r[2], x, columns, r22);
        Columns.productWithSum(square, r[0], x, r[2], columns, top[0]);
        Columns.productWithSum(square, r12, x, r22, columns, top[1]);
        Columns.product(square, r[2], columns, top[2]);
        Columns.product(square, r22, columns, top[3]);
    }

    /** The inverse of the traction matrix, and the compliance C = (A↓ + A↑R) (B↓ + B↑R)⁻¹ / 2μ, on top of a stratum. */
    private void comply(int i) {
        double[][] f = fromTraction[i];
        Columns.sumWithProduct(top[0], q[i], top[2], columns, f[0]);
        Columns.plus(f[0], -1.0, columns, f[0]);
        Columns.sumWithProduct(top[1], q[i], top[3], columns, f[1]);
        Columns.difference(f[1], q[i], columns, f[1]);
        Columns.sumWithProduct(top[0], p[i], top[2], columns, f[2]);
        Columns.plus(f[2], 1.0, columns, f[2]);
        Columns.sumWithProduct(top[1], p[i], top[3], columns, f[3]);
        Columns.sum(f[3], p[i], columns, f[3]);
        Columns.sum(shearModulus[i], shearModulus[i], columns, scale);
        Columns.invert(f, scale, columns);
        Columns.plus(top[0], 1.0, columns, work[0]);
        System.arraycopy(top[1], 0, work[1], 0, columns);
        Columns.sumWithProduct(top[0], kappa[i], top[2], columns, work[2]);
        Columns.plus(work[2], -1.0, columns, work[2]);
        Columns.sumWithProduct(top[1], kappa[i], top[3], columns, work[3]);
        Columns.difference(work[3], kappa[i], columns, work[3]);
        Columns.product(work, f, columns, compliance);
    }

    private static void carryShearUp(double[] d, double[] atBottom, double[] onTop) {
        for (int c = 0; c < onTop.length; c++) {
            onTop[c] = d[c] * d[c] * atBottom[c];
        }
    }

    private static void crossShear(double[] muAbove, double[] mu, double[] onTop, double[] above) {
        for (int c = 0; c < above.length; c++) {
            double ratio = muAbove[c] / mu[c] * (1.0 + onTop[c]) / (onTop[c] - 1.0);
            above[c] = (ratio + 1.0) / (ratio - 1.0);
        }
    }

    /** R at the bottom of the stratum above i = −(A↑ − M C B↑)⁻¹ (A↓ − M C B↓), M = 2μ above. */
    private void cross(int i) {
        int above = i - 1;
        Columns.sum(shearModulus[above], shearModulus[above], columns, scale);
        for (double[] entry : compliance) {
            Columns.product(entry, scale, columns, entry);
        }
        double[] qa = q[above];
        double[] pa = p[above];
        double[][] x = work;
        double[][] y = top;
        for (int row = 0; row < FOUR; row += 2) {
            double[] m1 = compliance[row];
            double[] m2 = compliance[row + 1];
            Columns.oneLess(m1, m2, columns, x[row]);
            Columns.lessProducts(qa, m1, pa, m2, columns, x[row + 1]);
            Columns.difference(m1, m2, columns, y[row]);
            Columns.differenceOfProducts(qa, m1, pa, m2, columns, y[row + 1]);
        }
        Columns.sum(x[3], kappa[above], columns, x[3]);
        Columns.plus(y[0], 1.0, columns, y[0]);
        Columns.plus(y[2], -1.0, columns, y[2]);
        Columns.difference(y[3], kappa[above], columns, y[3]);
        Arrays.fill(scale, -1.0);
        Columns.invert(x, scale, columns);
        Columns.product(x, y, columns, bottom[above]);
    }

    /** The downward waves just under the surface for unit loads along it (T = −1) and into it (S = −1). */
    void loadSurface(double[] k, double[][] wave) {
        double[][] from = fromTraction[0];
        load(from[0], k, wave[0]);
        load(from[2], k, wave[1]);
        load(from[1], k, wave[2]);
        load(from[3], k, wave[3]);
    }

    private static void load(double[] fromTraction, double[] k, double[] wave) {
        for (int c = 0; c < wave.length; c++) {
            wave[c] = -fromTraction[c] / k[c];
        }
    }

    /** The downward shear wave just under the surface for a unit load (τ = −1). */
    void loadSurfaceAcross(double[] k, double[] shearWave) {
        double[] mu = shearModulus[0];
        double[] onTop = shearTop[0];
        for (int c = 0; c < columns; c++) {
            shearWave[c] = 1.0 / (mu[c] * k[c] * (1.0 - onTop[c]));
        }
    }

    /** The upward waves at the bottom of a stratum, of the downward ones on its top. */
    void reflect(int i, double[][] wave, double[][] reflected) {
        double[] down1 = work[0];
        double[] down2 = work[1];
        for (int load = 0; load < FOUR; load += 2) {
            Columns.productWithSum(decay[i], wave[load], extent[i], wave[load + 1], columns, down1);
            Columns.product(decay[i], wave[load + 1], columns, down2);
            Columns.sumOfProducts(bottom[i][0], down1, bottom[i][1], down2, columns, reflected[load]);
            Columns.sumOfProducts(bottom[i][2], down1, bottom[i][3], down2, columns, reflected[load + 1]);
        }
    }

    /**
     * Replaces the waves on top of a stratum by those on top of the next one.
     *
     * @param reflected the upward waves at its bottom
     */
    void descend(int i, double[][] wave, double[][] reflected) {
        Columns.sum(shearModulus[i], shearModulus[i], columns, scale);
        double[] down1 = work[0];
        double[] down2 = work[1];
        double[] along = work[2];
        double[] into = work[3];
        for (int load = 0; load < FOUR; load += 2) {
            Columns.productWithSum(decay[i], wave[load], extent[i], wave[load + 1], columns, down1);
            Columns.product(decay[i], wave[load + 1], columns, down2);
            // Tractions 2μ ((up − down) + q (up − down)) and 2μ ((up + down) + p (up + down)).
            pull(reflected[load], reflected[load + 1], q[i], -1.0, along);
            pull(reflected[load], reflected[load + 1], p[i], 1.0, into);
            double[][] from = fromTraction[i + 1];
            Columns.sumOfProducts(from[0], along, from[1], into, columns, wave[load]);
            Columns.sumOfProducts(from[2], along, from[3], into, columns, wave[load + 1]);
        }
    }

    private void pull(double[] up1, double[] up2, double[] factor, double sign, double[] traction) {
        double[] down1 = work[0];
        double[] down2 = work[1];
        for (int c = 0; c < columns; c++) {
            traction[c] = up1[c] + sign * down1[c] + factor[c] * (up2[c] + sign * down2[c]);
        }
        Columns.product(traction, scale, columns, traction);
    }

    /** Replaces the shear wave on top of a stratum by that on top of the next one. */
    void descendAcross(int i, double[] shearWave) {
        descendAcross(shearModulus[i], shearModulus[i + 1], decay[i], shearBottom[i], shearTop[i + 1], shearWave);
    }

    private static void descendAcross(
            double[] mu, double[] muBelow, double[] d, double[] atBottom, double[] onTopBelow, double[] shearWave) {
        for (int c = 0; c < shearWave.length; c++) {
            double passedOn = mu[c] * (atBottom[c] - 1.0) * d[c] * shearWave[c];
            shearWave[c] = passedOn / (muBelow[c] * (onTopBelow[c] - 1.0));
        }
    }

    /** e^(−kh) of a stratum, 0 where it vanishes; not to be changed, nor are the others. */
    double[] decay(int i) {
        return decay[i];
    }

    /** kh of a stratum, 0 where e^(−kh) vanishes. */
    double[] extent(int i) {
        return extent[i];
    }

    double[] shearBottom(int i) {
        return shearBottom[i];
    }

    double[] kappa(int i) {
        return kappa[i];
    }
}
