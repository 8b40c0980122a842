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
    /** Of the side that ends at each corner: its way along u and v, and one over its square. */
    private final double[] du;

    private final double[] dv;
    private final double[] perSquare;
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
        du = IntStream.of(sides).mapToDouble(to -> u[to] - u[before(to)]).toArray();
        dv = IntStream.of(sides).mapToDouble(to -> v[to] - v[before(to)]).toArray();
        perSquare = IntStream.of(sides)
                .mapToDouble(to -> 1 / (du[to] * du[to] + dv[to] * dv[to]))
                .toArray();
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
        double awayU = pu - u[from];
        double awayV = pv - v[from];
        double beyond = (awayU * du[to] + awayV * dv[to]) * perSquare[to];
        double along = Math.max(0, Math.min(1, beyond));
        double offU = awayU - along * du[to];
        double offV = awayV - along * dv[to];
        return offU * offU + offV * offV;
    }

    /** Every side that a ray to the right crosses changes between in and out. */
    private boolean isInside(double pu, double pv) {
        boolean inside = false;
        for (int to : sides) {
            int from = before(to);
            if (v[to] > pv != v[from] > pv && pu < u[from] + (pv - v[from]) * du[to] / dv[to]) {
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
