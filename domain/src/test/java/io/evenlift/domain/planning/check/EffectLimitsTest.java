package io.evenlift.domain.planning.check;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.planning.check.ACheck.mm;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.Bound;
import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.prediction.Flag;
import io.evenlift.domain.prediction.GradeChances;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.SiteKind;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectLimitsTest {
    private static final ThreadId THREAD = ThreadId.of("t1");
    private static final ChartPoint PLACE = new ChartPoint(mm(60), mm(-40));

    private static LengthRange all(double millimetres) {
        Length length = mm(millimetres);
        return new LengthRange(length, length, length, length);
    }

    /** With nothing but what the limits look at. */
    private static DimpleSite site(double depth, double degrees) {
        Angle slope = Angle.ofDegrees(degrees);
        return new DimpleSite(
                THREAD,
                Side.LEFT,
                SiteKind.BARB,
                PLACE,
                all(depth),
                null,
                slope,
                DimpleGrade.of(mm(depth), slope),
                new GradeChances(Map.of(DimpleGrade.NONE, Fraction.ALL)),
                List.of(),
                List.of());
    }

    /** With nothing but what the limits look at. */
    private static Prediction predicted(List<LandmarkLift> lifts, List<DimpleSite> sites, Flag... flags) {
        return new Prediction(
                lifts,
                mm(20),
                sites,
                null,
                new GradeChances(Map.of(DimpleGrade.NONE, Fraction.ALL)),
                null,
                Optional.empty(),
                List.of(),
                List.of(flags),
                List.of(),
                List.of());
    }

    private static List<Violation> violations(PlanLimits limits, DimpleSite site, Flag... flags) {
        return EffectLimits.violations(predicted(List.of(), List.of(site), flags), limits);
    }

    private static PlanLimits upTo(double dimple) {
        return new PlanLimits(mm(dimple), Force.ofNewtons(2), 5, 3, 1_000);
    }

    private static String told(List<Violation> violations) {
        return violations.stream()
                .map(each -> each.amount() + " > " + each.fix().map(Fix::to).orElse("nothing"))
                .findFirst()
                .orElse("");
    }

    /** From 0.5 mm or 5° on a dimple is visible, from 12° plain. At 12.5° 95 % of the tension are 11.9°. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.49, 4.9, ''",
        "0.5, 0.5, 1, '1.00 degrees > 99 %'",
        "0.5, 0.6, 1, '0.10 mm > 83 %'",
        "0.5, 0.3, 6, '6.00 degrees > 83 %'",
        "1, 1, 11.9, ''",
        "1, 1.01, 1, '0.01 mm > 99 %'",
        "1, 2, 1, '1.00 mm > 50 %'",
        "1, 0.3, 12.5, '12.50 degrees > 95 %'",
        "0.5, 60, 1, '59.50 mm > nothing'",
        "0.5, 49.9, 1, '49.40 mm > 1 %'"
    })
    void aDimpleIsAllowedByDepthAndBySlope(double limit, double depth, double degrees, String told) {
        assertEquals(told, told(violations(upTo(limit), site(depth, degrees))));
    }

    @Test
    void isToldWithItsThreadPlaceKindAndSource() {
        Violation violation = violations(upTo(0.5), site(0.6, 1)).get(0);
        assertEquals("dimple-above-limit", violation.code().value());
        assertEquals(THREAD, violation.thread().orElseThrow());
        assertEquals(PLACE, violation.place().orElseThrow());
        assertEquals("barb", violation.subject());
        assertEquals(
                "reduce-tensions-of-the-side-to",
                violation.fix().orElseThrow().code().value());
        assertEquals(CheckedCase.keys("assumed-dimple-grades"), violation.citations());
    }

    /** Where the model ends at half the depth, half of it is told, and half of its slope. */
    @Test
    void isABoundBeyondTheModel() {
        assertEquals("at least 0.30 mm > 31 %", told(violations(upTo(0.5), site(1.6, 1), endingAt(0.8))));
        assertEquals("at least 3.01 degrees > 83 %", told(violations(upTo(0.5), site(0.4, 6), endingAt(0.2))));
    }

    private static Flag endingAt(double millimetres) {
        return new Flag(
                Code.of("dimple-beyond-model"),
                Side.LEFT,
                new Flag.About(Optional.empty(), Optional.empty(), Optional.of(PLACE)),
                new Flag.Amount(Optional.empty(), Optional.of(mm(millimetres))),
                Bound.AT_LEAST,
                Optional.empty(),
                List.of());
    }

    @Nested
    class OfLifts {
        private List<Violation> violations(double lift) {
            LandmarkLift one = new LandmarkLift(
                    Landmark.JOWL_BORDER, Side.LEFT, all(lift), null, mm(0), mm(lift), Optional.empty());
            return EffectLimits.violations(predicted(List.of(one), List.of()), PlanLimits.USUAL);
        }

        @Test
        void endsAtFiveMillimetres() {
            assertEquals(List.of(), violations(5));
            Violation violation = violations(5.1).get(0);
            assertEquals("lift-above-limit", violation.code().value());
            assertEquals("jowl-border", violation.subject());
            assertEquals(
                    Fix.of("reduce-tensions-of-the-side-to", "98 %"),
                    violation.fix().orElseThrow());
            assertEquals("50 %", violations(10).get(0).fix().orElseThrow().to());
            assertEquals(CheckedCase.keys("assumed-goal-lift"), violation.citations());
        }
    }

    /** Told of the prediction, after what is told of the drawing. */
    @Test
    void areCheckedBesideTheDrawing() {
        Candidacy.Eligible candidacy =
                (Candidacy.Eligible) CandidacyRules.judge(a58YearOld().assessment(), List.of());
        PlanChecker checker = new PlanChecker(candidacy.candidate(), Catalogue.builtIn(), PlanLimits.USUAL);
        ThreadPlan plan =
                new ThreadPlan(List.of(fromTheTemple().at(3.8).pulling(2.5).temple()));
        CheckReport report = checker.check(plan, predicted(List.of(), List.of(site(0.6, 1))));
        assertEquals(
                List.of("tension-above-limit", "dimple-above-limit"),
                report.violations().stream().map(each -> each.code().value()).toList());
        assertEquals(checker.check(plan).warnings(), report.warnings());
    }
}
