package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * A quadrature of fewer wavenumbers than {@link RadialQuadrature}, for answers that are wanted for many media and few
 * places. Settings and error measured against the full one; stated in docs/model.md and held by a test.
 */
final class CoarseQuadrature {
    /** Kernels fall as e^(−kz); they are followed up to k = CUT / z. */
    static final double CUT = 9.0;

    /** The wavenumbers end where a force as shallow as this is still followed. */
    private static final double SHALLOWEST_MM = 0.5;

    private static final double FINENESS = 0.42;

    private static final List<RadiusGroup> GROUPS = build();

    private static final int[] GROUP_OF_KNOT = groupOfKnot();

    private static final int[] FIRST_ROWS = firstRows();

    private CoarseQuadrature() {}

    /** The groups from near to far; together they hold every knot once. */
    static List<RadiusGroup> groups() {
        return GROUPS;
    }

    /** The number of the group that holds a knot. */
    static int groupOf(int knot) {
        return GROUP_OF_KNOT[knot];
    }

    /** All wavenumbers of all groups stand one below the other; the row at which those of a group begin. */
    static int firstRowOf(int number) {
        return FIRST_ROWS[number];
    }

    /** How many wavenumbers there are in all groups. */
    static int rows() {
        return firstRowOf(GROUPS.size());
    }

    private static List<RadiusGroup> build() {
        int near = RadialGrid.cellOf(6.0 * 6.0) + 1;
        int middle = RadialGrid.cellOf(20.0 * 20.0) + 1;
        int wide = RadialGrid.cellOf(55.0 * 55.0) + 1;
        int far = RadialGrid.cellOf(150.0 * 150.0) + 1;
        return List.of(
                group(0, near, 3, Fade.none(CUT / SHALLOWEST_MM)),
                group(near, middle, 2, Fade.around(4.0, 0.9)),
                group(middle, wide, 2, Fade.around(1.3, 0.3)),
                group(wide, far, 1, Fade.around(0.55, 0.12)),
                group(far, RadialGrid.KNOTS, 1, Fade.around(0.2, 0.045)));
    }

    private static RadiusGroup group(int from, int to, int quarterings, Fade fade) {
        double farthest = StrictMath.sqrt(RadialGrid.knot(to - 1));
        return RadiusGroup.of(from, to - from, 8.0 * StrictMath.PI / (farthest * FINENESS), quarterings, fade);
    }

    private static int[] firstRows() {
        int[] rows = new int[GROUPS.size() + 1];
        for (int number = 0; number < GROUPS.size(); number++) {
            rows[number + 1] = rows[number] + GROUPS.get(number).wavenumbers().length;
        }
        return rows;
    }

    private static int[] groupOfKnot() {
        int[] groupOf = new int[RadialGrid.KNOTS];
        for (int number = 0; number < GROUPS.size(); number++) {
            RadiusGroup group = GROUPS.get(number);
            for (int knot = 0; knot < group.knots(); knot++) {
                groupOf[group.firstKnot() + knot] = number;
            }
        }
        return groupOf;
    }
}
