package io.evenlift.domain.candidacy;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.fold;
import static io.evenlift.domain.assessment.APatient.procedure;
import static io.evenlift.domain.assessment.APatient.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.assessment.PreviousProcedure.Kind;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SensitivityLevel;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.assessment.ThicknessQuantity;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule but the finding gates, each alone. */
class RulesTest {
    /** Code and severity of each reason, as in {@code "thin-skin RELATIVE"}. */
    private static List<String> found(CandidacyRule rule, APatient patient) {
        return rule.reasons(patient.assessment()).stream()
                .map(reason -> reason.code() + " " + reason.severity())
                .toList();
    }

    private static Reason only(CandidacyRule rule, APatient patient) {
        List<Reason> reasons = rule.reasons(patient.assessment());
        assertEquals(1, reasons.size(), () -> "reasons " + reasons);
        return reasons.get(0);
    }

    @Nested
    class OfPreviousProcedures {
        private final CandidacyRule rule = new PreviousProcedureGates();

        @Test
        void asksWhereNobodyAsked() {
            assertEquals(
                    List.of("previous-procedures-missing MISSING"),
                    found(rule, a58YearOld().withoutAnswerToPreviousProcedures()));
        }

        @Test
        void saysNothingWhereThereWasNone() {
            assertEquals(List.of(), found(rule, a58YearOld()));
        }

        @ParameterizedTest
        @CsvSource({
            "THREAD_NON_ABSORBABLE, lasting-material-on-path ABSOLUTE",
            "THREAD_UNKNOWN, lasting-material-on-path ABSOLUTE",
            "FILLER_PERMANENT, lasting-material-on-path ABSOLUTE",
            "FILLER_UNKNOWN, lasting-material-on-path ABSOLUTE",
            "IMPLANT, implant-on-path ABSOLUTE",
            "FACELIFT, previous-facelift RELATIVE",
            "FAT_GRAFT, altered-planes CAUTION",
            "BONE_CONTOURING, altered-planes CAUTION"
        })
        void judgesWhatStaysHoweverLongAgo(Kind kind, String reason) {
            assertEquals(List.of(reason), found(rule, a58YearOld().with(procedure(kind, Region.CHEEK, 5200))));
            assertTrue(found(rule, a58YearOld().with(procedure(kind, Region.CHEEK, 0)))
                    .contains(reason));
        }

        @ParameterizedTest
        @EnumSource(
                value = Kind.class,
                names = {"FACELIFT", "FAT_GRAFT", "BONE_CONTOURING"})
        void waitsHalfAYearForSurgeryToHeal(Kind kind) {
            List<Reason> justDone = rule.reasons(
                    a58YearOld().with(procedure(kind, Region.CHEEK, 25)).assessment());
            assertEquals("recent-surgery", justDone.get(1).code().value());
            assertEquals(OptionalInt.of(1), justDone.get(1).weeksUntilFree());
            assertEquals(
                    1,
                    found(rule, a58YearOld().with(procedure(kind, Region.CHEEK, 26)))
                            .size());
            PreviousProcedure undated =
                    new PreviousProcedure(kind, Optional.of(Region.CHEEK), Optional.empty(), OptionalInt.empty());
            assertTrue(found(rule, a58YearOld().with(undated)).contains("surgery-date-not-known CAUTION"));
        }

        @ParameterizedTest
        @CsvSource({
            "FILLER_HYALURONIC, 4, recent-filler",
            "BOTULINUM_TOXIN, 2, recent-toxin",
            "ENERGY_DEVICE, 4, recent-energy-device",
            "THREAD_ABSORBABLE, 13, recent-thread-lift"
        })
        void waitsForWhatSettlesAndSaysHowLong(Kind kind, int weeks, String code) {
            Reason justDone = only(rule, a58YearOld().with(procedure(kind, Region.CHEEK, 0)));
            assertEquals(code, justDone.code().value());
            assertEquals(Severity.DEFERRAL, justDone.severity());
            assertEquals(OptionalInt.of(weeks), justDone.weeksUntilFree());
            Reason lastWeek = only(rule, a58YearOld().with(procedure(kind, Region.CHEEK, weeks - 1)));
            assertEquals(OptionalInt.of(1), lastWeek.weeksUntilFree());
            Stream<String> deferring = found(rule, a58YearOld().with(procedure(kind, Region.CHEEK, weeks))).stream()
                    .filter(reason -> !reason.endsWith("CAUTION"));
            assertEquals(List.of(), deferring.toList());
        }

