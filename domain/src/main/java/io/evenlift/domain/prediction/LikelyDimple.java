package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;

/**
 * What a thread makes of the skin where another, which lies like it on a way of its own, dimples it: most often nearly its own
 * dimple.
 *
 * @param summit where the other is deepest, and how deep it is here
 * @param steepest where the other is steepest, and how steep it is here
 */
record LikelyDimple(Summits.Summit summit, Steepest steepest) {

    /**
     * What is likely of a thread by a dimple of another.
     *
     * @param dimple of the other thread
     * @param its line
     * @param line of the thread in whose field it is asked
     */
    static LikelyDimple of(SeenDimple dimple, ProbedLine its, ProbedLine line, SideField field) {
        ChartPoint deepest = line.like(its, dimple.place());
        ChartPoint steepest = line.like(its, dimple.steepestPlace());
        return new LikelyDimple(
                new Summits.Summit(deepest, field.dimpleAt(deepest)), new Steepest(steepest, field.slopeAt(steepest)));
    }

    /** How much of limits it uses up. */
    double partOf(Length deepest, Ratio steepest) {
        return Math.max(
                summit.depthMm() / deepest.millimetres(), this.steepest.slope().steepest() / steepest.value());
    }

    /** Whether it is deeper, or steeper, than all of these dimples. */
    boolean isMoreThan(List<SeenDimple> found) {
        return found.stream().allMatch(dimple -> dimple.depth().millimetres() < summit.depthMm())
                || found.stream()
                        .allMatch(dimple ->
                                dimple.slope().value() < steepest.slope().steepest());
    }

    /** As a dimple of the thread itself. */
    SeenDimple seen(SideField field) {
        return new SeenDimple(summit, steepest, field);
    }
}
