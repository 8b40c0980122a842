package io.evenlift.domain.prediction;

import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.quantity.Length;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one thread does at 1 N and with central tissue, for a search that combines threads: its lifts, its own dimples, and
 * what it adds to the dimples of another. Everything is in proportion to the tension. Not for sharing between threads.
 */
public final class ProbedThread {
    private final SideField field;
    private final FaceChart chart;
    private final Map<Landmark, Length> lifts = new EnumMap<>(Landmark.class);
    private final List<SeenDimple> dimples;

    ProbedThread(SideField field, FaceChart chart, ProbedLine line) {
        this.field = field;
        this.chart = chart;
        LineSummits summits = new LineSummits(field, line);
        this.dimples = SeenDimple.thatMayBind(summits.summits(), summits::steepestAround, field);
    }

    SideField field() {
        return field;
    }

    /** Lift of a landmark of lift. */
    public Length lift(Landmark landmark) {
        return lifts.computeIfAbsent(landmark, asked -> field.along(chart.liftDirection(asked), chart.landmark(asked)));
    }

    /** The dimples that it makes by itself, the deepest first; those less than half as deep as the deepest are left out. */
    public List<SeenDimple> dimples() {
        return dimples;
    }
}