        @ParameterizedTest
        @CsvSource({
            "12, recent-thread-lift DEFERRAL",
            "13, threads-may-be-left CAUTION",
            "25, threads-may-be-left CAUTION",
            "26, ''"
        })
        void tellsThatThreadsMayBeLeftForHalfAYear(int weeksAgo, String reason) {
            assertEquals(
                    reason.isEmpty() ? List.of() : List.of(reason),
                    found(rule, a58YearOld().with(procedure(Kind.THREAD_ABSORBABLE, Region.JOWL, weeksAgo))));
        }

        /** The worked example of the rule's javadoc. */
        @Test
        void waitsThreeWeeksMoreForFillerOfLastWeek() {
            Reason reason = only(rule, a58YearOld().with(procedure(Kind.FILLER_HYALURONIC, Region.CHEEK, 1)));
            assertEquals("recent-filler", reason.code().value());
            assertEquals(OptionalInt.of(3), reason.weeksUntilFree());
            assertEquals(List.of("previousProcedures.0"), reason.inputs());
        }

        @ParameterizedTest
        @EnumSource(
                value = Kind.class,
                names = {"FILLER_HYALURONIC", "BOTULINUM_TOXIN", "ENERGY_DEVICE", "THREAD_ABSORBABLE"})
        void asksForTheDateOfWhatSettles(Kind kind) {
            Reason reason = only(
                    rule,
                    a58YearOld()
                            .with(new PreviousProcedure(
                                    kind, Optional.of(Region.JOWL), Optional.empty(), OptionalInt.empty())));
            assertEquals("procedure-date-missing", reason.code().value());
            assertEquals(Severity.MISSING, reason.severity());
            assertEquals(List.of("previousProcedures.0.weeksAgo"), reason.inputs());
        }

        @ParameterizedTest
        @EnumSource(Kind.class)
        void looksPastChinAndMouthButNotPastAnUnknownPlace(Kind kind) {
            APatient chin =
                    a58YearOld().with(procedure(kind, Region.SUBMENTAL, 0)).with(procedure(kind, Region.PERIORAL, 0));
            assertEquals(List.of(), found(rule, chin));
            APatient unknown = a58YearOld()
                    .with(new PreviousProcedure(kind, Optional.empty(), Optional.empty(), OptionalInt.of(0)));
            assertFalse(found(rule, unknown).isEmpty());
        }

        @Test
        void tellsProceduresApartByTheirPlaceInTheList() {
            APatient patient = a58YearOld()
                    .with(procedure(Kind.FACELIFT, Region.CHEEK, 100))
                    .with(procedure(Kind.IMPLANT, Region.MALAR, 100));
            assertEquals(
                    List.of(List.of("previousProcedures.0"), List.of("previousProcedures.1")),
                    rule.reasons(patient.assessment()).stream()
                            .map(Reason::inputs)
                            .toList());
        }
    }

    @Nested
    class OfRegions {
        private final CandidacyRule rule = new RegionsKnown();

        @ParameterizedTest
        @CsvSource({"LEFT, TEMPLE", "RIGHT, MALAR", "LEFT, CHEEK", "RIGHT, JOWL"})
        void asksForEveryRegionOnTheWayOnBothSides(Side side, Region region) {
            Reason reason = only(rule, a58YearOld().without(side, region));
            assertEquals("regions-missing", reason.code().value());
            assertEquals(Severity.MISSING, reason.severity());
            assertEquals(List.of("sides." + side.word() + ".regions." + region.word()), reason.inputs());
        }

        @Test
        void asksForTheWishedRegionOnly() {
            assertEquals(List.of(), found(rule, a58YearOld().without(Region.NASOLABIAL)));
            assertEquals(
                    List.of("regions-missing MISSING"),
                    found(rule, a58YearOld().without(Region.NASOLABIAL).wishing(Concern.NASOLABIAL_FOLD)));
        }

