package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The deepest places of a dimple field: local maxima of a {@link DimpleMap}, refined until the depth moves by less than
 * 1 %, those nearer than 5 mm merged into the deeper.
 */
final class Summits {
    private static final double MERGE_MM = 5;
    /** A place of the map may lie a little below the summit next to it. */
    private static final double WORTH_A_CLIMB_MM = 0.08;

    private static final double FIRST_STEP_MM = 0.5;
    private static final double SAME = 1.01;
    private static final double FINEST_STEP_MM = 0.1;
    private static final double REACH_MM = 5;
    private static final Length BEYOND_THE_ENDS = Length.ofMillimetres(6);
    private static final Length LINE_STEP = Length.ofMillimetres(1);

    private final SideField side;

    Summits(SideField side) {
        this.side = side;
    }

    /**
     * A local maximum.
     *
     * @param place where
     * @param depthMm how deep
     */
    record Summit(ChartPoint place, double depthMm) {}

    /**
     * All summits near these threads, the deepest first; shallower than 0.1 mm is not one.
     *
     * @param coarse the same skin as a search has it, to see where it is worth climbing
     */
    List<Summit> near(List<PlacedThread> threads, SideField coarse) {
        List<Summit> found = new ArrayList<>();
        for (ChartPoint start : DimpleMap.around(coarse, threads).highestPlaces(WORTH_A_CLIMB_MM)) {
            Summit summit = climbFrom(start);
            if (summit.depthMm() >= DimpleSite.LEAST.millimetres()) {
                found.add(summit);
            }
        }
        return apart(found);
    }

    /** The deepest first, each at least 5 mm from every deeper one. */
    static List<Summit> apart(List<Summit> found) {
        found.sort(Comparator.comparingDouble(Summit::depthMm).reversed());
        List<Summit> apart = new ArrayList<>();
        for (Summit summit : found) {
            if (apart.stream().noneMatch(other -> distanceMm(other.place(), summit.place()) < MERGE_MM)) {
                apart.add(summit);
            }
        }
        return apart;
    }

    /** The summits that are reached from the threads' own lines: sooner than the whole map, for a first look. */
    List<Summit> alongLines(List<PlacedThread> threads) {
        List<Summit> found = new ArrayList<>();
        for (PlacedThread thread : threads) {
            List<ChartPoint> line = extended(thread.fixation().limbs().get(0).path(), LINE_STEP);
            double[] depths = side.dimplesAt(line);
            peaks(depths, DimpleSite.LEAST.millimetres()).forEach(i -> found.add(climbFrom(line.get(i))));
        }
        return apart(found);
    }

    /** Where depths in a row are at least so deep, and no neighbour is deeper. */
    static IntStream peaks(double[] depths, double leastMm) {
        int last = depths.length - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> depths[i] >= leastMm
                        && (i == 0 || depths[i] >= depths[i - 1])
                        && (i == last || depths[i] >= depths[i + 1]));
    }

    /** A path's places and a few beyond its ends. */
    static List<ChartPoint> extended(ThreadPath path, Length step) {
        return extended(path.sampledEvery(step).stream().map(BuriedPoint::at).toList(), step);
    }

    /** The places of a line, one step apart, and a few beyond its ends, where an anchor or a tip dimples. */
    static List<ChartPoint> extended(List<ChartPoint> inside, Length step) {
        List<ChartPoint> line = new ArrayList<>();
        int last = inside.size() - 1;
        int steps = (int) Math.ceil(BEYOND_THE_ENDS.per(step));
        for (int beyond = steps; beyond > 0; beyond--) {
            addBeyond(line, inside.get(0), inside.get(1), beyond);
        }
        line.addAll(inside);
        for (int beyond = 1; beyond <= steps; beyond++) {
            addBeyond(line, inside.get(last), inside.get(last - 1), beyond);
        }
        return line;
    }

    private static void addBeyond(List<ChartPoint> line, ChartPoint end, ChartPoint inner, int steps) {
        double u = end.u().millimetres() + steps * end.u().minus(inner.u()).millimetres();
        double v = end.v().millimetres() + steps * end.v().minus(inner.v()).millimetres();
        if (isOnChart(u, v)) {
            line.add(place(u, v));
        }
    }

    /** The summit that is reached by going up from here, no further than 5 mm. */
    Summit climbFrom(ChartPoint start) {
        return climb(start, MERGE_MM);
    }

    /**
     * How deep a summit of another field is in this one. Where no summit is left within its own part of the skin, because
     * the ground rises towards a neighbour all the way, it is the depth at its place.
     *
     * @param all summits of the other field
     */
    double depthMmOf(Summit summit, List<Summit> all) {
        double reach = reachMm(summit, all);
        Summit here = climb(summit.place(), reach);
        boolean isItsOwn = distanceMm(here.place(), summit.place()) < reach - FIRST_STEP_MM;
        return Math.max(0, isItsOwn ? here.depthMm() : side.dimpleAt(summit.place()));
    }

    /** How far a summit's own part of the skin reaches: 5 mm, and not beyond half the way to a deeper one. */
    static double reachMm(Summit summit, List<Summit> all) {
        double reach = REACH_MM;
        for (Summit other : all) {
            if (other.depthMm() > summit.depthMm()) {
                reach = Math.min(reach, distanceMm(summit.place(), other.place()) / 2);
            }
        }
        return reach;
    }

    private Summit climb(ChartPoint start, double reach) {
        Summit best = new Summit(start, side.dimpleAt(start));
        double step = FIRST_STEP_MM;
        while (step >= FINEST_STEP_MM) {
            Summit next = highestAround(best, step, start, reach);
            // A step that gains less than 1 % is as good as none: go finer.
            if (next.depthMm() <= best.depthMm() * SAME || next.depthMm() <= 0) {
                step /= 2;
            }
            best = next;
        }
        return best;
    }

    private Summit highestAround(Summit centre, double step, ChartPoint start, double reach) {
        Summit best = centre;
        for (Compass.Direction direction : Compass.EIGHT) {
            double u = centre.place().u().millimetres() + step * direction.u();
            double v = centre.place().v().millimetres() + step * direction.v();
            if (isOnChart(u, v)) {
                ChartPoint tried = place(u, v);
                double depth = distanceMm(tried, start) <= reach ? side.dimpleAt(tried) : Double.NEGATIVE_INFINITY;
                best = depth > best.depthMm() ? new Summit(tried, depth) : best;
            }
        }
        return best;
    }

    /**
     * The steepest place of a summit: within 5 mm of it, and not beyond half the way to a deeper one, whose slope is its
     * own.
     */
    Steepest steepestAround(Summit summit, List<Summit> all) {
        return Steepest.around(summit.place(), reachMm(summit, all), side);
    }

    private static double distanceMm(ChartPoint one, ChartPoint other) {
        return one.distanceTo(other).millimetres();
    }

    private static boolean isOnChart(double u, double v) {
        return ChartPoint.isOnChart(Length.ofMillimetres(u), Length.ofMillimetres(v));
    }

    private static ChartPoint place(double u, double v) {
        return new ChartPoint(Length.ofMillimetres(u), Length.ofMillimetres(v));
    }
}
