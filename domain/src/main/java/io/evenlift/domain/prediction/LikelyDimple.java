package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;

/**
 * What a thread makes of the skin where another, which lies like it on a way of its own, dimples it: most often nearly its own
 * dimple, and never more than its own dimples once they are looked for, because these take it in.
 *
 * @param summit where the other is deepest, and how deep it is here
 * @param steepest where the other is steepest, and how steep it is here
 */
record LikelyDimple(Summits.Summit summit, Steepest steepest) {

    /**
     * @param dimple of the other thread
     * @param its line
     * @param line of the thread in whose field it is asked
     */
    static LikelyDimple of(SeenDimple dimple, ProbedLine its, ProbedLine line, SideField field) {
        var deepest = line.like(its, dimple.place());
        var steepest = line.like(its, dimple.steepestPlace());
        return new LikelyDimple(
                new Summits.Summit(deepest, field.dimpleAt(deepest)), new Steepest(steepest, field.slopeAt(steepest)));
    }

    /** How much of limits it uses up. */
    double partOf(Length deepest, Ratio steepest) {
        return Math.max(
                summit.depthMm() / deepest.millimetres(), this.steepest.slope().steepest() / steepest.value());
    }

    /** Adds what dimples that were looked for leave out: a deeper place, a steeper flank, or a dimple that is more than any. */
    void mergeInto(List<SeenDimple> found, SideField field) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isAbout(summit)) {
                found.set(i, found.get(i).with(this, field));
                return;
            }
        }
        boolean isMore = found.stream().noneMatch(dimple -> dimple.depth().millimetres() >= summit.depthMm())
                || found.stream()
                        .noneMatch(dimple ->
                                dimple.slope().value() >= steepest.slope().steepest());
        if (isMore) {
            found.add(new SeenDimple(summit, steepest, field));
        }
    }
}
