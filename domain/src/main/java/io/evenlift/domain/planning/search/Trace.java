package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a thread runs, as places 2 mm apart, to be held against many others: the search's own test of spacing and crossing,
 * with a margin over the check's.
 */
final class Trace {
    private static final Length STEP = Length.ofMillimetres(2);
    private static final int AFTER_THE_FIXATION = 4;
    private static final double APART_MM = 5.5;
    /** Two lines of places 2 mm apart that cross have two within 1.42 mm. */
    private static final double CROSSING_MM = 1.5;

    private static final double CROSSING_DEPTH_MM = 2.2;
    private static final double ROUNDING_MM = 1e-6;

    private final Places barbs;
    private final Places way;

    Trace(FixationTechnique fixation) {
        barbs = new Places(barbed(fixation.limbs().get(0)));
        List<BuriedPoint> all = new ArrayList<>();
        for (Limb limb : fixation.limbs()) {
            List<BuriedPoint> places = limb.path().sampledEvery(STEP);
            all.addAll(places.subList(Math.min(AFTER_THE_FIXATION, places.size()), places.size()));
        }
        way = new Places(all);
    }

    private static List<BuriedPoint> barbed(Limb limb) {
        List<Length> along = new ArrayList<>();
        for (Length next = limb.barbedFrom(); next.isLessThan(limb.barbedTo()); next = next.plus(STEP)) {
            along.add(next);
        }
        List<BuriedPoint> places = new ArrayList<>(limb.path().at(along));
        places.add(limb.path().tip());
        return places;
    }

    /** Whether the barbs of both keep their distance, and they do not cross but where they begin together. */
    boolean keepsClearOf(Trace other) {
        return !barbs.comeNear(other.barbs, APART_MM, Double.POSITIVE_INFINITY)
                && !way.comeNear(other.way, CROSSING_MM, CROSSING_DEPTH_MM);
    }

    /** Places on a straight line along the skin, in numbers; those of several limbs of one course one after the other. */
    private static final class Places {
        private final double[] u;
        private final double[] v;
        private final double[] depth;

        Places(List<BuriedPoint> places) {
            u = new double[places.size()];
            v = new double[places.size()];
            depth = new double[places.size()];
            for (int i = 0; i < u.length; i++) {
                u[i] = places.get(i).at().u().millimetres();
                v[i] = places.get(i).at().v().millimetres();
                depth[i] = places.get(i).depth().millimetres();
            }
        }

        /** Whether a place of each lies nearer than this along the skin and in depth. */
        boolean comeNear(Places other, double alongMm, double inDepthMm) {
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
        private static double squaredBetween(Places one, Places other) {
            boolean cross = one.hasOnBothSides(other) && other.hasOnBothSides(one);
            return cross ? 0 : Math.min(one.squaredToEndsOf(other), other.squaredToEndsOf(one));
        }

        private int last() {
            return u.length - 1;
        }

        private boolean hasOnBothSides(Places other) {
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

        private double squaredToEndsOf(Places other) {
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
}
