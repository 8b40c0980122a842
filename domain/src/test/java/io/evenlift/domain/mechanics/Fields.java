package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/** Displacements and dimples on a lattice around a thread, and how far two such fields are apart. */
final class Fields {

    /** Where a point of the lattice is asked. */
    interface Moved {
        double[] to(double x, double y);
    }

    private Fields() {}

    /** u_x, u_y, u_z and dimple at the points of the lattice, each moved before it is asked. */
    static List<double[]> of(LoadedSurface surface, Moved moved) {
        List<double[]> field = new ArrayList<>();
        for (double x = -20.0; x <= 95.0; x += 1.3) {
            for (double y = -21.0; y <= 21.0; y += 2.1) {
                double[] p = moved.to(x, y);
                SurfaceMotion motion = surface.at(p[0], p[1]);
                field.add(new double[] {motion.uxMm(), motion.uyMm(), motion.uzMm(), motion.dimpleMm()});
            }
        }
        return field;
    }

    /** The largest difference of a component as share of the largest component. */
    static double deviation(List<double[]> field, List<double[]> expected) {
        double deviation = 0.0;
        double largest = 0.0;
        for (int i = 0; i < field.size(); i++) {
            for (int c = 0; c < 4; c++) {
                deviation = Math.max(deviation, Math.abs(field.get(i)[c] - expected.get(i)[c]));
                largest = Math.max(largest, Math.abs(expected.get(i)[c]));
            }
        }
        return deviation / largest;
    }
}
