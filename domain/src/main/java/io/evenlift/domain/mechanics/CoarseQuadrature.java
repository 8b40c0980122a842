package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * The quadrature of {@link RadialQuadrature} on fewer kernel nodes, for answers that are wanted for many media and few
 * places. Settings and error measured against the full one; stated in docs/model.md and held by a test.
 */
final class CoarseQuadrature {
    /** Kernels fall as e^(−kz); they are followed up to k = CUT / z. */
    static final double CUT = 12.0;

    /** The wavenumbers end where a force as shallow as this is still followed. */
    private static final double SHALLOWEST_MM = 0.5;

    private static final double NODE_STEP = 0.3;

    private static final int NODE_POINTS = 8;

    private static final double END = CUT / SHALLOWEST_MM;

    private static final KernelNodes NODES = KernelNodes.upTo(END, NODE_STEP, NODE_POINTS);

    private static final List<RadiusGroup> GROUPS = RadialQuadrature.groups(NODES, END);

    private static final int[] GROUP_OF_KNOT = groupOfKnot();

    private CoarseQuadrature() {}

    /** The wavenumbers of all groups; each uses the first of them. */
    static KernelNodes nodes() {
        return NODES;
    }

    /** The group that holds a knot. */
    static RadiusGroup groupOf(int knot) {
        return GROUPS.get(GROUP_OF_KNOT[knot]);
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
