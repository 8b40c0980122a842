package io.evenlift.domain.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.EachSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every kind on every day, and of findings together. */
class RecoveryPropertiesTest {
    private static final int CASES = 10_000;

    private static FollowedFinding follow(RecoveryFinding finding, int day) {
        return FollowedFinding.of(finding, new RecoveryCase(RecoveryDay.of(day), List.of(finding), Optional.empty()));
    }

    private static void onEveryDay(FindingKind kind, BiConsumer<RecoveryFinding, Integer> property) {
        for (RecoveryFinding finding : AnyFinding.everyOf(kind)) {
            for (int day : AnyFinding.DAYS) {
                property.accept(finding, day);
            }
        }
    }

    private static void notLess(FollowedFinding graver, FollowedFinding than) {
        assertTrue(
                graver.seek().urgency().isAtLeastAsUrgentAs(than.seek().urgency()),
                () -> graver.finding() + " " + graver.seek().urgency() + " but " + than.finding() + " "
                        + than.seek().urgency());
        assertTrue(
                graver.usualness().compareTo(than.usualness()) >= 0,
                () -> graver.finding() + " " + graver.usualness() + " but " + than.finding() + " " + than.usualness());
    }

    @Nested
    class OfEveryKindOnEveryDay {

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void aTrendForTheWorseNeverLowersUrgency(FindingKind kind) {
            onEveryDay(kind, (finding, day) -> {
                FollowedFinding better = follow(finding.withTrend(Trend.BETTER), day);
                FollowedFinding same = follow(finding.withTrend(Trend.SAME), day);
                notLess(same, better);
                notLess(follow(finding.withTrend(Trend.WORSE), day), same);
            });
        }

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void aHigherGradeNeverLowersUrgency(FindingKind kind) {
            onEveryDay(
                    kind,
                    (finding, day) -> finding.grade()
                            .filter(grade -> grade.number() < 3)
                            .ifPresent(grade -> notLess(
                                    follow(finding.withGrade(FindingGrade.of(grade.number() + 1)), day),
                                    follow(finding, day))));
        }

        @Test
        void aHigherGradeOnSmilingNeverLowersUrgency() {
            onEveryDay(
                    FindingKind.DIMPLE,
                    (finding, day) -> finding.gradeSmiling()
                            .filter(grade -> grade.number() < 3)
                            .ifPresent(grade -> notLess(
                                    follow(finding.withGradeSmiling(FindingGrade.of(grade.number() + 1)), day),
                                    follow(finding, day))));
        }

        /** Unknown is never safer than the safest answer that it may turn out to be; of a dimple no safer than any. */
        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void anUnknownIsNeverSaferThanTheSaferAnswer(FindingKind kind) {
            onEveryDay(kind, (finding, day) -> {
                FollowedFinding here = follow(finding, day);
                for (Missing part : Missing.values()) {
                    if (part.isUnknownIn(finding)) {
                        List<FollowedFinding> told = part.told(finding)
                                .map(known -> follow(known, day))
                                .toList();
                        notLess(
                                here,
                                told.stream()
                                        .max(Comparator.comparing(
                                                each -> each.seek().urgency()))
                                        .orElseThrow());
                        if (kind == FindingKind.DIMPLE) {
                            told.forEach(known -> notLess(here, known));
                        }
                    }
                }
            });
        }

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void whatIsMissingIsToldWhereItWouldChangeTheAnswer(FindingKind kind) {
            onEveryDay(kind, (finding, day) -> {
                List<Code> missing = follow(finding, day).missing();
                boolean isTold = finding.grade().isPresent()
                        && finding.trend() != Trend.UNKNOWN
                        && (kind != FindingKind.DIMPLE || finding.gradeSmiling().isPresent());
                assertTrue(!isTold || missing.isEmpty(), () -> finding + " " + missing);
                if (kind.isRedFlag()) {
                    assertEquals(List.of(), missing, "a red flag needs nothing more");
                }
            });
        }

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void everythingSaidHasASourceAndSaysWhereToGo(FindingKind kind) {
            onEveryDay(kind, (finding, day) -> {
                FollowedFinding followed = follow(finding, day);
                Citations.weakest(followed.seek().citations());
                for (Statement statement : followed.advice()) {
                    Citations.weakest(statement.citations());
                }
                assertFalse(followed.seek().where().isEmpty());
                assertEquals(
                        new HashSet<>(followed.advice()).size(),
                        followed.advice().size(),
                        "said once");
            });
        }

