package io.evenlift.rest.wire;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.recovery.FindingGrade;
import io.evenlift.domain.recovery.FindingKind;
import io.evenlift.domain.recovery.FindingSide;
import io.evenlift.domain.recovery.RecoveryFinding;
import io.evenlift.domain.recovery.Trend;
import io.evenlift.rest.json.Faults;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * Something found after the procedure.
 *
 * @param side left, right or both
 * @param thread the performed thread that it lies over
 * @param grade of a dimple at rest, 0 not seen to 3 plain; of anything else 1 mild to 3 severe
 * @param gradeSmiling of a dimple on smiling
 * @param trend better, same, worse or unknown, as it is where nothing is said
 */
public record FindingRequest(
        @NotNull String kind,
        @NotNull String side,
        String thread,
        String region,
        @Range(min = 0, max = 3) Integer grade,
        @Range(min = 0, max = 3) Integer gradeSmiling,
        String trend) {

    Optional<RecoveryFinding> toDomain(Faults faults) {
        Optional<FindingKind> what = Words.at(faults, "kind", kind, FindingKind.class);
        Optional<FindingSide> where = Words.at(faults, "side", side, FindingSide.class);
        Optional<ThreadId> over = faults.at("thread", thread, ThreadId::of);
        Optional<Region> area = Words.at(faults, "region", region, Region.class);
        Optional<FindingGrade> atRest = faults.at(
                "grade",
                grade,
                number -> what.map(known -> known.grade(number)).orElseGet(() -> FindingGrade.of(number)));
        Optional<FindingGrade> smiling = faults.at(
                "gradeSmiling",
                gradeSmiling,
                number -> what.map(known -> known.gradeSmiling(number)).orElseGet(() -> FindingGrade.of(number)));
        Optional<Trend> change = Words.at(faults, "trend", trend, Trend.class);
        return faults.whole(() -> new RecoveryFinding(
                what.orElseThrow(), where.orElseThrow(), over, area, atRest, smiling, change.orElse(Trend.UNKNOWN)));
    }

    boolean isRedFlag() {
        return knownKind().filter(FindingKind::isRedFlag).isPresent();
    }

    /** What is left where something of it cannot be read: what it is, and where; on both sides if even that is not said. */
    Optional<RecoveryFinding> barely() {
        FindingSide where = Arrays.stream(FindingSide.values())
                .filter(known -> known.word().equals(side))
                .findFirst()
                .orElse(FindingSide.BOTH);
        return knownKind().map(known -> RecoveryFinding.of(known, where));
    }

    private Optional<FindingKind> knownKind() {
        return Arrays.stream(FindingKind.values())
                .filter(known -> known.word().equals(kind))
                .findFirst();
    }
}
