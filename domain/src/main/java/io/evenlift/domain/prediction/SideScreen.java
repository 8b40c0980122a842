package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Length;

/**
 * The dimples of one side with central tissue, found along the threads.
 *
 * @param deepest of them all
 * @param steepest of them all
 */
public record SideScreen(Length deepest, Angle steepest) {

    /** The grade that a dimple of this depth and this slope would have. */
    public DimpleGrade grade() {
        return DimpleGrade.of(deepest, steepest);
    }
}
