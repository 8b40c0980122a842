package io.evenlift.domain.recovery;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * How marked a finding is. Of a dimple, upright, in our own unvalidated scale (assumed-dimple-grades): 0 not seen at 50 cm
 * nor in oblique light, 1 in oblique light or close up and gone on light stretch, 2 seen at 50 cm in room light and flat on
 * stretch, 3 plain at conversation distance, not flat on stretch, or with a pleat. Of anything else 1 mild, 2 moderate,
 * 3 severe.
 *
 * @param number 0 to 3
 */
public record FindingGrade(int number) implements Comparable<FindingGrade> {
    public static final FindingGrade NONE = new FindingGrade(0);
    private static final int MOST = 3;

    public FindingGrade {
        if (number < 0 || number > MOST) {
            throw new InvalidValue("grade", String.valueOf(number), "0 to " + MOST);
        }
    }

    public static FindingGrade of(int number) {
        return new FindingGrade(number);
    }

    boolean isAtLeast(int least) {
        return number >= least;
    }

    @Override
    public int compareTo(FindingGrade other) {
        return Integer.compare(number, other.number);
    }
}
