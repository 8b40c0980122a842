package io.evenlift.domain.mechanics;

/**
 * One range of distances with its quadrature over wavenumbers: which wavenumbers, and the Bessel factors times weights
 * of every knot of {@link RadialGrid} in the range. Nothing here depends on the tissue.
 *
 * <p>The integral runs over panels of Gauss–Legendre points whose width W leaves enough points for the oscillation at
 * the group's largest distance. Towards k = 0, where the kernel of a stack turns over, panels
 * end at quarters of each other: [W/4, W], [W/16, W/4] … Far from the force the kernel is faded out smoothly by
 * ½ erfc((k − k_c)/Δ): the smooth part that is cut contributes nothing at distances well above 1/Δ.
 */
final class RadiusGroup {

    /** Points per panel; more points in a wider panel serve the same oscillation with fewer wavenumbers. */
    private static final GaussLegendre RULE = GaussLegendre.ofOrder(16);

    /** Points per panel below the last quarter of the first, where nothing oscillates any more. */
    private static final GaussLegendre TOWARDS_ZERO = GaussLegendre.ofOrder(8);

    private final int firstKnot;
    private final int knots;
    private final double[] wavenumbers;
    /** For m = 0 … 3: Λm(kr) · k · weight · fade / 2π, wavenumbers running fastest. */
    private final double[][] factors;

    private RadiusGroup(int firstKnot, int knots, double[] wavenumbers, double[] weights) {
        this.firstKnot = firstKnot;
        this.knots = knots;
        this.wavenumbers = wavenumbers;
        int size = wavenumbers.length;
        factors = new double[ReducedBessel.ORDERS][knots * size];
        double[] lambda = new double[ReducedBessel.ORDERS];
        for (int knot = 0; knot < knots; knot++) {
            double r = StrictMath.sqrt(RadialGrid.knot(firstKnot + knot));
            for (int n = 0; n < size; n++) {
                ReducedBessel.at(wavenumbers[n] * r, lambda);
                for (int m = 0; m < ReducedBessel.ORDERS; m++) {
                    factors[m][knot * size + n] = lambda[m] * weights[n];
                }
            }
        }
    }

    /**
     * A group of knots.
     *
     * @param panel the panel width W in 1/mm
     * @param quarterings how often the first panel is quartered towards k = 0
     * @param fade where and how the kernel ends
     */
    static RadiusGroup of(int firstKnot, int knots, double panel, int quarterings, Fade fade) {
        int low = TOWARDS_ZERO.order() * quarterings + RULE.order();
        int panels = (int) StrictMath.ceil(fade.end() / panel) - 1;
        double[] wavenumbers = new double[low + panels * RULE.order()];
        double[] weights = new double[wavenumbers.length];
        double from = 0.0;
        double to = panel / (1 << (2 * quarterings));
        int n = 0;
        for (int i = 0; i <= quarterings + panels; i++) {
            GaussLegendre rule = i < quarterings ? TOWARDS_ZERO : RULE;
            for (int j = 0; j < rule.order(); j++) {
                double k = rule.abscissa(j, from, to);
                wavenumbers[n] = k;
                weights[n] = rule.weight(j, from, to) * k * fade.at(k) / (2.0 * StrictMath.PI);
                n++;
            }
            from = to;
            to = i < quarterings ? 4.0 * to : to + panel;
        }
        return new RadiusGroup(firstKnot, knots, wavenumbers, weights);
    }

    int firstKnot() {
        return firstKnot;
    }

    int knots() {
        return knots;
    }

    /** The wavenumbers in 1/mm, ascending; not to be changed. */
    double[] wavenumbers() {
        return wavenumbers;
    }

    /** Λm times weights, wavenumbers running fastest, then knots; not to be changed. */
    double[] factors(int m) {
        return factors[m];
    }
}
