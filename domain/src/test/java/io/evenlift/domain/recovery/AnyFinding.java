package io.evenlift.domain.recovery;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.plan.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Findings, all of them or at random. */
final class AnyFinding {
    /** Both sides of every border of a window, and days far out. */
    static final List<Integer> DAYS = List.copyOf(new TreeSet<>(IntStream.concat(
                    IntStream.of(0, 1, 40, 100, 1000, RecoveryDay.LAST),
                    RecoveryRule.all().stream()
                            .flatMapToInt(
                                    rule -> IntStream.of(rule.from(), rule.to().orElse(rule.from())))
                            .flatMap(day ->
                                    IntStream.of(Math.max(0, day - 1), day, Math.min(RecoveryDay.LAST, day + 1))))
            .boxed()
            .toList()));

    private AnyFinding() {}

    /** Everything that can be told of a kind, unknown grades and trends among it. */
    static List<RecoveryFinding> everyOf(FindingKind kind) {
        List<RecoveryFinding> all = new ArrayList<>();
        boolean isDimple = kind == FindingKind.DIMPLE;
        for (Trend trend : Trend.values()) {
            for (int grade = isDimple ? -1 : 0; grade <= 3; grade++) {
                for (int smiling = -1; smiling <= (isDimple ? 3 : -1); smiling++) {
                    all.add(told(kind, trend, isDimple ? grade : grade == 0 ? -1 : grade, smiling));
                }
            }
        }
        return all;
    }

    private static RecoveryFinding told(FindingKind kind, Trend trend, int grade, int smiling) {
        RecoveryFinding finding = RecoveryFinding.of(kind, FindingSide.LEFT).withTrend(trend);
        RecoveryFinding graded = grade < 0 ? finding : finding.withGrade(FindingGrade.of(grade));
        return smiling < 0 ? graded : graded.withGradeSmiling(FindingGrade.of(smiling));
    }

    /** At random, some of them naming a thread that nobody laid. */
    static RecoveryFinding from(SplittableRandom random) {
        FindingKind kind = FindingKind.values()[random.nextInt(FindingKind.values().length)];
        List<RecoveryFinding> all = everyOf(kind);
        RecoveryFinding told = all.get(random.nextInt(all.size()));
        return new RecoveryFinding(
                kind,
                FindingSide.values()[random.nextInt(3)],
                random.nextInt(3) == 0 ? Optional.of(ThreadId.of("t" + random.nextInt(5))) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(Region.values()[random.nextInt(Region.values().length)])
                        : Optional.empty(),
                told.grade(),
                told.gradeSmiling(),
                told.trend());
    }
}
