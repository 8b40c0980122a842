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

    private static final List<RadiusGroup> GROUPS = build();

    private RadialQuadrature() {}

    /** The groups from near to far; together they hold every knot once. */
    static List<RadiusGroup> groups() {
        return GROUPS;
    }

    private static List<RadiusGroup> build() {
        return groups(
                FINENESS,
                new int[] {5, 4, 4, 3, 2},
                List.of(
                        Fade.none(CUT / DepthGrid.SHALLOWEST_MM),
                        Fade.around(6.0, 1.0),
                        Fade.around(2.0, 0.35),
                        Fade.around(0.8, 0.14),
                        Fade.around(0.3, 0.055)));
    }

    /**
     * Groups up to 6, 20, 55 and 150 mm and to the farthest knot.
     *
     * @param fineness panels are W = 8π / (largest distance · fineness) wide
     * @param quarterings per group, how often its first panel is quartered towards zero
     * @param fades per group, how its integral ends
     */
    static List<RadiusGroup> groups(double fineness, int[] quarterings, List<Fade> fades) {
        List<RadiusGroup> groups = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < fades.size(); i++) {
            int to = i < ENDS_MM.length ? RadialGrid.cellOf(ENDS_MM[i] * ENDS_MM[i]) + 1 : RadialGrid.KNOTS;
            double farthest = StrictMath.sqrt(RadialGrid.knot(to - 1));
            double panel = 8.0 * StrictMath.PI / (farthest * fineness);
            groups.add(RadiusGroup.of(from, to - from, panel, quarterings[i], fades.get(i)));
            from = to;
        }
        return List.copyOf(groups);
    }
}
