package io.evenlift.domain.mechanics;

/**
 * The reduced Bessel functions of {@link ReducedBessel} for m = 0 … 2 between knots, where so many are asked for that the
 * recurrence would take most of the time. Cubic Hermite, because Λm′(x) = −x Λ(m+1)(x) is at hand; the error is below
 * 1e-7 of the largest value from there on.
 */
final class BesselTable {

    /** Up to here (the largest k · distance of the interior quadrature). */
    static final double MOST = 240.0;

    private static final int KNOTS_PER_UNIT = 16;
    private static final int KNOTS = (int) (MOST * KNOTS_PER_UNIT) + 1;
    private static final int ORDERS = 3;

    /** Value and derivative times the knots' distance, for each order, knot by knot. */
    private static final double[] TABLE = build();

    private BesselTable() {}

    private static double[] build() {
        double[] table = new double[KNOTS * 2 * ORDERS];
        double[] lambda = new double[ReducedBessel.ORDERS];
        for (int i = 0; i < KNOTS; i++) {
            double x = (double) i / KNOTS_PER_UNIT;
            ReducedBessel.at(x, lambda);
            for (int m = 0; m < ORDERS; m++) {
                table[i * 2 * ORDERS + 2 * m] = lambda[m];
                table[i * 2 * ORDERS + 2 * m + 1] = -x * lambda[m + 1] / KNOTS_PER_UNIT;
            }
        }
        return table;
    }

    /** Writes Λ0(x) … Λ2(x) for 0 ≤ x < {@link #MOST}. */
    static void at(double x, double[] lambda) {
        double place = x * KNOTS_PER_UNIT;
        int knot = (int) place;
        double t = place - knot;
        double turned = 1.0 - t;
        double start = turned * turned * (1.0 + 2.0 * t);
        double steep = t * turned * turned;
        double end = t * t * (3.0 - 2.0 * t);
        double steepEnd = -t * t * turned;
        int i = knot * 2 * ORDERS;
        for (int m = 0; m < ORDERS; m++, i += 2) {
            lambda[m] = start * TABLE[i]
                    + steep * TABLE[i + 1]
                    + end * TABLE[i + 2 * ORDERS]
                    + steepEnd * TABLE[i + 2 * ORDERS + 1];
        }
    }
}
