package io.evenlift.domain.mechanics;

/**
 * The reduced Bessel functions Λm(x) = Jm(x) / x^m for m = 0 … 3, which are analytic in x² and therefore need no
 * special case at x = 0. dΛm(kr)/d(r²) = −(k²/2) Λ(m+1)(kr).
 */
final class ReducedBessel {

    /** How many orders are delivered. */
    static final int ORDERS = 4;

    private static final double SERIES_UP_TO = 1.5;

    private ReducedBessel() {}

    /** Writes Λ0(x) … Λ3(x) for x ≥ 0 into the array. */
    static void at(double x, double[] lambda) {
        if (x <= SERIES_UP_TO) {
            for (int m = 0; m < ORDERS; m++) {
                lambda[m] = series(m, x);
            }
        } else {
            recurrence(x, lambda);
        }
    }

    /** Σ (−x²/4)^j / (j! (j+m)!) / 2^m; 16 terms leave less than one rounding at x = 1.5. */
    private static double series(int m, double x) {
        double quarter = -0.25 * x * x;
        double term = 1.0;
        for (int i = 1; i <= m; i++) {
            term /= 2.0 * i;
        }
        double sum = term;
        for (int j = 1; j <= 16; j++) {
            term *= quarter / (j * (double) (j + m));
            sum += term;
        }
        return sum;
    }

    /**
     * Miller's backward recurrence J(n−1) = (2n/x) Jn − J(n+1) from far above the turning point n = x, normalised by
     * J0 + 2 (J2 + J4 + …) = 1. It is stable because Jn is the solution that grows on the way down.
     */
    private static void recurrence(double x, double[] lambda) {
        int start = 2 * (int) ((x + 20.0 + 10.0 * StrictMath.cbrt(x)) / 2.0);
        double above = 0.0;
        double now = 1e-280;
        double sum = 0.0;
        for (int n = start; n >= 1; n--) {
            if ((n & 1) == 0) {
                sum += 2.0 * now;
            }
            double below = 2.0 * n / x * now - above;
            above = now;
            now = below;
            if (n <= ORDERS) {
                lambda[n - 1] = now;
            }
        }
        sum += now;
        double scale = sum;
        for (int m = 0; m < ORDERS; m++) {
            lambda[m] /= scale;
            scale *= x;
        }
    }
}
