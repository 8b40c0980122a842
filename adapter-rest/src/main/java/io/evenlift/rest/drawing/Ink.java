package io.evenlift.rest.drawing;

import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.prediction.DimpleGrade;

/** Colours, told apart also by most people who see colours differently (after Okabe and Ito), warm near the skin. */
final class Ink {
    static final String TEXT = "#1c2733";
    static final String QUIET = "#5d6b7a";
    static final String FAINT = "#c3ccd5";
    static final String SKIN_LINE = "#9aa7b4";
    static final String ALARM = "#b3261e";
    static final String PAPER = "#ffffff";

    private Ink() {}

    static String of(Plane plane) {
        return switch (plane) {
            case DERMIS -> "#cc79a7";
            case SUBDERMAL -> "#d55e00";
            case FAT -> "#c99700";
            case SMAS -> "#009e73";
            case DEEP -> "#0072b2";
        };
    }

    static String of(DimpleGrade grade) {
        return switch (grade) {
            case NONE -> "#8fa3b5";
            case FAINT -> "#e0a100";
            case VISIBLE -> "#d55e00";
            case PLAIN -> "#8e1b12";
        };
    }

    static String of(DangerZone.Action action) {
        return switch (action) {
            case FORBID -> "#c0392b";
            case WARN -> "#d8a200";
        };
    }

    static double radius(DimpleGrade grade) {
        return 4 + 3 * grade.number();
    }
}
