package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * Sagging of a region on our own scale.
 *
 * @param grade 0 none, 1 mild, 2 moderate, 3 severe, 4 very severe
 */
public record LaxityGrade(int grade) implements Comparable<LaxityGrade> {
    public static final LaxityGrade SEVERE = new LaxityGrade(3);
    public static final LaxityGrade VERY_SEVERE = new LaxityGrade(4);

    public LaxityGrade {
        if (grade < 0 || grade > 4) {
            throw new InvalidValue("laxity-grade", Integer.toString(grade), "0 (none) to 4 (very severe)");
        }
    }

    public static LaxityGrade of(int grade) {
        return new LaxityGrade(grade);
    }

    public boolean isNone() {
        return grade == 0;
    }

    public boolean isAtLeast(LaxityGrade other) {
        return grade >= other.grade;
    }

    @Override
    public int compareTo(LaxityGrade other) {
        return Integer.compare(grade, other.grade);
    }
}
