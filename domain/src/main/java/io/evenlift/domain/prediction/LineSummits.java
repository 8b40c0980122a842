package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.mechanics.DimpleSlope;
import java.util.ArrayList;
import java.util.List;

/**
 * The deepest places of one thread's dimple where no other thread is, looked for along its line alone: a thread that runs
 * straight under the skin dimples it nowhere deeper beside that line, but for what the tissue changes across it. For a search;
 * what is shown is looked for by {@link Summits}.
 */
final class LineSummits {
    /** A dimple at 1 N that no tension allowed, of up to 4 N, makes one of 0.1 mm. */
    private static final double SHALLOWEST_MM = 0.025;

    private static final double SLOPE_STEP_MM = 1;
    /** Along the line both ways, across it, and between: the other side of the line is like this one. */
    private static final List<Compass.Direction> ONE_SIDE = Compass.EIGHT.subList(0, 5);

    private final SideField field;
    private final ProbedLine line;
    private final List<Summits.Summit> summits;

    LineSummits(SideField field, ProbedLine line) {
        this.field = field;
        this.line = line;
        summits = Summits.apart(onLine());
    }

    /** The deepest first, each at least 5 mm from every deeper one; shallower than 0.025 mm is not one. */
    List<Summits.Summit> summits() {
        return summits;
    }

    private List<Summits.Summit> onLine() {
        double[] depths = field.dimplesAt(line.shared());
        List<Summits.Summit> found = new ArrayList<>();
        Summits.peaks(depths, SHALLOWEST_MM).forEach(i -> found.add(top(depths, i)));
        return found;
    }

    /** The top of the parabola through three places of the line, where there are three. */
    private Summits.Summit top(double[] depths, int i) {
        Summits.Summit here = new Summits.Summit(line.places().get(i), depths[i]);
        if (i == 0 || i == depths.length - 1) {
            return here;
        }
        double bend = depths[i - 1] - 2 * depths[i] + depths[i + 1];
        if (bend == 0) {
            return here;
        }
        double forward = (depths[i - 1] - depths[i + 1]) / (2 * bend) * ProbedLine.STEP.millimetres();
        ChartPoint top = line.beside(here.place(), forward, 0);
        double there = field.dimpleAt(top);
        return there > here.depthMm() ? new Summits.Summit(top, there) : here;
    }

    /** Where a summit is steepest: within 5 mm of it, and not beyond half the way to a deeper one. */
    Steepest steepestAround(Summits.Summit summit) {
        double reach = Summits.reachMm(summit, summits);
        Steepest steepest = new Steepest(summit.place(), DimpleSlope.NONE);
        for (Compass.Direction direction : ONE_SIDE) {
            steepest = outwards(steepest, summit, direction, reach);
        }
        ChartPoint best = steepest.place();
        for (Compass.Direction direction : Compass.EIGHT) {
            ChartPoint place = line.beside(best, direction.u() * SLOPE_STEP_MM / 2, direction.v() * SLOPE_STEP_MM / 2);
            Steepest tried = steepest.or(place, field);
            steepest = tried.isWithin(reach, summit.place()) ? tried : steepest;
        }
        return steepest;
    }

    /** Away from a summit the ground grows steeper and then flatter again: beyond that nothing is looked for. */
    private Steepest outwards(Steepest known, Summits.Summit summit, Compass.Direction direction, double reach) {
        Steepest here = new Steepest(summit.place(), DimpleSlope.NONE);
        for (double radius = SLOPE_STEP_MM; radius <= reach; radius += SLOPE_STEP_MM) {
            Steepest next = here.or(line.beside(summit.place(), radius * direction.u(), radius * direction.v()), field);
            if (next.equals(here)) {
                break;
            }
            here = next;
        }
        return here.slope().steepest() > known.slope().steepest() ? here : known;
    }
}
