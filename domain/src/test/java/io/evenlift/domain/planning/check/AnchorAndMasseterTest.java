package io.evenlift.domain.planning.check;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.laid;
import static io.evenlift.domain.planning.check.ACheck.mm;
import static io.evenlift.domain.planning.check.ACheck.thread;
import static io.evenlift.domain.planning.check.ACheck.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.plan.PlacedThread;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorAndMasseterTest {
    private final CheckRule rule = new AnchorAndMasseter();

    private List<String> told(PlacedThread... threads) {
        return usual().told(rule, threads);
    }

    @Nested
    class Window {
        /** The tragus at round figures: the window is 85 to 105 mm lateral and begins 39.3 mm above it. */
        private final APatient patient =
                a58YearOld().with(Side.LEFT, Landmark.TRAGION, new ChartPoint(mm(115), mm(-22)));

        private List<String> toldOfABite(double u, double v) {
            return usual().of(patient)
                    .told(
                            rule,
                            laid(
                                    "a",
                                    AnchorTissue.DEEP_TEMPORAL_FASCIA,
                                    Plane.FAT,
                                    path(point(u, v, 5.5), point(60, -48, 3))));
        }

        @ParameterizedTest
        @CsvSource({"85, 30", "105, 30", "95, 17.299999999999997"})
        void holdsItsBorders(double u, double v) {
            assertEquals(List.of(), toldOfABite(u, v));
        }

        @ParameterizedTest
        @CsvSource({
            "84.9, 30, 'anchor-outside-window 0.10 mm > move-anchor-to u 85.40 mm, v 30.00 mm'",
            "105.1, 30, 'anchor-outside-window 0.10 mm > move-anchor-to u 104.97 mm, v 30.48 mm'",
            "95, 16, 'anchor-outside-window 1.30 mm > move-anchor-to u 95.75 mm, v 17.30 mm'"
        })
        void tellsHowFarOutsideAndWhereInside(double u, double v, String told) {
            assertEquals(List.of(told), toldOfABite(u, v));
        }

        @Test
        void isOfTheDeepFasciaAlone() {
            assertEquals(List.of(), usual().of(patient).told(rule, thread("a", point(80, 30, 5.5), point(60, -48, 3))));
        }

        @Test
        void isTooFarAwayToBeReachedFromThirtyMillimetres() {
            assertEquals("anchor-outside-window 35.00 mm", toldOfABite(50, 30).get(0));
        }

        @Test
        void namesThreadPlaceAndSource() {
            Violation violation = usual().of(patient)
                    .by(
                            rule,
                            laid(
                                    "a",
                                    AnchorTissue.DEEP_TEMPORAL_FASCIA,
                                    Plane.FAT,
                                    path(point(84, 30, 5.5), point(60, -48, 3))))
                    .get(0);
            assertEquals("a", violation.thread().orElseThrow().value());
            assertEquals(new ChartPoint(mm(84), mm(30)), violation.place().orElseThrow());
            assertEquals(CheckedCase.keys("yi-oh-2024"), violation.citations());
        }
    }

    @Nested
    class Hold {
        @ParameterizedTest
        @CsvSource({"5.2, ''", "6.3, ''", "5.1, 'anchor-not-in-a-fascia 0.10 mm > anchor-deeper-by 0.11 mm'"})
        void isInAFascia(double depth, String told) {
            List<String> expected = told.isEmpty() ? List.of() : List.of(told);
            assertEquals(expected, told(thread("a", point(90, 30, depth), point(64, -48, 3))));
        }

        @Test
        void cannotBeMendedWhereNothingWasMeasured() {
            PlacedThread thread = thread("a", point(90, 30, 5.5), point(64, -48, 3));
            assertEquals(
                    List.of("anchor-not-in-a-fascia"),
                    usual().of(a58YearOld().without(Side.LEFT, Region.TEMPLE)).told(rule, thread));
        }

        /** The temple ends some 7 mm under the sellion's height there. */
        @Test
        void isAtTheTemple() {
            assertEquals(
                    List.of("anchor-not-at-the-temple > move-anchor-to u 90.39 mm, v -7.55 mm"),
                    told(thread("a", point(90, -9, 5.5), point(64, -48, 3))));
        }

        @Test
        void ofALoopIsInTheScalp() {
            PlacedThread entry = thread("a", point(90, 30, 5.5), point(64, -48, 3));
            PlacedThread loop = entry.withFixation(new FixationTechnique.ScalpFasciaLoop(
                    entry.fixation().limbs().get(0), entry.fixation().anchor()));
            assertEquals(List.of(), told(entry));
            assertEquals(List.of("anchor-not-in-scalp-fascia > bite-into deep-temporal-fascia"), told(loop));
            PlacedThread galea = laid("a", AnchorTissue.GALEA, Plane.FAT, path(point(90, 30, 5.5), point(64, -48, 3)));
            assertEquals(
                    List.of(),
                    told(galea.withFixation(new FixationTechnique.ScalpFasciaLoop(
                            galea.fixation().limbs().get(0), galea.fixation().anchor()))));
        }
    }

    /** The border stands at 63.4 mm, the arch at -19.7 mm, the deep layer begins at 6.2 mm. */
    @Nested
    class Masseter {
        private List<String> toldOfATip(BuriedPoint tip) {
            return told(thread("a", point(90, 30, 6.5), tip));
        }

        @Test
        void isKeptAwayFromUnderTheSmas() {
            assertEquals(
                    List.of("sub-smas-medial-to-masseter 3.40 mm > lay-shallower-by 0.32 mm"),
                    told(thread("a", point(90, 30, 6.505), point(60, -48, 6.505))));
        }

        @Test
        void mayBePassedLaterallyOrAboveTheArchOrAboveTheDeepLayer() {
            assertEquals(List.of(), toldOfATip(point(63.5, -48, 6.5)));
            assertEquals(List.of(), toldOfATip(point(55, -19.5, 6.5)));
            assertEquals(List.of(), told(thread("a", point(90, 30, 6.1), point(60, -48, 6.1))));
        }

        /** What is deepest is not what is most medial. */
        @Test
        void asksForTheDeepestPlaceToRise() {
            List<String> told = told(thread("a", point(90, 30, 6.5), point(62, -40, 8), point(58, -48, 6.5)));
            assertEquals(1, told.size());
            assertTrue(
                    told.get(0).startsWith("sub-smas-medial-to-masseter 5.40 mm > lay-shallower-by 1."), told.get(0));
        }

        @Test
        void cannotBeLeftByRisingWhereAnotherPartWouldComeOut() {
            assertEquals(
                    List.of(
                            "anchor-not-in-a-fascia 5.00 mm > anchor-deeper-by 5.00 mm",
                            "sub-smas-medial-to-masseter 3.40 mm"),
                    told(thread("a", point(90, 30, 0.2), point(60, -48, 6.5))));
        }

        @Test
        void namesTheMostMedialPlaceAndItsSource() {
            Violation violation = usual().by(rule, thread("a", point(90, 30, 6.5), point(60, -48, 6.5)))
                    .get(0);
            assertEquals(new ChartPoint(mm(60), mm(-48)), violation.place().orElseThrow());
            assertEquals(CheckedCase.keys("assumed-plane-limits"), violation.citations());
        }
    }
}
