package io.evenlift.domain.mechanics;

/**
 * An integral over wavenumbers as a sum: panels of Gauss–Legendre points, equally wide so that each holds its part of the
 * Bessel function's oscillation, the first of them quartered again and again towards k = 0, where kernels turn over.
 */
final class QuarteredPanels {

    /** Points per panel; more points in a wider panel serve the same oscillation with fewer wavenumbers. */
    private static final GaussLegendre RULE = GaussLegendre.ofOrder(16);

    /** Points per panel below the last quarter of the first, where nothing oscillates any more. */
    private static final GaussLegendre TOWARDS_ZERO = GaussLegendre.ofOrder(8);

    private final double[] wavenumbers;
    private final double[] weights;

    /**
     * Panels up to the end of a fade.
     *
     * @param panel their width in 1/mm
     * @param quarterings how often the first is quartered
     */
    QuarteredPanels(double panel, int quarterings, Fade fade) {
        int panels = (int) StrictMath.ceil(fade.end() / panel);
        wavenumbers = new double[quarterings * TOWARDS_ZERO.order() + panels * RULE.order()];
        weights = new double[wavenumbers.length];
        double from = 0.0;
        double to = panel / (1 << (2 * quarterings));
        int n = 0;
        for (int i = 0; i < quarterings + panels; i++) {
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
    }

    /** In 1/mm, ascending; not to be changed. */
    double[] wavenumbers() {
        return wavenumbers;
    }

    /** Weight of the rule · k · fade / 2π; not to be changed. */
    double[] weights() {
        return weights;
    }
}
