package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;
import java.util.function.Function;

/**
 * A dimple of threads that were looked at: where it is deepest and where it is steepest. Any thread can be asked what it makes of
 * it, in proportion to its tension.
 */
public final class SeenDimple {
    private static final double HALF = 0.5;

    private final Summits.Summit summit;
    private final Steepest steepest;
    private final DimpleSlope direction;
    /** Many threads are asked there. */
    private final List<RegionShare> countingThere;

    private final List<RegionShare> countingWhereSteepest;

    /** @param field of its side */
    SeenDimple(Summits.Summit summit, Steepest steepest, SideField field) {
        this(summit, field.countingAt(summit.place()), steepest, field.countingAt(steepest.place()));
    }

    private SeenDimple(
            Summits.Summit summit,
            List<RegionShare> countingThere,
            Steepest steepest,
            List<RegionShare> countingWhereSteepest) {
        this.summit = summit;
        this.steepest = steepest;
        this.direction = steepest.slope().direction();
        this.countingThere = countingThere;
        this.countingWhereSteepest = countingWhereSteepest;
    }

    /**
     * What a field makes of the skin at places where another thread, which lies like its own on a way of its own, dimples it: most
     * often nearly its own dimple.
     *
     * @param deepest where it is told how deep it is
     * @param steepest where it is told how steep it is
     */
    static SeenDimple likely(ChartPoint deepest, ChartPoint steepest, SideField field) {
        List<RegionShare> there = field.countingAt(deepest);
        List<RegionShare> whereSteepest = field.countingAt(steepest);
        return new SeenDimple(
                new Summits.Summit(deepest, field.dimpleAt(deepest, there)),
                there,
                new Steepest(steepest, field.slopeAt(steepest, whereSteepest)),
                whereSteepest);
    }

    /**
     * Those of some summits that may bind: what is less than half as deep as the deepest is not the steepest either.
     *
     * @param summits the deepest first
     * @param steepest how to find where one is steepest
     * @param field in which they are summits
     */
    static List<SeenDimple> thatMayBind(
            List<Summits.Summit> summits, Function<Summits.Summit, Steepest> steepest, SideField field) {
        return summits.stream()
                .takeWhile(summit -> summit.depthMm() >= HALF * summits.get(0).depthMm())
                .map(summit -> new SeenDimple(summit, steepest.apply(summit), field))
                .toList();
    }

    /** How much of limits it uses up in the field in which it was seen. */
    double partOf(Length deepest, Ratio steepest) {
        return Math.max(
                summit.depthMm() / deepest.millimetres(), this.steepest.slope().steepest() / steepest.value());
    }

    /** Whether it is deeper, or steeper, than all of these. */
    boolean isMoreThan(List<SeenDimple> others) {
        return others.stream().allMatch(other -> other.summit.depthMm() < summit.depthMm())
                || others.stream()
                        .allMatch(other -> other.steepest.slope().steepest()
                                < steepest.slope().steepest());
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
        return Length.ofMillimetres(depthMmIn(thread.field()));
    }

    /** How steep a thread at 1 N makes the skin where it is steepest, in its direction there. */
    public Ratio slopeUnder(ProbedThread thread) {
        return Ratio.of(slopeIn(thread.field()));
    }

    /** How deep another field is at its place. */
    double depthMmIn(SideField field) {
        return field.dimpleAt(summit.place(), countingThere);
    }

    /** How steep another field is where this is steepest, in its direction there. */
    double slopeIn(SideField field) {
        return field.slopeAt(steepest.place(), countingWhereSteepest).towards(direction);
    }
}
