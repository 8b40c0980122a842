package io.evenlift.domain.mechanics;

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

    private static final List<RadiusGroup> GROUPS = build();

    private RadialQuadrature() {}

    /** The groups from near to far; together they hold every knot once. */
    static List<RadiusGroup> groups() {
        return GROUPS;
    }

    private static List<RadiusGroup> build() {
        int near = RadialGrid.cellOf(6.0 * 6.0) + 1;
        int middle = RadialGrid.cellOf(20.0 * 20.0) + 1;
        int wide = RadialGrid.cellOf(55.0 * 55.0) + 1;
        int far = RadialGrid.cellOf(150.0 * 150.0) + 1;
        return List.of(
                group(0, near, 5, Fade.none(CUT / DepthGrid.SHALLOWEST_MM)),
                group(near, middle, 4, Fade.around(6.0, 1.0)),
                group(middle, wide, 4, Fade.around(2.0, 0.35)),
                group(wide, far, 3, Fade.around(0.8, 0.14)),
                group(far, RadialGrid.KNOTS, 2, Fade.around(0.3, 0.055)));
    }

    private static RadiusGroup group(int from, int to, int quarterings, Fade fade) {
        double farthest = StrictMath.sqrt(RadialGrid.knot(to - 1));
        return RadiusGroup.of(from, to - from, 8.0 * StrictMath.PI / (farthest * FINENESS), quarterings, fade);
    }
}
