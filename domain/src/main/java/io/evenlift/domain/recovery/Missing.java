package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was not told of a finding although the answer depends on it. */
enum Missing {
    GRADE("severity-not-told", "dimple-grade-not-told") {
        @Override
        boolean isUnknownIn(RecoveryFinding finding) {
            return finding.grade().isEmpty();
        }

        @Override
        Stream<RecoveryFinding> told(RecoveryFinding finding) {
            return grades(finding, finding.isDimple() ? 0 : 1, RecoveryFinding::withGrade);
        }
    },
    GRADE_SMILING("dimple-smiling-not-told", "dimple-smiling-not-told") {
        @Override
        boolean isUnknownIn(RecoveryFinding finding) {
            return finding.isDimple() && finding.gradeSmiling().isEmpty();
        }

        @Override
        Stream<RecoveryFinding> told(RecoveryFinding finding) {
            return grades(finding, 0, RecoveryFinding::withGradeSmiling);
        }
    },
    TREND("trend-not-told", "dimple-trend-not-told") {
        @Override
        boolean isUnknownIn(RecoveryFinding finding) {
            return finding.trend() == Trend.UNKNOWN;
        }

        @Override
        Stream<RecoveryFinding> told(RecoveryFinding finding) {
            return Trend.KNOWN.stream().map(finding::withTrend);
        }
    };

    private static final int GRAVEST = 3;

    private final Code code;
    private final Code ofDimple;

    /** Of a dimple the graver is taken until it is told, of anything else what is told of it in words. */
    Missing(String code, String ofDimple) {
        this.code = Code.of(code);
        this.ofDimple = Code.of(ofDimple);
    }

    abstract boolean isUnknownIn(RecoveryFinding finding);

    /** The finding with this told, in every way that it can be. */
    abstract Stream<RecoveryFinding> told(RecoveryFinding finding);

    /**
     * Whatever is unknown and would change urgency or usualness, given some answer to what else is unknown: a deepening
     * dimple is as urgent with any grade, and its grade is asked for all the same, since the trend may turn out well.
     */
    static List<Code> of(RecoveryFinding finding, RecoveryDay day) {
        List<Code> missing = new ArrayList<>();
        for (Missing part : values()) {
            boolean decides = part.isUnknownIn(finding)
                    && part.others(finding)
                            .anyMatch(whole -> part.told(whole)
                                            .map(told -> verdict(told, day))
                                            .distinct()
                                            .count()
                                    > 1);
            if (decides) {
                missing.add(finding.isDimple() ? part.ofDimple : part.code);
            }
        }
        return List.copyOf(missing);
    }

    /** The finding with everything told but this, in every way that it can be. */
    private Stream<RecoveryFinding> others(RecoveryFinding finding) {
        Stream<RecoveryFinding> told = Stream.of(finding);
        for (Missing other : values()) {
            if (other != this && other.isUnknownIn(finding)) {
                told = told.flatMap(other::told);
            }
        }
        return told;
    }

    private static List<Object> verdict(RecoveryFinding finding, RecoveryDay day) {
        List<RecoveryRule> met = RecoveryRules.met(finding, day);
        return List.of(met.get(0).seek().urgency(), FollowedFinding.usualness(met));
    }

    private static Stream<RecoveryFinding> grades(
            RecoveryFinding finding, int least, BiFunction<RecoveryFinding, FindingGrade, RecoveryFinding> with) {
        return IntStream.rangeClosed(least, GRAVEST).mapToObj(number -> with.apply(finding, FindingGrade.of(number)));
    }
}
