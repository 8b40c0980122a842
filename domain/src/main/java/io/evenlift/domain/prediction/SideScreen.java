package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;

/**
 * The deepest and the steepest dimple of one side with every thread at 1 N and central tissue, found along the threads.
 * Both grow in proportion to the tension.
 */
public final class SideScreen {
    private final double deepestMm;
    private final double steepest;

    SideScreen(double deepestMm, double steepest) {
        this.deepestMm = deepestMm;
        this.steepest = steepest;
    }

    public Length deepest(Force tension) {
        return Length.ofMillimetres(deepestMm * tension.newtons());
    }

    public Angle steepest(Force tension) {
        return Angle.ofSlope(steepest * tension.newtons());
    }

    public DimpleGrade grade(Force tension) {
        return DimpleGrade.of(deepest(tension), steepest(tension));
    }
}
