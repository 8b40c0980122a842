package io.evenlift.domain.recovery;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.InvalidValue;
import java.util.Optional;

/**
 * Something found after the procedure. What is not told is unknown, and unknown is never taken for the safest answer.
 *
 * @param kind what it is
 * @param side where it is
 * @param thread the performed thread that it lies over, where that is clear
 * @param region where on the face
 * @param grade of a dimple at rest, 0 to 3; of anything else 1 to 3
 * @param gradeSmiling of a dimple on smiling; of nothing else
 * @param trend how it changes
 */
public record RecoveryFinding(
        FindingKind kind,
        FindingSide side,
        Optional<ThreadId> thread,
        Optional<Region> region,
        Optional<FindingGrade> grade,
        Optional<FindingGrade> gradeSmiling,
        Trend trend) {
    /** @throws InvalidValue for a grade that this kind does not have */
    public RecoveryFinding {
        grade.ifPresent(told -> kind.grade(told.number()));
        gradeSmiling.ifPresent(told -> kind.gradeSmiling(told.number()));
    }

    /** The finding with nothing told but what and where. */
    public static RecoveryFinding of(FindingKind kind, FindingSide side) {
        return new RecoveryFinding(
                kind, side, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Trend.UNKNOWN);
    }

    public RecoveryFinding on(ThreadId newThread) {
        return new RecoveryFinding(kind, side, Optional.of(newThread), region, grade, gradeSmiling, trend);
    }

    public RecoveryFinding withGrade(FindingGrade newGrade) {
        return new RecoveryFinding(kind, side, thread, region, Optional.of(newGrade), gradeSmiling, trend);
    }

    public RecoveryFinding withGradeSmiling(FindingGrade newGrade) {
        return new RecoveryFinding(kind, side, thread, region, grade, Optional.of(newGrade), trend);
    }

    public RecoveryFinding withTrend(Trend newTrend) {
        return new RecoveryFinding(kind, side, thread, region, grade, gradeSmiling, newTrend);
    }

    boolean isDimple() {
        return kind == FindingKind.DIMPLE;
    }

    /** A dimple that is seen neither at rest nor on smiling: there is none to follow. */
    boolean isGone() {
        Optional<FindingGrade> none = Optional.of(FindingGrade.NONE);
        return isDimple() && grade.equals(none) && gradeSmiling.equals(none);
    }
}
