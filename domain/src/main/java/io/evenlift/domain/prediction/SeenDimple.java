package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;

/**
 * A dimple of threads that were looked at: where it is deepest and where it is steepest. Any thread can be asked what it makes of
 * it, in proportion to its tension.
 */
public final class SeenDimple {
    private final Summits.Summit summit;
    private final Steepest steepest;
    private final DimpleSlope direction;

    SeenDimple(Summits.Summit summit, Steepest steepest) {
        this.summit = summit;
        this.steepest = steepest;
        this.direction = steepest.slope().direction();
    }

    /** Where it is deepest. */
    public ChartPoint place() {
        return summit.place();
    }

    public Length depth() {
        return Length.ofMillimetres(summit.depthMm());
    }

    /** Where it is steepest. */
    public ChartPoint steepestPlace() {
        return steepest.place();
    }

    /** How steep it is there. */
    public Ratio slope() {
        return Ratio.of(steepest.slope().steepest());
    }

    /** How deep a thread at 1 N makes the skin at its place; it may raise it. */
    public Length depthUnder(ProbedThread thread) {
        return Length.ofMillimetres(thread.field().dimpleAt(summit.place()));
    }

    /** How steep a thread at 1 N makes the skin where it is steepest, in its direction there. */
    public Ratio slopeUnder(ProbedThread thread) {
        return Ratio.of(thread.field().slopeAt(steepest.place()).towards(direction));
    }
}