        @Test
        void tellsThatSkinWasAssumed() {
            RegionAssessment measured = region(1.2, 4, 1);
            SkinThickness assumed = new SkinThickness(
                    Length.ofMillimetres(1.2), ThicknessMethod.ASSUMED, ThicknessQuantity.SINGLE_SKIN);
            APatient patient = a58YearOld()
                    .with(Side.LEFT, Region.MALAR, new RegionAssessment(assumed, measured.fat(), measured.laxity()));
            Reason reason = only(rule, patient);
            assertEquals("skin-assumed", reason.code().value());
            assertEquals(Severity.CAUTION, reason.severity());
            assertEquals(List.of("sides.left.regions.malar.skinThicknessMm"), reason.inputs());
        }

        @Test
        void neverTakesAFoldForSkin() {
            Reason reason = only(rule, a58YearOld().with(Side.RIGHT, Region.CHEEK, fold(12, 1)));
            assertEquals("calliper-is-not-skin", reason.code().value());
            assertEquals(Severity.MISSING, reason.severity());
            assertEquals(List.of("sides.right.regions.cheek.skinThicknessMm"), reason.inputs());
        }
    }

    @Nested
    class OfLaxity {

        @Test
        void findsNothingToLiftWhereNoWishedRegionSags() {
            APatient patient = a58YearOld().with(Region.JOWL, region(1.2, 4, 0));
            assertEquals(List.of("nothing-to-lift ABSOLUTE"), found(new SomethingToLift(), patient));
        }

        @Test
        void findsSomethingToLiftWhereOneSideSagsALittle() {
            APatient patient = a58YearOld()
                    .with(Side.LEFT, Region.JOWL, region(1.2, 4, 0))
                    .with(Side.RIGHT, Region.JOWL, region(1.2, 4, 1));
            assertEquals(List.of(), found(new SomethingToLift(), patient));
        }

        /** Nothing was wished and nothing sags: known where every region of a concern was looked at. */
        @Test
        void asksForTheWishWhereNothingSagsButNotAllWasLookedAt() {
            APatient patient = a58YearOld().wishing();
            for (Concern concern : Concern.values()) {
                patient.with(concern.region(), region(1.2, 4, 0));
            }
            assertEquals(List.of("nothing-to-lift ABSOLUTE"), found(new SomethingToLift(), patient));
            assertEquals(
                    List.of("concerns-missing MISSING"),
                    found(new SomethingToLift(), patient.without(Concern.NASOLABIAL_FOLD.region())));
        }

        @Test
        void doesNotTakeAnUnassessedWishForOneWithoutSagging() {
            APatient patient = a58YearOld().wishing(Concern.JOWL).without(Region.JOWL);
            assertEquals(List.of(), found(new SomethingToLift(), patient));
        }

        @ParameterizedTest
        @CsvSource({"1, ''", "2, ''", "3, surgery-suits-better CAUTION", "4, surgery-for-very-severe-laxity ABSOLUTE"})
        void leavesVerySevereLaxityOfATargetToSurgery(int grade, String reason) {
            APatient patient = a58YearOld().with(Side.LEFT, Region.JOWL, region(1.2, 4, grade));
            assertEquals(reason.isEmpty() ? List.of() : List.of(reason), found(new SurgerySuitsBetter(), patient));
        }

        @Test
        void leavesAloneWhatIsNoTarget() {
            APatient patient = a58YearOld().with(Region.CHEEK, region(1.2, 4, 4));
            assertEquals(List.of(), found(new SurgerySuitsBetter(), patient));
        }
    }

    @Nested
    class OfSaggingBelowTheChin {

        /** The worked example of the rule's javadoc. */
        @ParameterizedTest
        @CsvSource({
            "0, ''",
            "1, ''",
            "2, no-goal-below-the-chin CAUTION",
            "3, neck-suits-surgery CAUTION",
            "4, neck-suits-surgery CAUTION"
        })
        void isNoGoalAndFromSevereOnSurgerys(int grade, String reason) {
            APatient patient = a58YearOld().with(Side.RIGHT, Region.SUBMENTAL, region(1.2, 4, grade));
            assertEquals(reason.isEmpty() ? List.of() : List.of(reason), found(new NoGoalBelowTheChin(), patient));
        }

