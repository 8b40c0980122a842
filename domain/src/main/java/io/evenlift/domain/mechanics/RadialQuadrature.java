package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * The quadrature of all distances, built once.
 *
 * <p>Settings measured against a brute-force quadrature (finer, longer, unfaded) over soft and stiff stacks; the error
 * is stated in docs/model.md and held by a test.
 */
final class RadialQuadrature {

    /** Kernels fall as e^(−kz); at a depth z they are followed up to k = CUT / z. */
    static final double CUT = 15.0;

    /** W = 8π / (largest distance · FINENESS): a panel of sixteen points spans six periods of the oscillation. */
    private static final double FINENESS = 0.65;

    private static final double[] ENDS_MM = {6.0, 20.0, 55.0, 150.0};

    /** How often each group's first panel is quartered towards zero. */
    private static final int[] QUARTERINGS = {5, 4, 4, 3, 2};

    /** How the integrals of the groups after the first end. */
    private static final List<Fade> FADES =
            List.of(Fade.around(6.0, 1.0), Fade.around(2.0, 0.35), Fade.around(0.8, 0.14), Fade.around(0.3, 0.055));

    /** Kernels are computed so far apart in ln k, and are polynomials through so many of those places between them. */
    private static final double NODE_STEP = 0.16;

    static final int NODE_POINTS = 8;

    private static final double END = CUT / DepthGrid.SHALLOWEST_MM;

    private static final KernelNodes NODES = KernelNodes.upTo(END, NODE_STEP, NODE_POINTS);

    private static final List<RadiusGroup> GROUPS = groups(NODES, END);

    private RadialQuadrature() {}

    /** The wavenumbers of all groups; each uses the first of them. */
    static KernelNodes nodes() {
        return NODES;
    }

    /** The groups from near to far; together they hold every knot once. */
    static List<RadiusGroup> groups() {
        return GROUPS;
    }

    /**
     * Groups up to 6, 20, 55 and 150 mm and to the farthest knot.
     *
     * @param nodes that kernels are computed at
     * @param end of the nearest group's integral, in 1/mm; the others fade before
     */
    static List<RadiusGroup> groups(KernelNodes nodes, double end) {
        List<RadiusGroup> groups = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < QUARTERINGS.length; i++) {
            int to = i < ENDS_MM.length ? RadialGrid.cellOf(ENDS_MM[i] * ENDS_MM[i]) + 1 : RadialGrid.KNOTS;
            double farthest = StrictMath.sqrt(RadialGrid.knot(to - 1));
            double panel = 8.0 * StrictMath.PI / (farthest * FINENESS);
            Fade fade = i == 0 ? Fade.none(end) : FADES.get(i - 1);
            groups.add(
                    RadiusGroup.of(from, to - from, panel, QUARTERINGS[i], fade).on(nodes));
            from = to;
        }
        return List.copyOf(groups);
    }
}
