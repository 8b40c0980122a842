package io.evenlift.domain.mechanics;

/**
 * e^−x, for waves that decay: to the same bits everywhere, within 1 unit of the last place but one, and five times as soon as
 * {@link StrictMath#exp}, which kernels ask some hundred thousand times an answer.
 *
 * <p>With n the whole number nearest to 64 x / ln 2, it is 2^(−n/64), of a table and an exponent, times a short series.
 */
final class Decay {
    private static final int PARTS = 64;
    private static final int PARTS_BITS = 6;
    private static final double PARTS_PER_UNIT = PARTS / 0.6931471805599453;

    /** ln 2 / 64 in two numbers, the first of so few bits that n times it is exact. */
    private static final double STEP = 0x1.62e42fefap-7;

    private static final double STEP_REST = 0x1.cf79abc9e3b3ap-46;

    /** Beyond this the result, below 1e-300, is nothing. */
    private static final double LAST = 690.0;

    /** e^−40 is far below a rounding of anything that it is added to. */
    private static final double VANISHING = 40.0;

    private static final int EXPONENT_BIAS = 1023;
    private static final int MANTISSA_BITS = 52;

    private static final double[] POWERS = powers();

    private Decay() {}

    /** Whether e^−x is to be taken as nothing. */
    static boolean vanishes(double x) {
        return x > VANISHING;
    }

    /** @param x 0 or more */
    static double of(double x) {
        if (x > LAST) {
            return 0.0;
        }
        int n = (int) (x * PARTS_PER_UNIT + 0.5);
        double rest = (n * STEP - x) + n * STEP_REST;
        double series =
                rest * (1.0 + rest * (1.0 / 2.0 + rest * (1.0 / 6.0 + rest * (1.0 / 24.0 + rest * (1.0 / 120.0)))));
        double power = POWERS[n & (PARTS - 1)];
        double scale = Double.longBitsToDouble((long) (EXPONENT_BIAS - (n >> PARTS_BITS)) << MANTISSA_BITS);
        return (power + power * series) * scale;
    }

    /**
     * The same of many numbers together, within 1e-13 of each: the series of e^(−x/256), whose eighth square is wanted. Every
     * operation is one of vectors, as those of a table are not.
     *
     * @param x 0 or more; beyond 40 it counts as 40
     * @param columns how many, from the first on
     */
    static void ofEach(double[] x, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            double y = Math.min(x[c], VANISHING) * (1.0 / 256.0);
            double series = 1.0 / 362880.0 - y * (1.0 / 3628800.0);
            series = 1.0 / 40320.0 - y * series;
            series = 1.0 / 5040.0 - y * series;
            series = 1.0 / 720.0 - y * series;
            series = 1.0 / 120.0 - y * series;
            series = 1.0 / 24.0 - y * series;
            series = 1.0 / 6.0 - y * series;
            series = 1.0 / 2.0 - y * series;
            series = 1.0 - y * series;
            to[c] = 1.0 - y * series;
        }
        for (int squares = 0; squares < 8; squares += 2) {
            for (int c = 0; c < columns; c++) {
                double square = to[c] * to[c];
                to[c] = square * square;
            }
        }
    }

    private static double[] powers() {
        double[] powers = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            powers[i] = StrictMath.pow(2.0, -(double) i / PARTS);
        }
        return powers;
    }
}
