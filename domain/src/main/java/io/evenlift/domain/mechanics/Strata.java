package io.evenlift.domain.mechanics;

/**
 * The reflection of waves in a stack of strata at one wavenumber; see {@link SurfaceKernels}.
 *
 * <p>2×2 matrices are stored row by row. With κ = 3 − 4ν, q = 1 − 2ν and p = 2(1 − ν) the displacements (U, w) of waves
 * ã and c̃ are A↓ã + A↑c̃ and the tractions (T, S) are 2μk (B↓ã + B↑c̃), where
 *
 * <pre>A↓ = [1 0; −1 −κ]   A↑ = [1 0; 1 κ]   B↓ = [−1 −q; 1 p]   B↑ = [1 q; 1 p]</pre>
 */
final class Strata {

    private static final int FOUR = 4;

    private final int count;
    private final double[] thickness;
    private final double[] shearModulus;
    private final double[] kappa;
    private final double[] q;
    private final double[] p;
    private final double[] rigid = new double[FOUR];

    private final double[] decay;
    private final double[] extent;
    /** Reflection at the bottom of each stratum. */
    private final double[] bottom;
    /** From tractions (per k) on top of each stratum to the downward wave there. */
    private final double[] fromTraction;

    private final double[] shearBottom;
    private final double[] shearTop;
    private final double[] top = new double[FOUR];
    private final double[] compliance = new double[FOUR];

    Strata(LayeredMedium medium) {
        count = medium.strata();
        thickness = new double[count];
        shearModulus = new double[count];
        kappa = new double[count];
        q = new double[count];
        p = new double[count];
        decay = new double[count];
        extent = new double[count];
        bottom = new double[FOUR * count];
        fromTraction = new double[FOUR * count];
        shearBottom = new double[count];
        shearTop = new double[count];
        for (int i = 0; i < count; i++) {
            double nu = medium.poissonRatio(i);
            thickness[i] = medium.thicknessMm(i);
            shearModulus[i] = medium.shearModulus(i);
            kappa[i] = 3.0 - 4.0 * nu;
            q[i] = 1.0 - 2.0 * nu;
            p[i] = 2.0 * (1.0 - nu);
        }
        if (medium.hasRigidBase()) {
            // U = w = 0 gives c̃1 = −ã1 and κ c̃2 = 2 ã1 + κ ã2; V = 0 gives −1. A half-space sends nothing back.
            rigid[0] = -1.0;
            rigid[2] = 2.0 / kappa[count - 1];
            rigid[3] = 1.0;
            shearBottom[count - 1] = -1.0;
        }
    }

    /** From the base up to the surface: all reflections at wavenumber k. */
    void climb(double k) {
        System.arraycopy(rigid, 0, bottom, FOUR * (count - 1), FOUR);
        for (int i = count - 1; i >= 0; i--) {
            boolean vanishes = SurfaceKernels.vanishes(k * thickness[i]);
            decay[i] = vanishes ? 0.0 : Decay.of(k * thickness[i]);
            extent[i] = vanishes ? 0.0 : k * thickness[i];
            carryUp(i);
            comply(i);
            shearTop[i] = decay[i] * decay[i] * shearBottom[i];
            if (i > 0) {
                cross(i);
                double ratio = shearModulus[i - 1] / shearModulus[i] * (1.0 + shearTop[i]) / (shearTop[i] - 1.0);
                shearBottom[i - 1] = (ratio + 1.0) / (ratio - 1.0);
            }
        }
    }

    /** R on top = P R P with P = e^(−kh) [1 kh; 0 1]. */
    private void carryUp(int i) {
        int at = FOUR * i;
        double x = extent[i];
        double square = decay[i] * decay[i];
        double r12 = bottom[at] * x + bottom[at + 1];
        double r22 = bottom[at + 2] * x + bottom[at + 3];
        top[0] = square * (bottom[at] + x * bottom[at + 2]);
        top[1] = square * (r12 + x * r22);
        top[2] = square * bottom[at + 2];
        top[3] = square * r22;
    }

