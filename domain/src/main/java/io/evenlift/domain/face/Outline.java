package io.evenlift.domain.face;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The outline of a region on one face: a polygon of straight sides between corners that moved with the face. Immutable. */
final class Outline {
    private final List<ChartPoint> corners;
    private final double[] u;
    private final double[] v;
    private final int[] sides;
    private final double leastU;
    private final double mostU;
    private final double leastV;
    private final double mostV;

    /** @param corners in order around the region; at least three */
    Outline(List<ChartPoint> corners) {
        this.corners = List.copyOf(corners);
        u = corners.stream().mapToDouble(corner -> corner.u().millimetres()).toArray();
        v = corners.stream().mapToDouble(corner -> corner.v().millimetres()).toArray();
        sides = IntStream.range(0, u.length).toArray();
        leastU = DoubleStream.of(u).min().orElseThrow();
        mostU = DoubleStream.of(u).max().orElseThrow();
        leastV = DoubleStream.of(v).min().orElseThrow();
        mostV = DoubleStream.of(v).max().orElseThrow();
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
        double least = Math.sqrt(leastSquared(sides, pu, pv));
        return isInside(pu, pv) ? -least : least;
    }

    /** No place of it is nearer than this, in mm: the distance of the rectangle around it, 0 inside. */
    double leastPossibleMm(double pu, double pv) {
        double offU = Math.max(0, Math.max(leastU - pu, pu - mostU));
        double offV = Math.max(0, Math.max(leastV - pv, pv - mostV));
        return Math.sqrt(offU * offU + offV * offV);
    }

    /**
     * What of it tells the distance of every place within so many mm of this one.
     *
     * @param distance of this place
     */
    Part near(double pu, double pv, double distance, double withinMm) {
        // From one place to the other any distance changes by no more than the way between them.
        double farthest = Math.abs(distance) + 2 * withinMm;
        int[] nearest = new int[sides.length];
        int count = 0;
        for (int side : sides) {
            if (squaredFromSide(side, pu, pv) <= farthest * farthest) {
                nearest[count++] = side;
            }
        }
        Held held = distance < 0 ? Held.INSIDE : Held.OUTSIDE;
        return new Part(Arrays.copyOf(nearest, count), Math.abs(distance) > withinMm ? held : Held.AS_IT_MAY_BE);
    }

    private double leastSquared(int[] some, double pu, double pv) {
        double least = Double.POSITIVE_INFINITY;
        for (int side : some) {
            least = Math.min(least, squaredFromSide(side, pu, pv));
        }
        return least;
    }

    /** From the side that ends at the corner of this number. */
    private double squaredFromSide(int to, double pu, double pv) {
        int from = before(to);
        double du = u[to] - u[from];
        double dv = v[to] - v[from];
        double beyond = ((pu - u[from]) * du + (pv - v[from]) * dv) / (du * du + dv * dv);
        double along = Math.max(0, Math.min(1, beyond));
        double offU = pu - u[from] - along * du;
        double offV = pv - v[from] - along * dv;
        return offU * offU + offV * offV;
    }

    /** Every side that a ray to the right crosses changes between in and out. */
    private boolean isInside(double pu, double pv) {
        boolean inside = false;
        for (int to : sides) {
            int from = before(to);
            double du = u[to] - u[from];
            double dv = v[to] - v[from];
            if (v[to] > pv != v[from] > pv && pu < u[from] + (pv - v[from]) * du / dv) {
                inside = !inside;
            }
        }
        return inside;
    }

    private int before(int corner) {
        return corner == 0 ? u.length - 1 : corner - 1;
    }

    private enum Held {
        INSIDE,
        OUTSIDE,
        AS_IT_MAY_BE
    }

    /** The outline as it is seen from a small part of the chart: the sides that may be the nearest there. */
    final class Part {
        private final int[] nearest;
        private final Held held;

        private Part(int[] nearest, Held held) {
            this.nearest = nearest;
            this.held = held;
        }

        /** The distance of a place of that part of the chart, the same as of the whole outline. */
        double distanceMm(double pu, double pv) {
            double least = Math.sqrt(leastSquared(nearest, pu, pv));
            boolean inside = switch (held) {
                case INSIDE -> true;
                case OUTSIDE -> false;
                case AS_IT_MAY_BE -> isInside(pu, pv);
            };
            return inside ? -least : least;
        }
    }
}
