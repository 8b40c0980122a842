package io.evenlift.domain.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Grade;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Spread;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimpleCourseTest {
    private static final List<CitationKey> SOURCE = List.of(CitationKey.of("sarigul-guduk-2018"));

    /** Of 100, as it is told: low, central where there is one, high. */
    private static String at(int from, int later) {
        DimpleCourse.Point point = DimpleCourse.from(RecoveryDay.of(from)).points().stream()
                .filter(each -> each.day().number() == later)
                .findFirst()
                .orElseThrow();
        return of100(point.low())
                + " "
                + point.central().map(DimpleCourseTest::of100).orElse("-")
                + " "
                + of100(point.high());
    }

    private static String of100(Fraction part) {
        return String.valueOf(Math.round(100 * part.value()));
    }

    @Nested
    class OfTheSeries {

        /** 16 of 17: the interval that is known for it, 73 to 99 %. */
        @Test
        void hasWilsonsInterval() {
            Spread<Fraction> gone = new CountedShare(16, 17).wilson95();
            assertEquals(0.7302, gone.low().value(), 5e-5);
            assertEquals(16 / 17.0, gone.central().value(), 1e-15);
            assertEquals(0.9895, gone.high().value(), 5e-5);
            assertEquals(new CountedShare(1, 17), new CountedShare(16, 17).complement());
        }

        /** The interval without a closed bracket: its ends solve (p − s)² = z² s (1 − s) / n. */
        @ParameterizedTest
        @CsvSource({"0, 17", "1, 17", "8, 17", "17, 17", "3, 144", "13, 103", "1, 1"})
        void solvesTheScoreEquation(int count, int of) {
            Spread<Fraction> found = new CountedShare(count, of).wilson95();
            double part = (double) count / of;
            for (double end : List.of(found.low().value(), found.high().value())) {
                double miss =
                        (part - end) * (part - end) - 1.959963984540054 * 1.959963984540054 * end * (1 - end) / of;
                assertEquals(0, miss, 1e-12);
            }
            assertTrue(found.low().value() <= part && part <= found.high().value());
        }

        @Test
        void countsWithinWhatWasLookedAt() {
            assertThrows(InvalidValue.class, () -> new CountedShare(18, 17));
            assertThrows(InvalidValue.class, () -> new CountedShare(-1, 17));
            assertThrows(InvalidValue.class, () -> new CountedShare(0, 0));
        }
    }

    @Nested
    class OfADay {

        @ParameterizedTest
        @CsvSource({
            "0, 3, 1 100 100",
            "0, 7, 1 6 27",
            "0, 14, 0 6 27",
            "0, 21, 0 6 27",
            "0, 28, 0 - 27",
            "0, 120, 0 - 27",
            "2, 7, 1 6 27",
            // From the first published day on all that go may have gone before.
            "3, 7, 1 6 100",
            "5, 7, 1 11 100",
            "5, 21, 0 11 100",
            "6, 7, 1 20 100",
            // Whoever has a dimple on the last published day was not counted any more.
            "7, 14, 0 - 100",
            "10, 21, 0 - 100",
            "30, 60, 0 - 100"
        })
        void tellsOfAHundredHowManyAreStillThere(int from, int later, String expected) {
            assertEquals(expected, at(from, later));
        }

        /** The worked example of the class. */
        @Test
        void fallsEvenlyBetweenTheDaysOfTheSeries() {
            double there = 1 - (1 - 1 / 17.0) * 2 / 4;
            assertEquals(0.529, there, 5e-4);
            DimpleCourse.Point onDaySeven =
                    DimpleCourse.from(RecoveryDay.of(5)).points().get(1);
            assertEquals(RecoveryDay.of(7), onDaySeven.day());
            assertEquals(1 / 17.0 / there, onDaySeven.central().orElseThrow().value(), 1e-12);
        }

        @Test
        void hasNoCentralValueAfterThreeWeeksNorForWhoeverOutlastsTheSeries() {
            for (int day = 0; day <= 200; day++) {
                int from = day;
                DimpleCourse.from(RecoveryDay.of(day)).points().stream()
                        .skip(1)
                        .filter(point -> point.day().number() > 21 || from >= 7)
                        .forEach(point -> assertEquals(Optional.empty(), point.central()));
            }
        }

        @Test
        void beginsWithAllNeverRisesAndKeepsItsOrder() {
            for (int day = 0; day <= RecoveryDay.LAST; day++) {
                DimpleCourse course = DimpleCourse.from(RecoveryDay.of(day));
                List<DimpleCourse.Point> points = course.points();
                assertEquals(RecoveryDay.of(day), points.get(0).day());
                assertEquals(Fraction.ALL, points.get(0).low());
                for (int i = 1; i < points.size(); i++) {
                    DimpleCourse.Point before = points.get(i - 1);
                    DimpleCourse.Point here = points.get(i);
                    assertTrue(before.day().compareTo(here.day()) < 0);
                    assertTrue(here.low().compareTo(before.low()) <= 0);
                    assertTrue(here.high().compareTo(before.high()) <= 0);
                    here.central().ifPresent(central -> {
                        assertTrue(here.low().compareTo(central) <= 0 && central.compareTo(here.high()) <= 0);
                        assertTrue(central.compareTo(before.central().orElseThrow()) <= 0);
                    });
                }
            }
        }

        /** Having seen it longer never makes it likelier to be gone on the same day. */
        @Test
        void isNoBetterTheLongerItHasStayed() {
            for (int day = 1; day < 7; day++) {
                DimpleCourse earlier = DimpleCourse.from(RecoveryDay.of(day - 1));
                DimpleCourse later = DimpleCourse.from(RecoveryDay.of(day));
                double before = last(earlier);
                assertTrue(last(later) >= before, () -> later.from() + ": " + last(later) + " after " + before);
            }
        }

        private double last(DimpleCourse course) {
            return course.points().stream()
                    .filter(point -> point.day().number() == 21)
                    .findFirst()
                    .flatMap(DimpleCourse.Point::central)
                    .orElseThrow()
                    .value();
        }

        @ParameterizedTest
        @ValueSource(ints = {120, 121, 3650})
        void saysNothingBeyondWhatAnySourceFollowed(int day) {
            assertEquals(1, DimpleCourse.from(RecoveryDay.of(day)).points().size());
        }
    }

    @Nested
    class ItsSources {

        @Test
        void areToldSideBySideThoseThatDisagreeAmongThem() {
            List<String> codes = DimpleCourse.from(RecoveryDay.of(1)).sources().stream()
                    .map(statement -> statement.code().value())
                    .toList();
            assertTrue(codes.containsAll(List.of(
                    "dimples-gone-in-a-series",
                    "dimples-gone-by-pages",
                    "complications-gone-by-four-months",
                    "irregularity-that-stays")));
        }

        @Test
        void standAtEveryPointAndAnInterpolationIsCalledAnAssumption() {
            CitationKey evenly = CitationKey.of("assumed-dimple-course");
            for (DimpleCourse.Point point : DimpleCourse.from(RecoveryDay.of(0)).points()) {
                assertFalse(point.citations().isEmpty());
                boolean isComputed = point.central().isPresent() && point.day().number() > 0;
                assertEquals(isComputed, point.citations().contains(evenly), point::toString);
            }
        }

        @Test
        void keepThreeOutcomesApart() {
            assertEquals("irregularity-in-week-one", outcome(0));
            assertEquals("irregularity-in-week-one", outcome(7));
            assertEquals("dimpling-on-record", outcome(8));
            assertEquals("dimpling-on-record", outcome(21));
            assertEquals("persistent-dimpling", outcome(22));
            assertEquals("persistent-dimpling", outcome(3650));
        }

        private String outcome(int day) {
            return DimpleCourse.from(RecoveryDay.of(day))
                    .outcome()
                    .statement()
                    .code()
                    .value();
        }
    }

    @Nested
    class TheLadder {

        @Test
        void goesFromWaitingToRemovalAndLeavesAllButWaitingToTheClinician() {
            List<LadderStep> ladder = LadderStep.all();
            assertEquals(
                    List.of(
                            "leave-it-and-review",
                            "release-by-hand",
                            "subcision-of-the-dimple",
                            "filler-to-camouflage",
                            "soften-a-pdo-thread",
                            "removal-of-the-thread"),
                    ladder.stream().map(step -> step.what().code().value()).toList());
            for (LadderStep step : ladder) {
                boolean isWaiting = step.equals(ladder.get(0));
                assertEquals(isWaiting ? LadderStep.By.PATIENT : LadderStep.By.CLINICIAN, step.by());
                assertTrue(step.what().grade() != Grade.POOLED, "nothing on this ladder was pooled");
                assertTrue(step.citations().containsAll(step.what().citations()));
            }
        }

        @Test
        void isToldForADimpleThatIsSeenAndForNothingElse() {
            assertEquals(
                    6,
                    followed(RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT))
                            .ladder()
                            .size());
            FollowedFinding gone = followed(RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT)
                    .withGrade(FindingGrade.NONE)
                    .withGradeSmiling(FindingGrade.NONE));
            assertEquals(List.of(), gone.ladder());
            assertEquals(Optional.empty(), gone.course());
            FollowedFinding bruise = followed(RecoveryFinding.of(FindingKind.BRUISE, FindingSide.LEFT));
            assertEquals(List.of(), bruise.ladder());
            assertEquals(Optional.empty(), bruise.course());
        }

        private FollowedFinding followed(RecoveryFinding finding) {
            return RecoveryAdvice.on(new RecoveryCase(RecoveryDay.of(2), List.of(finding), Optional.empty()))
                    .findings()
                    .get(0);
        }
    }

    @Nested
    class ACurve {
        private final RecoveryDay day = RecoveryDay.of(2);
        private final DimpleCourse.Point all = point(2, 1, 1, 1);

        private DimpleCourse.Point point(int on, double low, double central, double high) {
            return new DimpleCourse.Point(
                    RecoveryDay.of(on), Fraction.of(low), Optional.of(Fraction.of(central)), Fraction.of(high), SOURCE);
        }

        private void refuses(DimpleCourse.Point... points) {
            assertThrows(
                    InvalidValue.class,
                    () -> new DimpleCourse(day, DimpleOutcome.WEEK_ONE, List.of(points), List.of()));
        }

        @Test
        void thatRisesOrDoesNotBeginWithAllIsRefused() {
            refuses();
            refuses(point(2, 0.9, 1, 1));
            refuses(point(3, 1, 1, 1));
            refuses(all, point(7, 0.1, 0.2, 0.3), point(14, 0.2, 0.2, 0.3));
            refuses(all, point(7, 0.1, 0.2, 0.3), point(14, 0.1, 0.3, 0.3));
            refuses(all, point(7, 0.1, 0.2, 0.3), point(14, 0.1, 0.2, 0.4));
            refuses(all, point(14, 0.1, 0.2, 0.3), point(7, 0.1, 0.2, 0.3));
            assertThrows(InvalidValue.class, () -> point(7, 0.3, 0.2, 0.4));
            assertThrows(InvalidValue.class, () -> point(7, 0.1, 0.5, 0.4));
        }
    }
}
