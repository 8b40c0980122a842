package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * The cut that the published table was made with: the whole path in equal steps of about the given length, whatever the
 * corners, which then turn between two nodes. Not for plans.
 *
 * @param vertices the path from the distal tip to the anchor
 * @param barbedFromMm first distance from the tip that bears load
 * @param barbedToMm last one
 * @param decayMm length over which the load falls to 1/e
 * @param stepMm the step before rounding to a whole number of them
 */
record UniformCut(List<Vector> vertices, double barbedFromMm, double barbedToMm, double decayMm, double stepMm) {

    /** The forces on the tissue for 1 N; nodes without force are left out. */
    List<BuriedForce> forces() {
        double length = length();
        int steps = (int) Math.round(length / stepMm);
        double[] tension = new double[steps + 1];
        double sum = 0.0;
        for (int i = 0; i < steps; i++) {
            double s = length * i / steps;
            sum += s >= barbedFromMm && s <= barbedToMm ? Math.exp(-s / decayMm) : 0.0;
            tension[i] = sum;
        }
        List<BuriedForce> forces = new ArrayList<>();
        Vector before = new Vector(0, 0, 0);
        for (int i = 0; i <= steps; i++) {
            Vector after = new Vector(0, 0, 0);
            if (i < steps) {
                Vector chord = Vector.between(place(length * i / steps), place(length * (i + 1) / steps));
                after = chord.times(tension[i] / sum / chord.length());
            }
            Vector force = after.plus(-1.0, before);
            before = after;
            if (force.length() > 1e-12) {
                Vector at = place(length * i / steps);
                forces.add(new BuriedForce(at.x(), at.y(), at.z(), force.x(), force.y(), force.z()));
            }
        }
        return forces;
    }

    private double length() {
        double length = 0.0;
        for (int i = 1; i < vertices.size(); i++) {
            length += Vector.between(vertices.get(i - 1), vertices.get(i)).length();
        }
        return length;
    }

    private Vector place(double s) {
        double left = s;
        for (int i = 1; ; i++) {
            Vector leg = Vector.between(vertices.get(i - 1), vertices.get(i));
            if (left <= leg.length() || i == vertices.size() - 1) {
                return vertices.get(i - 1).plus(Math.min(1.0, left / leg.length()), leg);
            }
            left -= leg.length();
        }
    }
}