        @Test
        void saysNothingWhereItWasNotLookedAt() {
            assertEquals(List.of(), found(new NoGoalBelowTheChin(), a58YearOld().without(Region.SUBMENTAL)));
        }
    }

    @Nested
    class OfSensitivity {

        @ParameterizedTest
        @CsvSource({"HIGH, USUAL, bruises-readily CAUTION", "USUAL, HIGH, swells-readily CAUTION", "LOW, UNKNOWN, ''"})
        void isToldAndArguesForNothing(SensitivityLevel bruising, SensitivityLevel swelling, String reason) {
            APatient patient = a58YearOld().with(new Sensitivity(bruising, swelling));
            assertEquals(reason.isEmpty() ? List.of() : List.of(reason), found(new BruisesAndSwells(), patient));
        }
    }

    @Nested
    class OfSkin {

        /** The worked example of the rule's javadoc. */
        @Test
        void asksForTheReasonUnderThinSkinAtTheTemple() {
            Reason reason = only(new ThinSkin(), a58YearOld().with(Side.LEFT, Region.TEMPLE, region(0.65, 4, 1)));
            assertEquals("thin-skin", reason.code().value());
            assertEquals(Severity.RELATIVE, reason.severity());
            assertEquals(List.of("sides.left.regions.temple.skinThicknessMm"), reason.inputs());
        }

        @ParameterizedTest
        @CsvSource({"0.79, thin-skin RELATIVE", "0.8, ''", "2.2, ''", "2.21, thick-skin CAUTION"})
        void speaksOutsideTheWarningBandOnly(double skin, String reason) {
            APatient patient = a58YearOld().with(Region.JOWL, region(skin, 4, 2));
            assertEquals(reason.isEmpty() ? List.of() : List.of(reason), found(new ThinSkin(), patient));
        }

        @ParameterizedTest
        @CsvSource({
            "GOOD, GLOGAU_2, NONE, ''",
            "REDUCED, GLOGAU_1, PRESENT, ''",
            "POOR, GLOGAU_1, NONE, poor-elasticity CAUTION",
            "UNKNOWN, GLOGAU_1, NONE, elasticity-not-judged CAUTION",
            "GOOD, GLOGAU_3, NONE, sun-damage CAUTION",
            "GOOD, GLOGAU_4, NONE, sun-damage CAUTION",
            "GOOD, UNKNOWN, NONE, skin-not-judged CAUTION",
            "GOOD, GLOGAU_1, UNKNOWN, skin-not-judged CAUTION",
            "GOOD, GLOGAU_1, RAISED, raised-scars RELATIVE"
        })
        void tellsPoorQualityAndBarsRaisedScars(
                SkinElasticity elasticity, Photodamage photodamage, Scarring scarring, String reason) {
            APatient patient = a58YearOld().with(new Skin(elasticity, photodamage, scarring));
            assertEquals(reason.isEmpty() ? List.of() : List.of(reason), found(new SkinQuality(), patient));
        }
    }

    @Nested
    class OfAgeAndWeight {

        @ParameterizedTest
        @CsvSource({
            "34, under-thirty-five CAUTION",
            "35, ''",
            "50, ''",
            "51, over-fifty CAUTION",
            "60, over-fifty CAUTION",
            "61, over-sixty RELATIVE"
        })
        void turnsAtFiftyAndSixty(int years, String reason) {
            assertEquals(
                    reason.isEmpty() ? List.of() : List.of(reason),
                    found(new AgeAndWeight(), a58YearOld().aged(years)));
        }

        @ParameterizedTest
        @ValueSource(doubles = {30, 45})
        void asksForTheReasonInAHeavyFace(double index) {
            assertEquals(
                    List.of("heavy-face RELATIVE"),
                    found(new AgeAndWeight(), a58YearOld().aged(40).withBodyMassIndex(index)));
        }

        @Test
        void saysNothingBelowThirtyAndThatItIsUnknown() {
            assertEquals(
                    List.of(), found(new AgeAndWeight(), a58YearOld().aged(40).withBodyMassIndex(29.9)));
            assertEquals(
                    List.of("body-mass-index-missing CAUTION"),
                    found(new AgeAndWeight(), a58YearOld().aged(40).withUnknownBodyMassIndex()));
        }
    }
}
