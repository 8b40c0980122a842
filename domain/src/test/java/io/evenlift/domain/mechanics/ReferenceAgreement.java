package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

/**
 * How far the kernel is from a reference case, each figure relative to the case's own largest value.
 *
 * @param displacement largest deviation of a component of the displacement, as share of the largest component
 * @param dimple the same for the dimples, over all cut-offs of the case; 0 where the case has none
 * @param finiteElements largest deviation of a vector from the finite-element solution within 40 mm of the force, as share
 *     of the largest vector; 0 where the case has none
 */
record ReferenceAgreement(double displacement, double dimple, double finiteElements) {

    /** Where a case's deviation from finite elements was taken: farther out, the box of the elements shows. */
    private static final double NEAR_MM = 40.0;

    static ReferenceAgreement of(ReferenceCase reference) {
        LoadedSurface surface = surface(reference, Media.CUTOFF_MM);
        List<double[]> points = reference.points();
        List<double[]> expected = reference.displacements();
        assertFalse(points.isEmpty(), "no points_mm");
        assertEquals(points.size(), expected.size(), "rows of u_mm");
        double largest = 0.0;
        double error = 0.0;
        for (int i = 0; i < points.size(); i++) {
            double[] u = displacement(surface, points.get(i));
            for (int c = 0; c < 3; c++) {
                largest = Math.max(largest, Math.abs(expected.get(i)[c]));
                error = Math.max(error, Math.abs(expected.get(i)[c] - u[c]));
            }
        }
        return new ReferenceAgreement(share(error, largest), dimples(reference), finiteElements(reference, surface));
    }

    private static double dimples(ReferenceCase reference) {
        List<double[]> points = reference.points();
        double worst = 0.0;
        for (Map.Entry<Double, double[]> dimples : reference.dimples().entrySet()) {
            LoadedSurface surface = surface(reference, dimples.getKey());
            double[] expected = dimples.getValue();
            assertEquals(points.size(), expected.length, "dimples for a cut-off of " + dimples.getKey() + " mm");
            double largest = 0.0;
            double error = 0.0;
            for (int i = 0; i < expected.length; i++) {
                largest = Math.max(largest, Math.abs(expected[i]));
                double dimple = surface.dimpleAt(points.get(i)[0], points.get(i)[1]);
                error = Math.max(error, Math.abs(expected[i] - dimple));
            }
            worst = Math.max(worst, share(error, largest));
        }
        return worst;
    }

    private static double finiteElements(ReferenceCase reference, LoadedSurface surface) {
        if (reference.finiteElements().isEmpty()) {
            return 0.0;
        }
        List<double[]> elements = reference.finiteElements().orElseThrow().displacements();
        List<double[]> points = reference.points();
        assertEquals(points.size(), elements.size(), "rows of fe.u_mm");
        double largest = 0.0;
        double error = 0.0;
        for (int i = 0; i < points.size(); i++) {
            double[] u = displacement(surface, points.get(i));
            double[] fe = elements.get(i);
            largest = Math.max(largest, new Vector(u[0], u[1], u[2]).length());
            if (isNear(points.get(i), reference.forces())) {
                error = Math.max(error, new Vector(u[0] - fe[0], u[1] - fe[1], u[2] - fe[2]).length());
            }
        }
        return share(error, largest);
    }

    private static boolean isNear(double[] point, List<BuriedForce> forces) {
        return forces.stream().allMatch(force -> Math.hypot(point[0] - force.xMm(), point[1] - force.yMm()) < NEAR_MM);
    }

    private static LoadedSurface surface(ReferenceCase reference, double cutoffMm) {
        return ResponseTable.of(reference.medium(), cutoffMm).under(reference.forces());
    }

    private static double[] displacement(LoadedSurface surface, double[] point) {
        SurfaceMotion motion = surface.at(point[0], point[1]);
        return new double[] {motion.uxMm(), motion.uyMm(), motion.uzMm()};
    }

    /** Of nothing, nothing is the only right answer. */
    private static double share(double error, double largest) {
        return error == 0.0 ? 0.0 : error / largest;
    }
}
