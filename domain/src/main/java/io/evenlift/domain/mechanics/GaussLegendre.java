package io.evenlift.domain.mechanics;

/** Gauss–Legendre abscissae and weights on [−1, 1], found by Newton's method on the Legendre polynomial. */
final class GaussLegendre {

    private final double[] abscissae;
    private final double[] weights;

    private GaussLegendre(int order) {
        abscissae = new double[order];
        weights = new double[order];
        for (int i = 0; i < order; i++) {
            // The classic first guess; it is within Newton's basin of the i-th root for every order.
            double x = -StrictMath.cos(StrictMath.PI * (i + 0.75) / (order + 0.5));
            for (int step = 0; step < 8; step++) {
                x -= legendre(order, x) / slope(order, x);
            }
            double slope = slope(order, x);
            abscissae[i] = x;
            weights[i] = 2.0 / ((1.0 - x * x) * slope * slope);
        }
    }

    /** The rule that integrates polynomials up to degree 2·order − 1 exactly. */
    static GaussLegendre ofOrder(int order) {
        return new GaussLegendre(order);
    }

    int order() {
        return abscissae.length;
    }

    /** The i-th abscissa carried to [from, to]. */
    double abscissa(int i, double from, double to) {
        return 0.5 * (from + to) + 0.5 * (to - from) * abscissae[i];
    }

    /** The i-th weight carried to [from, to]. */
    double weight(int i, double from, double to) {
        return 0.5 * (to - from) * weights[i];
    }

    private static double legendre(int order, double x) {
        double before = 1.0;
        double now = x;
        for (int n = 2; n <= order; n++) {
            double next = ((2 * n - 1) * x * now - (n - 1) * before) / n;
            before = now;
            now = next;
        }
        return now;
    }

    private static double slope(int order, double x) {
        return order * (x * legendre(order, x) - legendre(order - 1, x)) / (x * x - 1.0);
    }
}
