package io.evenlift.rest.wire;

import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.prediction.GradeChances;

/**
 * In which part of the plausible tissues a dimple is of which grade, and in which part it is visible (plain or merely
 * visible).
 */
public record GradeChancesResponse(double none, double faint, double visible, double plain, double visibleOrWorse) {
    static GradeChancesResponse from(GradeChances chances) {
        return new GradeChancesResponse(
                Rounded.of(chances.of(DimpleGrade.NONE)),
                Rounded.of(chances.of(DimpleGrade.FAINT)),
                Rounded.of(chances.of(DimpleGrade.VISIBLE)),
                Rounded.of(chances.of(DimpleGrade.PLAIN)),
                Rounded.of(chances.visible()));
    }
}
