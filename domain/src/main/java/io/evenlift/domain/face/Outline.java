package io.evenlift.domain.face;

import java.util.List;

/** The outline of a region on one face: a polygon of straight sides between corners that moved with the face. Immutable. */
final class Outline {
    private final List<ChartPoint> corners;
    private final double[] u;
    private final double[] v;

    /** @param corners in order around the region; at least three */
    Outline(List<ChartPoint> corners) {
        this.corners = List.copyOf(corners);
        u = corners.stream().mapToDouble(corner -> corner.u().millimetres()).toArray();
        v = corners.stream().mapToDouble(corner -> corner.v().millimetres()).toArray();
    }

    List<ChartPoint> corners() {
        return corners;
    }

    /** How far a place lies outside, in mm; inside, how far from the border, negative. */
    double distanceMm(ChartPoint place) {
        return distanceMm(place.u().millimetres(), place.v().millimetres());
    }

    /** The same of a place that need not be on the chart. */
    double distanceMm(double pu, double pv) {
        double least = Double.POSITIVE_INFINITY;
        boolean inside = false;
        int from = u.length - 1;
        for (int to = 0; to < u.length; to++) {
            double du = u[to] - u[from];
            double dv = v[to] - v[from];
            double beyond = ((pu - u[from]) * du + (pv - v[from]) * dv) / (du * du + dv * dv);
            double along = Math.max(0, Math.min(1, beyond));
            double offU = pu - u[from] - along * du;
            double offV = pv - v[from] - along * dv;
            least = Math.min(least, offU * offU + offV * offV);
            // Every side that a ray to the right crosses changes between in and out.
            if (v[to] > pv != v[from] > pv && pu < u[from] + (pv - v[from]) * du / dv) {
                inside = !inside;
            }
            from = to;
        }
        return inside ? -Math.sqrt(least) : Math.sqrt(least);
    }
}
