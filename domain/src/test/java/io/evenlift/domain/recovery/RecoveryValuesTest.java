package io.evenlift.domain.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.AFixation;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryValuesTest {
    private static final ThreadId T1 = ThreadId.of("t1");
    private static final RecoveryFinding BRUISE = RecoveryFinding.of(FindingKind.BRUISE, FindingSide.LEFT);

    private static InvalidValue refused(String code, Executable made) {
        InvalidValue refused = assertThrows(InvalidValue.class, made);
        assertEquals(code, refused.code());
        return refused;
    }

    private static Performed performed(PerformedThread... threads) {
        return new Performed(List.of(threads), List.of());
    }

    private static PerformedThread thread(String id, Side side) {
        return PerformedThread.of(ThreadId.of(id), side);
    }

    @Nested
    class OfDays {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 3650})
        void takesTheTenYearsAfterTheProcedure(int day) {
            assertEquals(day, RecoveryDay.of(day).number());
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 3651, Integer.MIN_VALUE, Integer.MAX_VALUE})
        void rejectsAnyOther(int day) {
            InvalidValue refused = refused("day", () -> RecoveryDay.of(day));
            assertEquals(day + " days", refused.value());
            assertEquals("0 to 3650 days", refused.expected());
        }
    }

    @Nested
    class OfGrades {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void takesADimplesFourGradesAtRestAndOnSmiling(int number) {
            FindingGrade grade = FindingGrade.of(number);
            RecoveryFinding dimple = RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT)
                    .withGrade(grade)
                    .withGradeSmiling(grade);
            assertEquals(Optional.of(grade), dimple.grade());
            assertEquals(number == 0, dimple.isGone());
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 4})
        void rejectsAnyOther(int number) {
            refused("grade", () -> FindingGrade.of(number));
        }

        @ParameterizedTest
        @EnumSource(value = FindingKind.class, mode = EnumSource.Mode.EXCLUDE, names = "DIMPLE")
        void leavesGradeZeroAndSmilingToDimples(FindingKind kind) {
            RecoveryFinding finding = RecoveryFinding.of(kind, FindingSide.BOTH);
            assertEquals(
                    3,
                    finding.withGrade(FindingGrade.of(3)).grade().orElseThrow().number());
            refused("grade", () -> finding.withGrade(FindingGrade.NONE));
            refused("grade-smiling", () -> finding.withGradeSmiling(FindingGrade.of(1)));
        }
    }

    @Nested
    class OfWhatWasPerformed {

        @Test
        void takesOneToFortyThreadsOfDifferentNames() {
            List<PerformedThread> forty = IntStream.range(0, 40)
                    .mapToObj(i -> thread("t" + i, Side.LEFT))
                    .toList();
            assertEquals(40, new Performed(forty, List.of()).threads().size());
            refused("threads", () -> performed());
            List<PerformedThread> more = new ArrayList<>(forty);
            more.add(thread("one-more", Side.LEFT));
            refused("threads", () -> new Performed(more, List.of()));
            refused("thread-id", () -> performed(thread("t1", Side.LEFT), thread("t1", Side.RIGHT)));
        }

        @Test
        void keepsTheCliniciansWordsOnDeviations() {
            List<PerformedThread> one = List.of(thread("t1", Side.LEFT));
            String longest = "x".repeat(500);
            assertEquals(List.of(longest), new Performed(one, List.of(longest)).deviations());
            refused("deviation", () -> new Performed(one, List.of(longest + "x")));
            refused("deviation", () -> new Performed(one, List.of(" ")));
            refused("deviations", () -> new Performed(one, Collections.nCopies(51, "x")));
        }

        @Test
        void keepsATensionWithinTheAbsoluteLimit() {
            PerformedThread eight = new PerformedThread(
                    T1,
                    Side.LEFT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Force.ofNewtons(8)),
                    Optional.empty());
            assertEquals(Optional.of(Force.ofNewtons(8)), eight.tension());
            refused(
                    "tension",
                    () -> new PerformedThread(
                            T1,
                            Side.LEFT,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Force.ofNewtons(8.01)),
                            Optional.empty()));
        }

        @Test
        void takesADrawingOfItsOwnTechniqueAlone() {
            FixationTechnique dual = AFixation.dual(0.5);
            PerformedThread drawn = drawn(Optional.of(Technique.DUAL_FIXATION), dual);
            assertFalse(drawn.isKnownToLieShallow(), "drawn in the fat");
            FixationTechnique raised = dual.withLimbs(limb -> limb.withPlane(Plane.SUBDERMAL));
            assertTrue(drawn(Optional.of(Technique.DUAL_FIXATION), raised).isKnownToLieShallow());
            InvalidValue other = refused("technique", () -> drawn(Optional.of(Technique.TEMPLE_ENTRY), dual));
            assertEquals("temple-entry", other.value());
            refused("technique", () -> drawn(Optional.empty(), dual));
        }

        private PerformedThread drawn(Optional<Technique> technique, FixationTechnique fixation) {
            return new PerformedThread(
                    T1, Side.LEFT, Optional.empty(), technique, Optional.empty(), Optional.of(fixation));
        }
    }

    /** SAFETY: side and thread of a finding exist in what was performed. */
    @Nested
    class OfMismatches {

        private final Performed done = performed(thread("t1", Side.LEFT), thread("t2", Side.LEFT));

        private List<String> codes(RecoveryFinding finding, Optional<Performed> performed) {
            return Mismatch.of(finding, performed).stream()
                    .map(mismatch ->
                            mismatch.member().word() + " " + mismatch.code().value())
                    .toList();
        }

        private RecoveryFinding bruise(FindingSide side) {
            return RecoveryFinding.of(FindingKind.BRUISE, side);
        }

        @Test
        void areNoneWhereItFits() {
            assertEquals(List.of(), codes(BRUISE, Optional.empty()));
            assertEquals(List.of(), codes(BRUISE, Optional.of(done)));
            assertEquals(List.of(), codes(BRUISE.on(T1), Optional.of(done)));
            Performed both = performed(thread("t1", Side.LEFT), thread("t3", Side.RIGHT));
            assertEquals(List.of(), codes(bruise(FindingSide.BOTH).on(T1), Optional.of(both)), "over t1 and elsewhere");
        }

        @Test
        void tellTheThreadThatWasNotLaid() {
            List<Mismatch> found = Mismatch.of(BRUISE.on(ThreadId.of("t9")), Optional.of(done));
            assertEquals(1, found.size());
            assertEquals(Mismatch.Member.THREAD, found.get(0).member());
            assertEquals("\"t9\"", found.get(0).value());
            assertEquals("one of t1, t2", found.get(0).known());
            assertEquals(List.of("thread thread-without-performed"), codes(BRUISE.on(T1), Optional.empty()));
        }

        @Test
        void tellTheSideThatWasNotTreated() {
            assertEquals(List.of("side side-not-performed"), codes(bruise(FindingSide.RIGHT), Optional.of(done)));
            assertEquals(List.of("side side-not-performed"), codes(bruise(FindingSide.BOTH), Optional.of(done)));
            Performed both = performed(thread("t1", Side.LEFT), thread("t3", Side.RIGHT));
            List<Mismatch> crossed = Mismatch.of(bruise(FindingSide.RIGHT).on(T1), Optional.of(both));
            assertEquals("side-of-another-thread", crossed.get(0).code().value());
            assertEquals("left, the side of t1", crossed.get(0).known());
            assertEquals(1, crossed.size());
        }

        @Test
        void tellBoth() {
            assertEquals(
                    List.of("thread thread-not-performed", "side side-not-performed"),
                    codes(bruise(FindingSide.RIGHT).on(ThreadId.of("t9")), Optional.of(done)));
        }

        @Test
        void refuseACaseUnlessItHoldsARedFlag() {
            RecoveryFinding strayed = bruise(FindingSide.RIGHT).on(ThreadId.of("t9"));
            refused(
                    "thread-not-performed",
                    () -> new RecoveryCase(RecoveryDay.of(1), List.of(BRUISE, strayed), Optional.of(done)));
            RecoveryFinding flag = RecoveryFinding.of(FindingKind.VISION_OR_NEUROLOGICAL, FindingSide.RIGHT);
            RecoveryCase taken = new RecoveryCase(RecoveryDay.of(1), List.of(BRUISE, strayed, flag), Optional.of(done));
            assertEquals(3, RecoveryAdvice.on(taken).findings().size());
        }
    }

    @Nested
    class OfCases {

        @ParameterizedTest
        @ValueSource(ints = {1, 50})
        void takeOneToFiftyFindings(int count) {
            assertEquals(
                    count,
                    new RecoveryCase(RecoveryDay.of(1), Collections.nCopies(count, BRUISE), Optional.empty())
                            .findings()
                            .size());
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 51})
        void rejectAnyOtherNumber(int count) {
            refused(
                    "findings",
                    () -> new RecoveryCase(RecoveryDay.of(1), Collections.nCopies(count, BRUISE), Optional.empty()));
        }
    }

    @Nested
    class OfSides {

        @Test
        void nameTheirHalves() {
            assertEquals(List.of(Side.LEFT), FindingSide.LEFT.halves());
            assertEquals(List.of(Side.RIGHT), FindingSide.RIGHT.halves());
            assertEquals(List.of(Side.LEFT, Side.RIGHT), FindingSide.BOTH.halves());
        }
    }

    @Nested
    class OfSeeking {

        @Test
        void needsAPlaceAndASource() {
            Seek sought = RecoveryAdvice.on(new RecoveryCase(RecoveryDay.of(1), List.of(BRUISE), Optional.empty()))
                    .seek();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Seek(sought.urgency(), List.of(), sought.sentence(), sought.citations()));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Seek(sought.urgency(), sought.where(), sought.sentence(), List.of()));
        }

        @Test
        void failsLoudlyForAStatementThatIsNotThere() {
            assertThrows(IllegalStateException.class, () -> RecoveryStatements.of("no-such-statement"));
            assertThrows(IllegalStateException.class, () -> CourseSource.named("no-such-source"));
        }
    }
}
