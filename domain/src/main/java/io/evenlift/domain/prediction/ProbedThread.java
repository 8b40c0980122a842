package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one thread does at 1 N and with central tissue, for a search that combines threads: its lifts, its own dimples, and
 * what it adds to the dimples of another. Everything is in proportion to the tension. Not for sharing between threads.
 */
public final class ProbedThread {
    private static final double HALF = 0.5;

    private final SideField field;
    private final FaceChart chart;
    private final Map<Landmark, Length> lifts = new EnumMap<>(Landmark.class);
    private final List<Own> dimples = new ArrayList<>();

    /** A dimple of the thread where no other is, and where it is steepest. */
    private record Own(Summits.Summit summit, Steepest steepest, DimpleSlope direction) {}

    ProbedThread(SideField field, FaceChart chart, PlacedThread thread) {
        this.field = field;
        this.chart = chart;
        LineSummits line = new LineSummits(field, thread);
        List<Summits.Summit> all = line.summits();
        for (Summits.Summit summit : all) {
            // They come deepest first; what is less than half as deep is not what binds.
            if (summit.depthMm() < HALF * all.get(0).depthMm()) {
                break;
            }
            Steepest steepest = line.steepestAround(summit);
            dimples.add(new Own(summit, steepest, steepest.slope().direction()));
        }
    }

    /** Lift of a landmark of lift. */
    public Length lift(Landmark landmark) {
        return lifts.computeIfAbsent(landmark, asked -> field.along(chart.liftDirection(asked), chart.landmark(asked)));
    }

    /** How many dimples it makes by itself; those less than half as deep as the deepest are left out. */
    public int dimples() {
        return dimples.size();
    }

    /** Depth of one of its dimples, the deepest first. */
    public Length depth(int dimple) {
        return Length.ofMillimetres(dimples.get(dimple).summit().depthMm());
    }

    /** Where that dimple is deepest. */
    public ChartPoint place(int dimple) {
        return dimples.get(dimple).summit().place();
    }

    /** Where it is steepest. */
    public ChartPoint steepestPlace(int dimple) {
        return dimples.get(dimple).steepest().place();
    }

    /** How steep that dimple is at its steepest place. */
    public Ratio slope(int dimple) {
        return Ratio.of(dimples.get(dimple).steepest().slope().steepest());
    }

    /** What another thread adds to the depth of one of this thread's dimples; it may take away. */
    public Length addedDepth(int dimple, ProbedThread other) {
        return Length.ofMillimetres(
                other.field.dimpleAt(dimples.get(dimple).summit().place()));
    }

    /** What another thread adds to the slope of one of this thread's dimples, at its steepest place and in its direction. */
    public Ratio addedSlope(int dimple, ProbedThread other) {
        Own own = dimples.get(dimple);
        DimpleSlope slope = other.field.slopeAt(own.steepest().place());
        return Ratio.of(slope.towards(own.direction()));
    }
}
