package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How conspicuous a dimple of this depth and steepness is taken to be. Our own steps, an assumption: no published
 * threshold was found. From grade 2 on it counts as visible.
 */
public enum DimpleGrade {
    /** Not seen. */
    NONE(0, 0, 0),
    /** Seen in oblique light or close up. */
    FAINT(1, 0.2, 3),
    /** Seen at 50 cm in room light; flattens on stretch. */
    VISIBLE(2, 0.5, 5),
    /** Plain, or does not flatten on stretch. */
    PLAIN(3, 1.5, 12);

    private final int number;
    private final Length fromDepth;
    private final Angle fromSlope;

    DimpleGrade(int number, double fromDepthMm, double fromSlopeDegrees) {
        this.number = number;
        this.fromDepth = Length.ofMillimetres(fromDepthMm);
        this.fromSlope = Angle.ofDegrees(fromSlopeDegrees);
    }

    /** The graver of what depth and slope say. Worked example: 0.3 mm deep with 6° is visible by its slope. */
    public static DimpleGrade of(Length depth, Angle slope) {
        DimpleGrade found = NONE;
        for (DimpleGrade grade : values()) {
            if (depth.isAtLeast(grade.fromDepth) || slope.isAtLeast(grade.fromSlope)) {
                found = grade;
            }
        }
        return found;
    }

    /** Nothing seen, so many times. */
    static List<DimpleGrade> noneIn(int count) {
        return Collections.nCopies(count, NONE);
    }

    /** The graver of two, one by one. */
    static List<DimpleGrade> graver(List<DimpleGrade> one, List<DimpleGrade> other) {
        List<DimpleGrade> graver = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            graver.add(one.get(i).compareTo(other.get(i)) >= 0 ? one.get(i) : other.get(i));
        }
        return graver;
    }

    /** 0 to 3. */
    public int number() {
        return number;
    }

    public Length fromDepth() {
        return fromDepth;
    }

    public Angle fromSlope() {
        return fromSlope;
    }

    public boolean isVisible() {
        return compareTo(VISIBLE) >= 0;
    }
}
