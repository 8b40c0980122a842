package io.evenlift.domain.mechanics;

/**
 * How an integral over wavenumbers ends: at {@code end}, where it is cut, after fading by ½ erfc((k − centre)/width).
 * An infinite centre means no fading.
 *
 * @param centre where half is left, in 1/mm
 * @param width in 1/mm
 * @param end in 1/mm
 */
record Fade(double centre, double width, double end) {

    /** erfc(2.7)/2 = 7e-5, of a kernel that has decayed besides. */
    private static final double TAIL = 2.7;

    static Fade around(double centre, double width) {
        return new Fade(centre, width, centre + TAIL * width);
    }

    static Fade none(double end) {
        return new Fade(Double.POSITIVE_INFINITY, 1.0, end);
    }

    /** The share of the kernel that is left at k. */
    double at(double k) {
        double x = (k - centre) / width;
        return x < -6.0 ? 1.0 : 0.5 * (1.0 - erf(x));
    }

    /** The error function by erf x = 2/√π e^(−x²) Σ 2ⁿ x^(2n+1) / (2n+1)!!, whose terms share one sign. */
    private static double erf(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; n <= 150; n++) {
            term *= 2.0 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2.0 / StrictMath.sqrt(StrictMath.PI) * StrictMath.exp(-x * x) * sum;
    }
}
