package io.evenlift.domain.assessment;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.fold;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.assessment.APatient.regionWithoutFat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {
    private static final double ROUNDING = 1e-12;

    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    private static String refusedBy(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(InvalidValue.class, action).code();
    }

    @Nested
    class OfAge {

        @ParameterizedTest
        @ValueSource(ints = {19, 58, 100})
        void takesAdults(int years) {
            assertEquals(years, Age.ofYears(years).years());
        }

        @ParameterizedTest
        @ValueSource(ints = {18, 101, -1, Integer.MAX_VALUE})
        void rejectsMinorsAndSlips(int years) {
            assertEquals("age", refusedBy(() -> Age.ofYears(years)));
        }

        @Test
        void isAboveOnlyBeyondTheBound() {
            assertTrue(Age.ofYears(61).isAbove(60));
            assertFalse(Age.ofYears(60).isAbove(60));
        }
    }

    @Nested
    class OfLaxityGrade {

        @ParameterizedTest
        @ValueSource(ints = {0, 4})
        void takesBothEnds(int grade) {
            assertEquals(grade, LaxityGrade.of(grade).grade());
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 5})
        void rejectsBeyond(int grade) {
            assertEquals("laxity-grade", refusedBy(() -> LaxityGrade.of(grade)));
        }

        @Test
        void getsWorseUpwards() {
            assertTrue(LaxityGrade.of(0).isNone());
            assertFalse(LaxityGrade.of(1).isNone());
            assertTrue(LaxityGrade.VERY_SEVERE.isAtLeast(LaxityGrade.SEVERE));
            assertFalse(LaxityGrade.SEVERE.isAtLeast(LaxityGrade.VERY_SEVERE));
        }
    }

    @Nested
    class OfFatThickness {

        @ParameterizedTest
        @ValueSource(doubles = {1, 15})
        void takesBothEnds(double value) {
            assertEquals(
                    value,
                    new FatThickness(mm(value), ThicknessMethod.ULTRASOUND)
                            .value()
                            .millimetres());
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.999, 15.001, 0})
        void rejectsBeyond(double value) {
            assertEquals("fat-thickness", refusedBy(() -> new FatThickness(mm(value), ThicknessMethod.ULTRASOUND)));
        }
    }

    @Nested
    class OfSkinThickness {
        private SkinThickness single(double value) {
            return new SkinThickness(mm(value), ThicknessMethod.ULTRASOUND, ThicknessQuantity.SINGLE_SKIN);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.5, 3.5})
        void takesSingleSkinAtBothEnds(double value) {
            assertEquals(Optional.of(mm(value)), single(value).singleSkin());
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.499, 3.501})
        void rejectsSingleSkinBeyond(double value) {
            assertEquals("skin-thickness", refusedBy(() -> single(value)));
        }

        @ParameterizedTest
        @ValueSource(doubles = {3, 37})
        void neverReadsAFoldAsSkin(double value) {
            SkinThickness fold =
                    new SkinThickness(mm(value), ThicknessMethod.CALLIPER, ThicknessQuantity.DOUBLE_SKINFOLD);
            assertEquals(Optional.empty(), fold.singleSkin());
            assertFalse(fold.isThin());
            assertFalse(fold.isThick());
        }

        @ParameterizedTest
        @ValueSource(doubles = {2.999, 37.001})
        void rejectsAFoldBeyond(double value) {
            assertEquals(
                    "double-skinfold",
                    refusedBy(() ->
                            new SkinThickness(mm(value), ThicknessMethod.CALLIPER, ThicknessQuantity.DOUBLE_SKINFOLD)));
        }

        @ParameterizedTest
        @CsvSource({"CALLIPER, SINGLE_SKIN, 1.2", "ULTRASOUND, DOUBLE_SKINFOLD, 12", "ASSUMED, DOUBLE_SKINFOLD, 12"})
        void rejectsAMethodThatCannotMeasureIt(ThicknessMethod method, ThicknessQuantity quantity, double value) {
            assertEquals("skin-thickness-method", refusedBy(() -> new SkinThickness(mm(value), method, quantity)));
        }

        @ParameterizedTest
        @CsvSource({"0.79, true, false", "0.8, false, false", "2.2, false, false", "2.21, false, true"})
        void isThinOrThickOutsideTheWarningBand(double value, boolean thin, boolean thick) {
            assertEquals(thin, single(value).isThin());
            assertEquals(thick, single(value).isThick());
        }

        @ParameterizedTest
        @CsvSource({
            "1.0, ULTRASOUND, 0.9, 1.1",
            "1.0, ASSUMED, 0.7, 1.3",
            "0.52, ULTRASOUND, 0.5, 0.572",
            "3.4, ASSUMED, 2.38, 3.5"
        })
        void spreadsByTheErrorOfItsMethodInsideTheAbsoluteBand(
                double value, ThicknessMethod method, double low, double high) {
            SkinThickness skin = new SkinThickness(mm(value), method, ThicknessQuantity.SINGLE_SKIN);
            assertEquals(low, skin.low().millimetres(), ROUNDING);
            assertEquals(high, skin.high().millimetres(), ROUNDING);
        }
    }

    @Nested
    class OfPreviousProcedure {
        private PreviousProcedure at(Optional<Region> region, OptionalInt weeksAgo) {
            return new PreviousProcedure(PreviousProcedure.Kind.FILLER_HYALURONIC, region, Optional.empty(), weeksAgo);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 5200})
        void takesACenturyOfWeeks(int weeks) {
            assertEquals(
                    weeks,
                    at(Optional.empty(), OptionalInt.of(weeks)).weeksAgo().getAsInt());
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 5201})
        void rejectsBeyond(int weeks) {
            assertEquals("weeks-ago", refusedBy(() -> at(Optional.empty(), OptionalInt.of(weeks))));
        }

        @ParameterizedTest
        @EnumSource(Region.class)
        void liesOnAPathUnlessAtChinOrMouth(Region region) {
            boolean away = region == Region.SUBMENTAL || region == Region.PERIORAL;
            assertEquals(!away, at(Optional.of(region), OptionalInt.empty()).mayLieOnAPath());
        }

        @Test
        void mayLieOnAPathWhereThePlaceIsUnknown() {
            assertTrue(at(Optional.empty(), OptionalInt.empty()).mayLieOnAPath());
        }
    }

    @Nested
    class OfSkin {

        @ParameterizedTest
        @CsvSource({"GOOD, 1", "REDUCED, 0.8", "UNKNOWN, 0.8", "POOR, 0.65"})
        void softensByItsElasticity(SkinElasticity elasticity, double factor) {
            assertEquals(
                    factor,
                    new Skin(elasticity, Photodamage.UNKNOWN, Scarring.UNKNOWN)
                            .modulusFactor()
                            .value());
        }

        @Test
        void isNeverStifferForNotHavingBeenJudged() {
            double unknown = Skin.UNKNOWN.modulusFactor().value();
            assertTrue(unknown
                    < new Skin(SkinElasticity.GOOD, Photodamage.UNKNOWN, Scarring.UNKNOWN)
                            .modulusFactor()
                            .value());
        }
    }

    @Nested
    class OfRegionAssessment {

        @Test
        void stacksWhatWasMeasured() {
            assertEquals(
                    mm(5.2),
                    region(1.2, 4.0, 1).tissue(Region.CHEEK).orElseThrow().smasTop());
        }

        @Test
        void takesUnmeasuredFatFromThePublishedDepthOfTheSmas() {
            assertEquals(
                    4.82,
                    regionWithoutFat(1.2, 1)
                            .tissue(Region.CHEEK)
                            .orElseThrow()
                            .smasTop()
                            .millimetres(),
                    ROUNDING);
        }

        @Test
        void knowsNoTissueUnderAFold() {
            assertEquals(Optional.empty(), fold(12, 1).tissue(Region.CHEEK));
        }

        @ParameterizedTest
        @CsvSource({"1.0, 1.0", "3.0, 15.0"})
        void takesTheSmasAtBothEndsOfItsBand(double skin, double fat) {
            assertEquals(
                    skin + fat,
                    region(skin, fat, 1)
                            .tissue(Region.CHEEK)
                            .orElseThrow()
                            .smasTop()
                            .millimetres());
        }

        @ParameterizedTest
        @CsvSource({"0.9, 1.0", "3.5, 14.6"})
        void rejectsASmasOutsideItsBandWhereItIsMeasured(double skin, double fat) {
            assertEquals("smas-depth", refusedBy(() -> region(skin, fat, 1)));
        }
    }

    @Nested
    class OfPatientAssessment {

        @ParameterizedTest
        @EnumSource(Side.class)
        void rejectsOneSideAlone(Side side) {
            PatientAssessment both = a58YearOld().assessment();
            assertEquals(
                    "sides",
                    refusedBy(() -> new PatientAssessment(
                            both.age(),
                            both.sex(),
                            both.bodyMassIndex(),
                            Map.of(side, both.side(side)),
                            both.skin(),
                            both.findings(),
                            both.previousProcedures(),
                            both.concerns(),
                            both.sensitivity(),
                            both.goals())));
        }

        @Test
        void rejectsASideWithoutAnyRegion() {
            assertEquals("regions", refusedBy(() -> new SideAssessment(Map.of(), Map.of())));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, 10})
        void takesGoalsAtBothEnds(double goal) {
            assertEquals(
                    mm(goal),
                    a58YearOld()
                            .with(Landmark.JOWL_BORDER, mm(goal))
                            .assessment()
                            .goals()
                            .get(Landmark.JOWL_BORDER));
        }

        @ParameterizedTest
        @ValueSource(doubles = {-0.1, 10.1})
        void rejectsGoalsBeyond(double goal) {
            APatient patient = a58YearOld().with(Landmark.JOWL_BORDER, mm(goal));
            assertEquals("goal-lift", refusedBy(patient::assessment));
        }

        @Test
        void readsAFindingThatWasLeftOutAsUnknown() {
            PatientAssessment patient =
                    a58YearOld().withoutAnswerTo(Finding.PREGNANCY).assessment();
            assertEquals(Answer.UNKNOWN, patient.answer(Finding.PREGNANCY));
            assertEquals(Answer.NO, patient.answer(Finding.FEVER));
        }

        @Test
        void takesTheWorseSideForLaxity() {
            PatientAssessment patient = a58YearOld()
                    .with(Side.LEFT, Region.JOWL, region(1.2, 4, 1))
                    .with(Side.RIGHT, Region.JOWL, region(1.2, 4, 3))
                    .assessment();
            assertEquals(Optional.of(LaxityGrade.of(3)), patient.worstLaxity(Region.JOWL));
            assertEquals(Optional.empty(), patient.worstLaxity(Region.SUBMENTAL));
        }

        @Test
        void targetsTheNamedConcernsAlone() {
            assertEquals(
                    Set.of(Concern.JAWLINE),
                    a58YearOld().wishing(Concern.JAWLINE).assessment().targets());
        }

        @Test
        void targetsEverySaggingConcernWhereNoneIsNamed() {
            PatientAssessment patient = a58YearOld()
                    .wishing()
                    .with(Region.CHEEK, region(1.2, 4, 0))
                    .with(Region.NASOLABIAL, region(1.2, 4, 0))
                    .assessment();
            assertEquals(Set.of(Concern.MARIONETTE_LINE, Concern.JOWL, Concern.JAWLINE), patient.targets());
        }

        @Test
        void softensTheTissueOfPoorSkin() {
            PatientAssessment patient = a58YearOld()
                    .with(new Skin(SkinElasticity.POOR, Photodamage.GLOGAU_2, Scarring.NONE))
                    .assessment();
            assertEquals(
                    Modulus.ofKilopascals(65),
                    patient.tissue(Side.LEFT).get(Region.JOWL).skinModulus());
        }

        @Test
        void knowsTheTissueOfMeasuredSkinAlone() {
            PatientAssessment patient =
                    a58YearOld().with(Side.LEFT, Region.CHEEK, fold(12, 1)).assessment();
            assertFalse(patient.tissue(Side.LEFT).containsKey(Region.CHEEK));
            assertTrue(patient.tissue(Side.RIGHT).containsKey(Region.CHEEK));
        }

        @Test
        void chartsEachSideByItsOwnLandmarks() {
            FaceChart canonical = FaceChart.of(Sex.FEMALE, Map.of());
            PatientAssessment patient = a58YearOld()
                    .with(Side.LEFT, Landmark.GONION, new io.evenlift.domain.face.ChartPoint(mm(104), mm(-70)))
                    .assessment();
            assertNotEquals(
                    canonical.landmark(Landmark.GONION),
                    patient.chart(Side.LEFT).landmark(Landmark.GONION));
            assertEquals(
                    canonical.landmark(Landmark.GONION),
                    patient.chart(Side.RIGHT).landmark(Landmark.GONION));
        }

        @Test
        void equalsByValueWhateverTheOrderOfItsMaps() {
            PatientAssessment patient = a58YearOld().assessment();
            Map<Finding, Answer> backwards = new java.util.LinkedHashMap<>();
            List<Finding> findings = new ArrayList<>(patient.findings().keySet());
            for (int i = findings.size() - 1; i >= 0; i--) {
                backwards.put(findings.get(i), Answer.NO);
            }
            PatientAssessment same = new PatientAssessment(
                    patient.age(),
                    patient.sex(),
                    patient.bodyMassIndex(),
                    patient.sides(),
                    patient.skin(),
                    backwards,
                    patient.previousProcedures(),
                    patient.concerns(),
                    patient.sensitivity(),
                    patient.goals());
            assertEquals(patient, same);
            assertEquals(patient.toString(), same.toString());
            assertNotEquals(patient, a58YearOld().aged(59).assessment());
        }

        @Test
        void keepsItsMapsFromLaterChanges() {
            PatientAssessment patient = a58YearOld().assessment();
            Map<Finding, Answer> mine = new EnumMap<>(Map.of(Finding.FEVER, Answer.NO));
            PatientAssessment own = new PatientAssessment(
                    patient.age(),
                    patient.sex(),
                    patient.bodyMassIndex(),
                    patient.sides(),
                    patient.skin(),
                    mine,
                    patient.previousProcedures(),
                    patient.concerns(),
                    patient.sensitivity(),
                    patient.goals());
            mine.put(Finding.FEVER, Answer.YES);
            assertEquals(Answer.NO, own.answer(Finding.FEVER));
        }
    }
}
