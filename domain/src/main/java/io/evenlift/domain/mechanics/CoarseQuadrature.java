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
        return RadialQuadrature.groups(
                FINENESS,
                new int[] {3, 2, 2, 1, 1},
                List.of(
                        Fade.none(CUT / SHALLOWEST_MM),
                        Fade.around(4.0, 0.9),
                        Fade.around(1.3, 0.3),
                        Fade.around(0.55, 0.12),
                        Fade.around(0.2, 0.045)));
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
