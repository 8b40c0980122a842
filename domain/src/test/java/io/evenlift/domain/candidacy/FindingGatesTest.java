package io.evenlift.domain.candidacy;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Sex;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingGatesTest {
    private static List<Reason> reasons(PatientAssessment patient) {
        return new FindingGates().reasons(patient);
    }

    @Nested
    class Yes {

        @ParameterizedTest
        @CsvSource({
            "PREGNANCY, ABSOLUTE",
            "SYSTEMIC_INFECTION, ABSOLUTE",
            "LOCAL_INFECTION, ABSOLUTE",
            "FEVER, ABSOLUTE",
            "BLEEDING_DISORDER, ABSOLUTE",
            "ALLERGY_POLYMER, ABSOLUTE",
            "ALLERGY_LOCAL_ANAESTHETIC, ABSOLUTE",
            "CONSENT_NOT_VALID, ABSOLUTE",
            "BREASTFEEDING, DEFERRAL",
            "DENTAL_INFECTION, DEFERRAL",
            "RECENT_DENTAL_WORK, DEFERRAL",
            "RECENT_VACCINATION, DEFERRAL",
            "SUNBURN, DEFERRAL",
            "DECOMPENSATED_DISEASE, DEFERRAL",
            "DIABETES_UNCONTROLLED, DEFERRAL",
            "HERPES_WITHOUT_PROPHYLAXIS, DEFERRAL",
            "DIABETES, RELATIVE",
            "IMMUNOSUPPRESSION, RELATIVE",
            "SMOKING, RELATIVE",
            "KELOID, RELATIVE",
            "AUTOIMMUNE, RELATIVE",
            "SKIN_DISEASE_ON_PATH, RELATIVE",
            "KOEBNERISING_SKIN_DISEASE, RELATIVE",
            "UNREALISTIC_EXPECTATION, RELATIVE",
            "FACIAL_RADIOTHERAPY, RELATIVE",
            "MALIGNANCY, RELATIVE",
            "FACIAL_PALSY, RELATIVE",
            "BODY_DYSMORPHIC_CONCERN, RELATIVE",
            "TEMPOROMANDIBULAR_PAIN, RELATIVE",
            "MALAR_BAG, RELATIVE",
            "SUBMALAR_HOLLOW, RELATIVE",
            "WIDE_ZYGOMA, RELATIVE",
            "ANTICOAGULANT, RELATIVE",
            "IMMUNOSUPPRESSANT, RELATIVE",
            "ALLERGY_LATEX, CAUTION",
            "ALLERGY_CHLORHEXIDINE, CAUTION",
            "HYPERTENSION, CAUTION",
            "ANTIPLATELET, CAUTION",
            "NSAID_OR_SUPPLEMENT, CAUTION",
            "ISOTRETINOIN, CAUTION"
        })
        void givesOneReasonOfItsSeverity(Finding finding, Severity severity) {
            List<Reason> found = reasons(a58YearOld().with(finding, Answer.YES).assessment());
            assertEquals(1, found.size());
            assertEquals(Code.of(finding.word()), found.get(0).code());
            assertEquals(severity, found.get(0).severity());
            assertEquals(List.of(finding.place()), found.get(0).inputs());
        }

        @ParameterizedTest
        @EnumSource(Finding.class)
        void isHeardForEveryFinding(Finding finding) {
            assertEquals(
                    1,
                    reasons(a58YearOld().with(finding, Answer.YES).assessment()).size());
        }

        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"RECENT_DENTAL_WORK", "RECENT_VACCINATION"})
        void endsInTwoWeeksAfterDentistAndVaccination(Finding finding) {
            assertEquals(
                    OptionalInt.of(2),
                    reasons(a58YearOld().with(finding, Answer.YES).assessment())
                            .get(0)
                            .weeksUntilFree());
        }

        @ParameterizedTest
        @CsvSource({
            "BREASTFEEDING, until-breastfeeding-has-ended",
            "DENTAL_INFECTION, until-treated",
            "SUNBURN, until-healed",
            "HERPES_WITHOUT_PROPHYLAXIS, until-prophylaxis-is-arranged",
            "DECOMPENSATED_DISEASE, until-under-control",
            "DIABETES_UNCONTROLLED, until-under-control"
        })
        void waitsForWhatHasToHappenFirst(Finding finding, String until) {
            assertEquals(
                    Optional.of(Code.of(until)),
                    reasons(a58YearOld().with(finding, Answer.YES).assessment())
                            .get(0)
                            .until());
        }

        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"BREASTFEEDING", "DENTAL_INFECTION", "SUNBURN", "HERPES_WITHOUT_PROPHYLAXIS"})
        void namesNoWeeksWhereNobodyKnowsThem(Finding finding) {
            assertEquals(
                    OptionalInt.empty(),
                    reasons(a58YearOld().with(finding, Answer.YES).assessment())
                            .get(0)
                            .weeksUntilFree());
        }

        @Test
        void isTakenSeriouslyEvenOfAPregnantMan() {
            PatientAssessment patient = a58YearOld()
                    .with(Sex.MALE)
                    .with(Finding.PREGNANCY, Answer.YES)
                    .assessment();
            assertEquals(Severity.ABSOLUTE, reasons(patient).get(0).severity());
        }
    }

    @Nested
    class Unknown {
        private final Set<Finding> mustBeKnown = EnumSet.of(
                Finding.PREGNANCY,
                Finding.BREASTFEEDING,
                Finding.SYSTEMIC_INFECTION,
                Finding.LOCAL_INFECTION,
                Finding.BLEEDING_DISORDER,
                Finding.ALLERGY_POLYMER,
                Finding.ALLERGY_LOCAL_ANAESTHETIC,
                Finding.ANTICOAGULANT);

        @ParameterizedTest
        @EnumSource(Finding.class)
        void isMissingWhereItDecidesAndToldWhereItDoesNot(Finding finding) {
            List<Reason> found = reasons(a58YearOld().withoutAnswerTo(finding).assessment());
            assertEquals(1, found.size());
            boolean decides = mustBeKnown.contains(finding);
            assertEquals(
                    Code.of(decides ? "findings-missing" : "findings-not-asked"),
                    found.get(0).code());
            assertEquals(
                    decides ? Severity.MISSING : Severity.CAUTION, found.get(0).severity());
            assertEquals(List.of(finding.place()), found.get(0).inputs());
        }

        @ParameterizedTest
        @EnumSource(Finding.class)
        void meansTheSameWhetherSaidOrLeftOut(Finding finding) {
            assertEquals(
                    reasons(a58YearOld().withoutAnswerTo(finding).assessment()),
                    reasons(a58YearOld().with(finding, Answer.UNKNOWN).assessment()));
        }

        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"PREGNANCY", "BREASTFEEDING"})
        void isNotAskedOfMen(Finding finding) {
            assertEquals(
                    List.of(),
                    reasons(a58YearOld().with(Sex.MALE).withoutAnswerTo(finding).assessment()));
        }
    }

    @Nested
    class No {

        @Test
        void givesNoReason() {
            assertEquals(List.of(), reasons(a58YearOld().assessment()));
        }
    }
}