        @Test
        void aDimpleThatIsNotUsualNeverBecomesUsualLater() {
            for (RecoveryFinding finding : AnyFinding.everyOf(FindingKind.DIMPLE)) {
                for (int i = 1; i < AnyFinding.DAYS.size(); i++) {
                    FollowedFinding earlier = follow(finding, AnyFinding.DAYS.get(i - 1));
                    FollowedFinding later = follow(finding, AnyFinding.DAYS.get(i));
                    assertTrue(
                            later.usualness().compareTo(earlier.usualness()) >= 0,
                            () -> finding + " " + earlier.usualness() + " then " + later.usualness());
                }
            }
        }
    }

    @Nested
    class OfADimpleOfWhichLittleIsTold {

        @Test
        void asksForGradeAndTrendAndIsSeenSoonUntilThen() {
            FollowedFinding followed = follow(RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT), 2);
            assertEquals(
                    List.of("dimple-grade-not-told", "dimple-smiling-not-told", "dimple-trend-not-told"),
                    followed.missing().stream().map(Code::value).toList());
            assertEquals(Urgency.WITHIN_48_HOURS, followed.seek().urgency());
            assertEquals(Usualness.NOT_USUAL, followed.usualness());
        }

        @Test
        void isSeenSoonForWantOfAGradeAlone() {
            RecoveryFinding gradeless = RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT)
                    .withTrend(Trend.BETTER)
                    .withGradeSmiling(FindingGrade.of(1));
            assertEquals(Urgency.WITHIN_48_HOURS, follow(gradeless, 2).seek().urgency());
            assertEquals(
                    List.of("dimple-grade-not-told"),
                    follow(gradeless, 2).missing().stream().map(Code::value).toList());
        }

        @Test
        void isSeenSoonForWantOfATrendAlone() {
            RecoveryFinding trendless = RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT)
                    .withGrade(FindingGrade.of(1))
                    .withGradeSmiling(FindingGrade.of(1));
            assertEquals(Urgency.WITHIN_48_HOURS, follow(trendless, 2).seek().urgency());
            assertEquals(
                    List.of("dimple-trend-not-told"),
                    follow(trendless, 2).missing().stream().map(Code::value).toList());
        }
    }

    @Nested
    class OfFindingsTogether {

        private RecoveryCase any(SplittableRandom random, boolean withFlag) {
            List<RecoveryFinding> findings = new ArrayList<>();
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                findings.add(AnyFinding.from(random));
            }
            if (withFlag) {
                RecoveryFinding flag = AnyFinding.from(random);
                while (!flag.kind().isRedFlag()) {
                    flag = AnyFinding.from(random);
                }
                findings.add(random.nextInt(findings.size() + 1), flag);
            }
            RecoveryDay day = RecoveryDay.of(random.nextInt(3) == 0 ? random.nextInt(3651) : random.nextInt(40));
            return new RecoveryCase(day, findings, performed(random));
        }

        private Optional<Performed> performed(SplittableRandom random) {
            List<PerformedThread> threads = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                threads.add(PerformedThread.of(ThreadId.of("t" + i), Side.values()[random.nextInt(2)])
                        .with(Technique.values()[random.nextInt(3)]));
            }
            return threads.isEmpty() ? Optional.empty() : Optional.of(new Performed(threads, List.of("a deviation")));
        }

        /** SAFETY: red flags always give the escalation text, whatever else is entered. */
        @Test
        void everyRedFlagIsEscalatedWhateverElseIsEntered() {
            EachSeed.of(CASES, random -> {
                RecoveryCase asked = any(random, true);
                RecoveryAdvice advice = RecoveryAdvice.on(asked);
                List<RecoveryFinding> flags = asked.findings().stream()
                        .filter(finding -> finding.kind().isRedFlag())
                        .toList();
                assertEquals(flags.size(), advice.redFlags().size());
                assertEquals(
                        new HashSet<>(flags),
                        new HashSet<>(
                                advice.redFlags().stream().map(RedFlag::finding).toList()));
                for (RedFlag flag : advice.redFlags()) {
                    Seek alone = FollowedFinding.of(
                                    flag.finding(),
                                    new RecoveryCase(asked.day(), List.of(flag.finding()), Optional.empty()))
                            .seek();
                    assertEquals(alone, flag.seek(), "as soon as if nothing else had been entered");
                    assertTrue(flag.seek().urgency().isAtLeastAsUrgentAs(Urgency.WITHIN_48_HOURS));
                    assertEquals(
                            "red-flag-clinic-closed", flag.ifClosed().code().value());
                    assertTrue(advice.seek()
                            .urgency()
                            .isAtLeastAsUrgentAs(flag.seek().urgency()));
                }
            });
        }

        @Test
        void theMostUrgentFindingDecidesAndTheMostUrgentFlagStandsFirst() {
            EachSeed.of(CASES, random -> {
                RecoveryAdvice advice = RecoveryAdvice.on(any(random, true));
                Urgency most = Urgency.most(advice.findings().stream()
                        .map(followed -> followed.seek().urgency())
                        .toList());
                assertEquals(most, advice.seek().urgency());
                IntStream.range(1, advice.redFlags().size())
                        .forEach(i -> assertTrue(advice.redFlags()
                                .get(i - 1)
                                .seek()
                                .urgency()
                                .isAtLeastAsUrgentAs(
                                        advice.redFlags().get(i).seek().urgency())));
            });
        }

        @Test
        void theirOrderChangesNothing() {
            EachSeed.of(CASES, random -> {
                RecoveryCase asked = any(random, true);
                List<RecoveryFinding> shuffled = new ArrayList<>(asked.findings());
                Collections.shuffle(shuffled, new Random(random.nextLong()));
                RecoveryAdvice one = RecoveryAdvice.on(asked);
                RecoveryAdvice other = RecoveryAdvice.on(new RecoveryCase(asked.day(), shuffled, asked.performed()));
                assertEquals(one.seek(), other.seek());
                assertEquals(new HashSet<>(one.findings()), new HashSet<>(other.findings()));
                assertEquals(new HashSet<>(one.redFlags()), new HashSet<>(other.redFlags()));
                assertEquals(
                        one.redFlags().stream().map(flag -> flag.seek()).toList(),
                        other.redFlags().stream().map(flag -> flag.seek()).toList());
            });
        }

        @Test
        void oneMoreFindingNeverLowersTheUrgency() {
            EachSeed.of(CASES, random -> {
                RecoveryCase asked = any(random, true);
                List<RecoveryFinding> more = new ArrayList<>(asked.findings());
                more.add(AnyFinding.from(random));
                RecoveryAdvice advice = RecoveryAdvice.on(new RecoveryCase(asked.day(), more, asked.performed()));
                assertTrue(advice.seek()
                        .urgency()
                        .isAtLeastAsUrgentAs(RecoveryAdvice.on(asked).seek().urgency()));
            });
        }
    }

    @Nested
    class OfPerformedThreads {
        private final ThreadId t1 = ThreadId.of("t1");

        private List<String> advice(FindingKind kind, PerformedThread thread) {
            RecoveryFinding finding = RecoveryFinding.of(kind, FindingSide.LEFT).on(t1);
            RecoveryCase asked = new RecoveryCase(
                    RecoveryDay.of(10), List.of(finding), Optional.of(new Performed(List.of(thread), List.of())));
            FollowedFinding followed = RecoveryAdvice.on(asked).findings().get(0);
            assertEquals(thread.technique(), followed.technique());
            return followed.advice().stream()
                    .map(statement -> statement.code().value())
                    .toList();
        }

        private PerformedThread laid(Technique technique) {
            return PerformedThread.of(t1, Side.LEFT).with(technique);
        }

        @Test
        void tellOfTheKnotWhereOneWasTied() {
            for (Technique technique : List.of(Technique.DUAL_FIXATION, Technique.SCALP_FASCIA_LOOP)) {
                for (FindingKind kind :
                        List.of(FindingKind.DIMPLE, FindingKind.PALPABLE_KNOT, FindingKind.THREAD_END_PALPABLE)) {
                    assertTrue(advice(kind, laid(technique)).contains("thread-with-a-knot"), kind + " " + technique);
                }
                assertFalse(advice(FindingKind.BRUISE, laid(technique)).contains("thread-with-a-knot"));
            }
        }

        @Test
        void sayThatATempleEntryHasNone() {
            assertTrue(advice(FindingKind.PALPABLE_KNOT, laid(Technique.TEMPLE_ENTRY))
                    .contains("thread-without-a-knot"));
            List<String> dimple = advice(FindingKind.DIMPLE, laid(Technique.TEMPLE_ENTRY));
            assertFalse(dimple.contains("thread-with-a-knot"));
            assertFalse(dimple.contains("thread-without-a-knot"));
            assertTrue(dimple.contains("thread-held-at-the-temple"));
        }

        @Test
        void sayNothingWhereTheRecordSaysNothing() {
            assertFalse(String.join(" ", advice(FindingKind.DIMPLE, PerformedThread.of(t1, Side.LEFT)))
                    .contains("thread-"));
        }
    }
}
