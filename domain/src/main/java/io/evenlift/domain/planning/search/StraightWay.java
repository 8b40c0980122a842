package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Length;
import java.util.Arrays;
import java.util.List;

/**
 * Places along a path that is straight on the skin, as {@link ThreadPath#at} has them; those of several limbs of one course one
 * after the other. As numbers side by side and without an object for each, because a search holds some hundred threads against each
 * other every few millimetres. Immutable.
 */
final class StraightWay {
    private static final double ROUNDING_MM = 1e-6;

    private final double[] u;
    private final double[] v;
    private final double[] depth;

    /**
     * @param path of a limb
     * @param alongMm how far along it each place lies; the tip where that is beyond it
     */
    StraightWay(ThreadPath path, double[] alongMm) {
        u = new double[alongMm.length];
        v = new double[alongMm.length];
        depth = new double[alongMm.length];
        List<BuriedPoint> points = path.points();
        double[] steps = new double[points.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = ThreadPath.distance(points.get(i), points.get(i + 1)).millimetres();
        }
        for (int i = 0; i < alongMm.length; i++) {
            double rest = Math.max(0, alongMm[i]);
            int leg = 0;
            while (leg < steps.length && steps[leg] < rest) {
                rest -= steps[leg];
                leg++;
            }
            BuriedPoint start = points.get(Math.min(leg, steps.length));
            BuriedPoint end = points.get(Math.min(leg + 1, steps.length));
            double share = leg < steps.length ? rest / steps[leg] : 1;
            u[i] = Length.between(start.at().u(), end.at().u(), share);
            v[i] = Length.between(start.at().v(), end.at().v(), share);
            depth[i] = Length.between(start.depth(), end.depth(), share);
        }
    }

    private StraightWay(double[] u, double[] v, double[] depth) {
        this.u = u;
        this.v = v;
        this.depth = depth;
    }

    /** No further apart than this, the ends among them; the first ones left out. */
    static StraightWay every(Length step, ThreadPath path, int leftOut) {
        Length length = path.length();
        int parts = (int) Math.ceil(length.per(step));
        double[] along = new double[Math.max(0, parts + 1 - leftOut)];
        for (int i = 0; i < along.length; i++) {
            along[i] = length.millimetres() * ((double) (leftOut + i) / parts);
        }
        return new StraightWay(path, along);
    }

    /** The places of both, one after the other. */
    StraightWay and(StraightWay other) {
        return new StraightWay(joined(u, other.u), joined(v, other.v), joined(depth, other.depth));
    }

    private static double[] joined(double[] first, double[] second) {
        double[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** Whether a place of each lies nearer than this along the skin and in depth. */
    boolean comeNear(StraightWay other, double alongMm, double inDepthMm) {
        if (u.length == 0 || other.u.length == 0 || squaredBetween(this, other) >= alongMm * alongMm) {
            return false;
        }
        for (int i = 0; i < u.length; i++) {
            if (other.isOffTheLine(u[i], v[i], alongMm + ROUNDING_MM)) {
                continue;
            }
            for (int j = 0; j < other.u.length; j++) {
                double du = u[i] - other.u[j];
                double dv = v[i] - other.v[j];
                boolean near = du * du + dv * dv < alongMm * alongMm;
                if (near && Math.abs(depth[i] - other.depth[j]) < inDepthMm) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How near two lines come to each other, squared; nothing where they cross. */
    private static double squaredBetween(StraightWay one, StraightWay other) {
        boolean cross = one.hasOnBothSides(other) && other.hasOnBothSides(one);
        return cross ? 0 : Math.min(one.squaredToEndsOf(other), other.squaredToEndsOf(one));
    }

    private int last() {
        return u.length - 1;
    }

    private boolean hasOnBothSides(StraightWay other) {
        return beside(other.u[0], other.v[0]) * beside(other.u[other.last()], other.v[other.last()]) < 0;
    }

    /** On which side of the line a place is, by its sign. */
    private double beside(double placeU, double placeV) {
        return (u[last()] - u[0]) * (placeV - v[0]) - (v[last()] - v[0]) * (placeU - u[0]);
    }

    /** Whether a place is farther than this from the line, which goes on beyond its ends. */
    private boolean isOffTheLine(double placeU, double placeV, double farMm) {
        double du = u[last()] - u[0];
        double dv = v[last()] - v[0];
        double beside = beside(placeU, placeV);
        return beside * beside > farMm * farMm * (du * du + dv * dv);
    }

    private double squaredToEndsOf(StraightWay other) {
        return Math.min(squaredTo(other.u[0], other.v[0]), squaredTo(other.u[other.last()], other.v[other.last()]));
    }

    private double squaredTo(double placeU, double placeV) {
        double du = u[last()] - u[0];
        double dv = v[last()] - v[0];
        double along = ((placeU - u[0]) * du + (placeV - v[0]) * dv) / (du * du + dv * dv);
        double part = Math.max(0, Math.min(1, along));
        double offU = placeU - u[0] - part * du;
        double offV = placeV - v[0] - part * dv;
        return offU * offU + offV * offV;
    }
}