    /** The inverse of the traction matrix, and the compliance C = (A↓ + A↑R) (B↓ + B↑R)⁻¹ / 2μ, on top of a stratum. */
    private void comply(int i) {
        double s11 = top[0] + q[i] * top[2] - 1.0;
        double s12 = top[1] + q[i] * top[3] - q[i];
        double s21 = top[0] + p[i] * top[2] + 1.0;
        double s22 = top[1] + p[i] * top[3] + p[i];
        double scale = 1.0 / ((s11 * s22 - s12 * s21) * 2.0 * shearModulus[i]);
        double f11 = scale * s22;
        double f12 = -scale * s12;
        double f21 = -scale * s21;
        double f22 = scale * s11;
        double w11 = 1.0 + top[0];
        double w12 = top[1];
        double w21 = top[0] + kappa[i] * top[2] - 1.0;
        double w22 = top[1] + kappa[i] * top[3] - kappa[i];
        int at = FOUR * i;
        fromTraction[at] = f11;
        fromTraction[at + 1] = f12;
        fromTraction[at + 2] = f21;
        fromTraction[at + 3] = f22;
        compliance[0] = w11 * f11 + w12 * f21;
        compliance[1] = w11 * f12 + w12 * f22;
        compliance[2] = w21 * f11 + w22 * f21;
        compliance[3] = w21 * f12 + w22 * f22;
    }

    /** R at the bottom of the stratum above i = −(A↑ − M C B↑)⁻¹ (A↓ − M C B↓), M = 2μ above. */
    private void cross(int i) {
        int above = i - 1;
        double modulus = 2.0 * shearModulus[above];
        double m11 = modulus * compliance[0];
        double m12 = modulus * compliance[1];
        double m21 = modulus * compliance[2];
        double m22 = modulus * compliance[3];
        double x11 = 1.0 - m11 - m12;
        double x12 = -q[above] * m11 - p[above] * m12;
        double x21 = 1.0 - m21 - m22;
        double x22 = kappa[above] - q[above] * m21 - p[above] * m22;
        double y11 = 1.0 + m11 - m12;
        double y12 = q[above] * m11 - p[above] * m12;
        double y21 = m21 - m22 - 1.0;
        double y22 = q[above] * m21 - p[above] * m22 - kappa[above];
        double scale = -1.0 / (x11 * x22 - x12 * x21);
        int at = FOUR * above;
        bottom[at] = scale * (x22 * y11 - x12 * y21);
        bottom[at + 1] = scale * (x22 * y12 - x12 * y22);
        bottom[at + 2] = scale * (x11 * y21 - x21 * y11);
        bottom[at + 3] = scale * (x11 * y22 - x21 * y12);
    }

    /** The downward waves just under the surface for unit loads along it (T = −1) and into it (S = −1). */
    void loadSurface(double k, double[] wave) {
        wave[0] = -fromTraction[0] / k;
        wave[1] = -fromTraction[2] / k;
        wave[2] = -fromTraction[1] / k;
        wave[3] = -fromTraction[3] / k;
    }

    /** The downward shear wave just under the surface for a unit load (τ = −1). */
    double surfaceShear(double k) {
        return 1.0 / (shearModulus[0] * k * (1.0 - shearTop[0]));
    }

    /** Replaces the waves on top of a stratum by those on top of the next one. */
    void descend(int i, double[] wave) {
        int at = FOUR * i;
        int next = at + FOUR;
        double modulus = 2.0 * shearModulus[i];
        for (int load = 0; load < 4; load += 2) {
            double down1 = decay[i] * (wave[load] + extent[i] * wave[load + 1]);
            double down2 = decay[i] * wave[load + 1];
            double up1 = bottom[at] * down1 + bottom[at + 1] * down2;
            double up2 = bottom[at + 2] * down1 + bottom[at + 3] * down2;
            double shear = modulus * ((up1 + q[i] * up2) - (down1 + q[i] * down2));
            double normal = modulus * ((up1 + p[i] * up2) + (down1 + p[i] * down2));
            wave[load] = fromTraction[next] * shear + fromTraction[next + 1] * normal;
            wave[load + 1] = fromTraction[next + 2] * shear + fromTraction[next + 3] * normal;
        }
    }

    /** The shear wave on top of the next stratum. */
    double descendShear(int i, double wave) {
        double passedOn = shearModulus[i] * (shearBottom[i] - 1.0) * decay[i] * wave;
        return passedOn / (shearModulus[i + 1] * (shearTop[i + 1] - 1.0));
    }

    /** e^(−kh) of a stratum, 0 where it vanishes. */
    double decay(int i) {
        return decay[i];
    }

    /** kh of a stratum, 0 where e^(−kh) vanishes. */
    double extent(int i) {
        return extent[i];
    }

    /** Entry 0 … 3 of the reflection at the bottom of a stratum. */
    double bottom(int i, int entry) {
        return bottom[FOUR * i + entry];
    }

    double shearBottom(int i) {
        return shearBottom[i];
    }

    double kappa(int i) {
        return kappa[i];
    }
}
