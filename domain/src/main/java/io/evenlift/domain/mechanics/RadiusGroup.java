package io.evenlift.domain.mechanics;

import java.util.Arrays;

/**
 * One range of distances with its quadrature over wavenumbers: which wavenumbers, and the Bessel factors times weights
 * of every knot of {@link RadialGrid} in the range. Nothing here depends on the tissue.
 *
 * <p>The integral runs over {@link QuarteredPanels} whose width leaves enough points for the oscillation at the group's
 * largest distance. Far from the force the kernel is faded out smoothly by ½ erfc((k − k_c)/Δ): the smooth part that is cut
 * contributes nothing at distances well above 1/Δ.
 */
final class RadiusGroup {

    private final int firstKnot;
    private final int knots;
    private final double[] wavenumbers;
    /** For m = 0 … 3: Λm(kr) · k · weight · fade / 2π, wavenumbers running fastest. */
    private final double[][] factors;

    private RadiusGroup(int firstKnot, int knots, double[] wavenumbers, double[][] factors) {
        this.firstKnot = firstKnot;
        this.knots = knots;
        this.wavenumbers = wavenumbers;
        this.factors = factors;
    }

    private static double[][] factors(int firstKnot, int knots, QuarteredPanels panels) {
        double[] wavenumbers = panels.wavenumbers();
        double[] weights = panels.weights();
        int size = wavenumbers.length;
        double[][] factors = new double[ReducedBessel.ORDERS][knots * size];
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
        return factors;
    }

    /**
     * A group of knots.
     *
     * @param panel the panel width W in 1/mm
     * @param quarterings how often the first panel is quartered towards k = 0
     * @param fade where and how the kernel ends
     */
    static RadiusGroup of(int firstKnot, int knots, double panel, int quarterings, Fade fade) {
        QuarteredPanels panels = new QuarteredPanels(panel, quarterings, fade);
        return new RadiusGroup(firstKnot, knots, panels.wavenumbers(), factors(firstKnot, knots, panels));
    }

    /**
     * The same distances with wavenumbers that are nodes: what this group says of a kernel at its own wavenumbers, each
     * node says for those around it. It uses the first of the nodes, as many as it reaches.
     */
    RadiusGroup on(KernelNodes nodes) {
        int own = wavenumbers.length;
        int size = nodes.countFor(wavenumbers[own - 1]);
        double[][] folded = new double[ReducedBessel.ORDERS][knots * size];
        for (int n = 0; n < own; n++) {
            int first = nodes.firstFor(wavenumbers[n]);
            double[] shares = nodes.sharesFor(wavenumbers[n]);
            for (int i = 0; i < shares.length; i++) {
                // Kernels fall as 1/k or slower towards nothing, and it is k times the kernel that is smooth there.
                double share = shares[i] * nodes.wavenumbers()[first + i] / wavenumbers[n];
                for (int m = 0; m < ReducedBessel.ORDERS; m++) {
                    for (int knot = 0; knot < knots; knot++) {
                        folded[m][knot * size + first + i] += share * factors[m][knot * own + n];
                    }
                }
            }
        }
        return new RadiusGroup(firstKnot, knots, Arrays.copyOf(nodes.wavenumbers(), size), folded);
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
