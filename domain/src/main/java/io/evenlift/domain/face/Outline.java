package io.evenlift.domain.face;

import java.util.List;

/** The outline of a region on one face: a polygon of straight sides between corners that moved with the face. Immutable. */
final class Outline {
    private final List<ChartPoint> corners;
    private final double[] u;
    private final double[] v;
    private final double leastU;
    private final double mostU;
    private final double leastV;
    private final double mostV;

    /** @param corners in order around the region; at least three */
    Outline(List<ChartPoint> corners) {
        this.corners = List.copyOf(corners);
        u = corners.stream().mapToDouble(corner -> corner.u().millimetres()).toArray();
        v = corners.stream().mapToDouble(corner -> corner.v().millimetres()).toArray();
        double[] ends = {u[0], u[0], v[0], v[0]};
        for (int i = 1; i < u.length; i++) {
            ends[0] = Math.min(ends[0], u[i]);
            ends[1] = Math.max(ends[1], u[i]);
            ends[2] = Math.min(ends[2], v[i]);
            ends[3] = Math.max(ends[3], v[i]);
        }
        leastU = ends[0];
        mostU = ends[1];
        leastV = ends[2];
        mostV = ends[3];
    }

    List<ChartPoint> corners() {
        return corners;
    }

    /** A bound that is found at once: how far a place lies from the rectangle about the outline, in mm; nothing inside. */
    double leastDistanceMm(ChartPoint place) {
        double pu = place.u().millimetres();
        double pv = place.v().millimetres();
        double du = Math.max(0, Math.max(leastU - pu, pu - mostU));
        double dv = Math.max(0, Math.max(leastV - pv, pv - mostV));
        return Math.sqrt(du * du + dv * dv);
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
