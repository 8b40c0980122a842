package io.evenlift.domain.comparison;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.AnyPatient;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SensitivityLevel;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.Reason;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.EachSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the comparison says to a patient. */
class TreatmentComparisonTest {
    private static final int CASES = Integer.getInteger("evenlift.generated.gates", 10_000);

    private static TreatmentComparison compare(PatientAssessment patient) {
        return TreatmentComparison.of(patient, CandidacyRules.judge(patient, List.of()));
    }

    private static TreatmentComparison compare(APatient patient) {
        return compare(patient.assessment());
    }

    private static List<String> codes(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.statement().code().value()).toList();
    }

    private static List<String> said(APatient patient) {
        return codes(compare(patient).forThisPatient());
    }

    private static Remark remark(APatient patient, String code) {
        return compare(patient).forThisPatient().stream()
                .filter(remark -> remark.statement().code().equals(Code.of(code)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not said: " + said(patient)));
    }

    private static List<Remark> threadColumn(TreatmentComparison comparison) {
        return comparison.treatments().get(0).remarks();
    }

    private static Sensitivity sensitivity(SensitivityLevel bruising, SensitivityLevel swelling) {
        return new Sensitivity(bruising, swelling);
    }

    @Nested
    class TheColumns {
        @Test
        void areTheTreatmentsAndNoneIsMarked() {
            TreatmentComparison comparison = compare(a58YearOld());
            assertEquals(
                    List.of(Treatment.values()),
                    comparison.treatments().stream()
                            .map(TreatmentColumn::treatment)
                            .toList());
            assertEquals(List.of("thread-lift-can-be-planned"), codes(threadColumn(comparison)));
            for (Treatment surgery : Treatment.SURGERY) {
                assertEquals(
                        List.of("comparison-surgery-not-judged"),
                        codes(comparison.treatments().get(surgery.ordinal()).remarks()));
            }
        }

        @Test
        void sayOnceThatNoFigureIsThisPersonsProbability() {
            TreatmentComparison comparison = compare(a58YearOld());
            assertEquals(
                    1,
                    comparison.notes().stream()
                            .filter(note -> note.in(Language.ENGLISH).contains("this person's probability"))
                            .count());
        }

        @ParameterizedTest
        @CsvSource({
            "PREGNANCY, YES, no-thread-lift-planned, pregnancy",
            "RECENT_VACCINATION, YES, no-thread-lift-planned-now, recent-vaccination",
            "BLEEDING_DISORDER, UNKNOWN, no-thread-lift-planned-yet, findings-missing",
            "SMOKING, YES, no-thread-lift-planned-yet, smoking",
        })
        void sayThatNoThreadLiftIsPlannedAndWhy(Finding finding, Answer answer, String verdict, String why) {
            TreatmentComparison comparison = compare(a58YearOld().with(finding, answer));
            List<Remark> column = threadColumn(comparison);
            assertEquals(List.of(verdict, why), codes(column));
            assertEquals(List.of(finding.place()), column.get(1).inputs());
            assertEquals(column.get(1).inputs(), column.get(0).inputs());
            assertEquals(
                    column.get(1).statement().citations(),
                    column.get(0).statement().citations());
            assertEquals(Aspect.values().length, comparison.aspects().size(), "the comparison is there all the same");
        }

        @Test
        void callAnAcknowledgedReasonNoHindrance() {
            PatientAssessment smoker =
                    a58YearOld().with(Finding.SMOKING, Answer.YES).assessment();
            Candidacy judged = CandidacyRules.judge(
                    smoker, List.of(new Acknowledgement(Code.of("smoking"), "stopped for four weeks")));
            assertEquals(
                    List.of("thread-lift-can-be-planned"), codes(threadColumn(TreatmentComparison.of(smoker, judged))));
        }
    }

    @Nested
    class Sagging {
        @ParameterizedTest
        @CsvSource({
            "0, target-not-sagging",
            "1, target-sags-mildly",
            "2, target-sags-mildly",
            "3, target-sags-severely",
            "4, target-sags-very-severely",
        })
        void isHeldAgainstWhatTreatmentsAreSaidToSuit(int grade, String code) {
            Remark remark = remark(a58YearOld().with(Region.JOWL, region(1.2, 4, grade)), code);
            assertEquals(
                    List.of("sides.left.regions.jowl.laxityGrade", "sides.right.regions.jowl.laxityGrade"),
                    remark.inputs());
            assertEquals(Treatment.ALL, remark.about());
        }

        /** The worked example of the rule. */
        @Test
        void isToldSideBySide() {
            APatient patient = a58YearOld().with(Side.LEFT, Region.JOWL, region(1.2, 4, 3));
            assertEquals(
                    List.of("sides.left.regions.jowl.laxityGrade"),
                    remark(patient, "target-sags-severely").inputs());
            assertEquals(
                    List.of("sides.right.regions.jowl.laxityGrade"),
                    remark(patient, "target-sags-mildly").inputs());
        }

        @Test
        void isUnknownWhereARegionWasNotAssessed() {
            APatient patient = a58YearOld().without(Side.RIGHT, Region.JOWL);
            assertEquals(
                    List.of("sides.right.regions.jowl"),
                    remark(patient, "target-not-assessed").inputs());
        }

        @Test
        void leavesOutWhatIsNotToBeLifted() {
            APatient patient = a58YearOld().with(Region.CHEEK, region(1.2, 4, 4));
            assertFalse(
                    said(patient).contains("target-sags-very-severely"),
                    () -> said(patient).toString());
        }

        @Test
        void namesARegionOfTwoConcernsOnce() {
            APatient patient = a58YearOld().wishing(Concern.JOWL, Concern.MARIONETTE_LINE);
            assertEquals(2, remark(patient, "target-sags-mildly").inputs().size());
        }

        @Test
        void isNoneOrUnknownWhereNothingIsWished() {
            APatient patient = a58YearOld().wishing();
            for (Region region : Region.values()) {
                patient.with(region, region(1.2, 4, 0));
            }
            assertEquals(
                    List.of("concerns"), remark(patient, "target-not-sagging").inputs());
            patient.without(Region.JAWLINE);
            assertEquals(
                    List.of("concerns"), remark(patient, "target-not-assessed").inputs());
        }
    }

    @Nested
    class Persons {
        @ParameterizedTest
        @ValueSource(ints = {51, 58, 100})
        void aboveTheAgeThatPartsAreToldSo(int years) {
            Remark remark = remark(a58YearOld().aged(years), "above-the-age-that-parts");
            assertEquals(Set.of(Treatment.THREAD_LIFT), remark.about());
            String text = remark.statement().sentence().in(Language.ENGLISH);
            assertTrue(text.startsWith("Over 50") && text.contains("16 of 100") && text.contains("5.9"), text);
            assertTrue(text.contains("Unadjusted; age alone does not decide"), text);
        }

        @ParameterizedTest
        @ValueSource(ints = {19, 49, 50})
        void upToItHearNothingOfTheirAge(int years) {
            assertFalse(said(a58YearOld().aged(years)).contains("above-the-age-that-parts"));
        }

        /** The worked example of the rule. */
        @Test
        void withMoreComplicationsInTheRegisterOfFaceliftsAreToldSo() {
            APatient man = a58YearOld().with(Sex.MALE).withBodyMassIndex(25);
            assertEquals(Treatment.SURGERY, remark(man, "heavier-and-infection").about());
            assertEquals(List.of("sex"), remark(man, "man-and-haematoma").inputs());
            List<String> woman = said(a58YearOld().withBodyMassIndex(24.9));
            assertFalse(
                    woman.contains("heavier-and-infection") || woman.contains("man-and-haematoma"), woman::toString);
            assertTrue(said(a58YearOld().withUnknownBodyMassIndex()).contains("weight-not-known"));
        }
    }

    @Nested
    class FindingsAndMedicines {
        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"ANTICOAGULANT", "ANTIPLATELET", "NSAID_OR_SUPPLEMENT"})
        void thatThinTheBloodAreToldOfBothAndNeverStopped(Finding finding) {
            Remark remark = remark(a58YearOld().with(finding, Answer.YES), "takes-what-thins-the-blood");
            assertEquals(Treatment.ALL, remark.about());
            assertEquals(List.of(finding.place()), remark.inputs());
            assertTrue(remark.statement().sentence().in(Language.ENGLISH).contains("is not stopped for this"));
            assertTrue(remark.statement().sentence().in(Language.KOREAN).contains("중단하지 않습니다"));
        }

        @Test
        void withoutAFigureAreToldAsSuch() {
            APatient patient = a58YearOld().with(Finding.SMOKING, Answer.YES).with(Finding.DIABETES, Answer.YES);
            assertEquals(List.of("history.smoking"), remark(patient, "smokes").inputs());
            assertEquals(
                    List.of("history.diabetes"), remark(patient, "has-diabetes").inputs());
        }

        @Test
        void thatAreNotKnownAreToldAsUnknown() {
            APatient patient = a58YearOld()
                    .withoutAnswerTo(Finding.ANTIPLATELET)
                    .with(Finding.SMOKING, Answer.UNKNOWN)
                    .with(Sensitivity.UNKNOWN);
            assertEquals(
                    List.of("medication.antiplatelet"),
                    remark(patient, "blood-thinners-not-asked").inputs());
            assertEquals(
                    List.of("history.smoking"),
                    remark(patient, "smoking-not-asked").inputs());
            assertEquals(
                    List.of("sensitivity.bruising"),
                    remark(patient, "bruising-not-asked").inputs());
            assertEquals(
                    List.of("sensitivity.swelling"),
                    remark(patient, "swelling-not-asked").inputs());
        }
    }

    @Nested
    class Sensitivities {
        private static final List<SensitivityLevel> RISING =
                List.of(SensitivityLevel.LOW, SensitivityLevel.USUAL, SensitivityLevel.HIGH);

        @ParameterizedTest
        @ValueSource(strings = {"bruises-easily", "swells-easily"})
        void areSaidOfBothTreatmentsAndArgueForNone(String code) {
            Remark remark = remark(a58YearOld().with(sensitivity(SensitivityLevel.HIGH, SensitivityLevel.HIGH)), code);
            assertEquals(Treatment.ALL, remark.about());
            String english = remark.statement().sentence().in(Language.ENGLISH);
            assertTrue(english.contains("after threads") && english.contains("after surgery"), english);
            assertTrue(english.endsWith("This does not argue for threads."), english);
            assertTrue(remark.statement().sentence().in(Language.KOREAN).endsWith("실리프팅을 고를 이유는 아닙니다."));
        }

        /** Metamorphic: the column of facts stays, and what is added cautions of every treatment. */
        @Test
        void onlyAddCautionsOfEveryTreatmentAsTheyRise() {
            EachSeed.of(CASES, random -> {
                PatientAssessment patient = AnyPatient.from(random);
                SensitivityLevel other = SensitivityLevel.values()[random.nextInt(4)];
                boolean bruising = random.nextBoolean();
                TreatmentComparison before = null;
                for (SensitivityLevel level : RISING) {
                    TreatmentComparison after = compare(APatient.like(patient)
                            .with(bruising ? sensitivity(level, other) : sensitivity(other, level)));
                    if (before != null) {
                        assertEquals(before.aspects(), after.aspects());
                        assertEquals(before.treatments(), after.treatments());
                        assertEquals(before.notes(), after.notes());
                        assertTrue(after.forThisPatient().containsAll(before.forThisPatient()), "a caution is lost");
                        List<Remark> added = new ArrayList<>(after.forThisPatient());
                        added.removeAll(before.forThisPatient());
                        boolean high = level == SensitivityLevel.HIGH;
                        assertEquals(
                                high ? List.of(bruising ? "bruises-easily" : "swells-easily") : List.of(),
                                codes(added));
                        added.forEach(remark -> assertEquals(Treatment.ALL, remark.about()));
                    }
                    before = after;
                }
            });
        }
    }

    @Nested
    class OnAnyPatient {
        @Test
        void everythingSaidHasASourceAndBothLanguages() {
            AtomicInteger notEligible = new AtomicInteger();
            EachSeed.of(CASES, random -> {
                PatientAssessment patient = APatient.like(AnyPatient.from(random))
                        .with(sensitivity(
                                SensitivityLevel.values()[random.nextInt(4)],
                                SensitivityLevel.values()[random.nextInt(4)]))
                        .assessment();
                Candidacy candidacy = CandidacyRules.judge(patient, List.of());
                TreatmentComparison comparison = TreatmentComparison.of(patient, candidacy);
                Set<Code> ofCandidacy = new TreeSet<>();
                candidacy.reasons().stream().map(Reason::code).forEach(ofCandidacy::add);
                everything(comparison).forEach(remark -> {
                    assertFalse(remark.statement().citations().isEmpty());
                    remark.statement()
                            .citations()
                            .forEach(key -> assertTrue(Citations.find(key).isPresent()));
                    // A reason's own texts are held by those of candidacy.
                    if (!ofCandidacy.contains(remark.statement().code())) {
                        assertReadable(remark.statement().sentence());
                    }
                });
                comparison.notes().forEach(TreatmentComparisonTest::assertReadable);
                comparison
                        .forThisPatient()
                        .forEach(remark -> assertFalse(remark.inputs().isEmpty(), remark.statement()::toString));
                if (candidacy.eligibleCandidate().isEmpty()) {
                    notEligible.incrementAndGet();
                    assertTrue(codes(threadColumn(comparison)).get(0).startsWith("no-thread-lift-planned"));
                }
            });
            assertTrue(notEligible.get() > CASES / 20, () -> "too few not eligible: " + notEligible);
            assertTrue(notEligible.get() < CASES - CASES / 20, () -> "too few eligible: " + notEligible);
        }

        @Test
        void everyRemarkOfTheTextsIsSaidToSomebody() {
            Set<String> said = new TreeSet<>();
            EachSeed.of(
                    CASES,
                    random -> said.addAll(codes(everything(compare(APatient.like(AnyPatient.from(random))
                                    .with(sensitivity(
                                            SensitivityLevel.values()[random.nextInt(4)],
                                            SensitivityLevel.values()[random.nextInt(4)]))))
                            .toList())));
            assertTrue(
                    said.containsAll(Set.of(
                            "thread-lift-can-be-planned",
                            "no-thread-lift-planned",
                            "no-thread-lift-planned-now",
                            "no-thread-lift-planned-yet",
                            "target-not-sagging",
                            "target-sags-mildly",
                            "target-sags-severely",
                            "target-sags-very-severely",
                            "target-not-assessed",
                            "above-the-age-that-parts",
                            "bruises-easily",
                            "swells-easily",
                            "bruising-not-asked",
                            "swelling-not-asked",
                            "takes-what-thins-the-blood",
                            "blood-thinners-not-asked",
                            "heavier-and-infection",
                            "weight-not-known",
                            "man-and-haematoma",
                            "smokes",
                            "smoking-not-asked",
                            "has-diabetes",
                            "diabetes-not-asked")),
                    said::toString);
        }

        /** Every contraindication of history and of what was done before, with every medicine, at every laxity. */
        @Test
        void isComparedWhateverComesTogether() {
            int compared = 0;
            for (int grade = 0; grade <= 4; grade++) {
                for (Finding medicine : Finding.values()) {
                    if (medicine.topic() != Finding.Topic.MEDICATION) {
                        continue;
                    }
                    for (Finding finding : Finding.values()) {
                        check(sagging(grade).with(medicine, Answer.YES).with(finding, Answer.YES));
                        compared++;
                    }
                    for (PreviousProcedure.Kind kind : PreviousProcedure.Kind.values()) {
                        check(sagging(grade)
                                .with(medicine, Answer.YES)
                                .with(APatient.procedure(kind, Region.CHEEK, 1)));
                        compared++;
                    }
                }
            }
            assertTrue(compared > 1_000, "too few: " + compared);
        }

        private APatient sagging(int grade) {
            return a58YearOld().with(Region.JOWL, region(1.2, 4, grade));
        }

        private void check(APatient patient) {
            TreatmentComparison comparison = compare(patient);
            assertEquals(ComparedAspect.published(), comparison.aspects());
            assertFalse(threadColumn(comparison).isEmpty());
            everything(comparison).forEach(remark -> assertFalse(remark.about().isEmpty()));
        }

        private Stream<Remark> everything(TreatmentComparison comparison) {
            return Stream.concat(
                    comparison.treatments().stream().flatMap(column -> column.remarks().stream()),
                    comparison.forThisPatient().stream());
        }
    }

    private static void assertReadable(Sentence sentence) {
        for (Language language : Language.values()) {
            String text = sentence.in(language);
            assertTrue(text.length() > 8 && !text.contains("{"), () -> sentence.code() + ": " + text);
        }
    }
}
