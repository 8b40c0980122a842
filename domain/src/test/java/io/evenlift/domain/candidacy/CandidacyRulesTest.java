package io.evenlift.domain.candidacy;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.procedure;
import static io.evenlift.domain.assessment.APatient.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.AnyPatient;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Grade;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidacyRulesTest {
    /** How many: {@code -Devenlift.generated.gates}; the mutation profile takes fewer. */
    private static final int CASES = Integer.getInteger("evenlift.generated.gates", 10_000);

    private static Candidacy judge(APatient patient, Acknowledgement... acknowledged) {
        return CandidacyRules.judge(patient.assessment(), List.of(acknowledged));
    }

    private static Acknowledgement because(String code, String reason) {
        return new Acknowledgement(Code.of(code), reason);
    }

    /** From no plan at all to a plan. */
    private static int towardsEligible(Candidacy candidacy) {
        return candidacy.fold(eligible -> 3, deferred -> 1, unsuitable -> 0, undetermined -> 2);
    }

    private static boolean has(Candidacy candidacy, Predicate<Reason> which) {
        return candidacy.reasons().stream().anyMatch(which);
    }

    @Nested
    class Judge {

        @Test
        void findsAPatientWithoutAnyContraindicationEligible() {
            Candidacy.Eligible eligible = assertInstanceOf(Candidacy.Eligible.class, judge(a58YearOld()));
            assertEquals(a58YearOld().assessment(), eligible.candidate().assessment());
            assertEquals(Optional.of(eligible.candidate()), eligible.eligibleCandidate());
            assertEquals(
                    List.of("over-fifty"),
                    eligible.reasons().stream()
                            .map(reason -> reason.code().value())
                            .toList());
        }

        @Test
        void refusesForAnAbsoluteReasonWhateverElseIsKnown() {
            APatient patient = a58YearOld()
                    .with(Finding.PREGNANCY, Answer.YES)
                    .with(Finding.SUNBURN, Answer.YES)
                    .withoutAnswerTo(Finding.ANTICOAGULANT);
            assertInstanceOf(Candidacy.Unsuitable.class, judge(patient));
        }

        @Test
        void defersBeforeItAsks() {
            APatient patient = a58YearOld().with(Finding.SUNBURN, Answer.YES).withoutAnswerTo(Finding.ANTICOAGULANT);
            assertInstanceOf(Candidacy.Deferred.class, judge(patient));
        }

        @Test
        void cannotSayWhileSomethingThatDecidesIsMissing() {
            assertInstanceOf(Candidacy.Undetermined.class, judge(a58YearOld().withoutAnswerTo(Finding.ANTICOAGULANT)));
        }

        @Test
        void putsTheGravestReasonFirst() {
            APatient patient = a58YearOld()
                    .with(Finding.ANTIPLATELET, Answer.YES)
                    .with(Finding.SMOKING, Answer.YES)
                    .withoutAnswerTo(Finding.ANTICOAGULANT)
                    .with(Finding.SUNBURN, Answer.YES)
                    .with(Finding.CONSENT_NOT_VALID, Answer.YES);
            assertEquals(
                    List.of(
                            Severity.ABSOLUTE,
                            Severity.DEFERRAL,
                            Severity.MISSING,
                            Severity.RELATIVE,
                            Severity.CAUTION,
                            Severity.CAUTION),
                    judge(patient).reasons().stream().map(Reason::severity).toList());
        }
    }

    @Nested
    class Acknowledged {

        @Test
        void opensTheWayPastARelativeReasonAndStaysInTheAnswer() {
            APatient smoker = a58YearOld().with(Finding.SMOKING, Answer.YES);
            assertInstanceOf(Candidacy.Undetermined.class, judge(smoker));
            Candidacy candidacy = judge(smoker, because("smoking", "stopped last month"));
            assertInstanceOf(Candidacy.Eligible.class, candidacy);
            assertTrue(has(candidacy, reason -> reason.acknowledgement().equals(Optional.of("stopped last month"))));
        }

        @Test
        void isNeededForEachRelativeReason() {
            APatient patient = a58YearOld().with(Finding.SMOKING, Answer.YES).aged(61);
            assertInstanceOf(Candidacy.Undetermined.class, judge(patient, because("smoking", "known")));
            assertInstanceOf(Candidacy.Undetermined.class, judge(patient, because("over-sixty", "known")));
            assertInstanceOf(
                    Candidacy.Eligible.class,
                    judge(patient, because("over-sixty", "known"), because("smoking", "known")));
        }

        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"PREGNANCY", "BLEEDING_DISORDER", "SUNBURN", "ANTIPLATELET"})
        void changesNothingButARelativeReason(Finding finding) {
            APatient patient = a58YearOld().with(finding, Answer.YES);
            assertEquals(
                    judge(patient).reasons(),
                    judge(patient, because(finding.word(), "all the same")).reasons());
        }

        @Test
        void changesNothingAboutWhatIsMissing() {
            APatient patient = a58YearOld().withoutAnswerTo(Finding.ANTICOAGULANT);
            assertEquals(
                    judge(patient), judge(patient, because("findings-missing", "x"), because("anticoagulant", "x")));
        }

        @Test
        void keepsTheFirstOfTwoReasonsForOneCode() {
            Candidacy candidacy = judge(
                    a58YearOld().with(Finding.SMOKING, Answer.YES),
                    because("smoking", "first"),
                    because("smoking", "second"));
            assertTrue(has(candidacy, reason -> reason.acknowledgement().equals(Optional.of("first"))));
        }
    }

    @Nested
    class OfAcknowledgement {

        @ParameterizedTest
        @ValueSource(ints = {1, 500})
        void takesBothEnds(int length) {
            assertEquals(length, because("smoking", "x".repeat(length)).reason().length());
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 501})
        void rejectsBeyond(int length) {
            assertEquals(
                    "acknowledgement-reason",
                    assertThrows(InvalidValue.class, () -> because("smoking", "x".repeat(length)))
                            .code());
        }

        @Test
        void rejectsBlanks() {
            assertThrows(InvalidValue.class, () -> because("smoking", " \t"));
        }
    }

    @Nested
    class OfSeverity {

        @ParameterizedTest
        @EnumSource(Severity.class)
        void isSaidInItsOwnWord(Severity severity) {
            assertEquals(severity.name().toLowerCase(java.util.Locale.ROOT), severity.word());
        }
    }

    @Nested
    class OfReason {

        @Test
        void needsACitation() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Reason(
                            Code.of("smoking"),
                            Severity.RELATIVE,
                            List.of(),
                            List.of(),
                            OptionalInt.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void needsAnEndWhereItDefers() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Reason.of("sunburn", Severity.DEFERRAL, List.of(), "assumed-candidacy-gates"));
        }

        @Test
        void isGradedByItsWeakestSource() {
            assertEquals(
                    Grade.ASSUMPTION,
                    Reason.of("thin-skin", Severity.RELATIVE, List.of(), "lorenc-2018", "assumed-thickness-bands")
                            .grade());
            assertEquals(
                    Grade.POOLED,
                    Reason.of("over-fifty", Severity.CAUTION, List.of(), "niu-2021")
                            .grade());
        }
    }

    @Nested
    class OfEligibleCandidate {

        /** Control of invariant 25: outside this package nobody can make one. */
        @Test
        void canBeMadeByTheRulesAlone() {
            assertEquals(0, EligibleCandidate.class.getConstructors().length);
            assertEquals(
                    List.of(),
                    Arrays.stream(EligibleCandidate.class.getMethods())
                            .filter(method -> method.getReturnType() == EligibleCandidate.class)
                            .toList());
            assertTrue(java.lang.reflect.Modifier.isFinal(EligibleCandidate.class.getModifiers()));
        }
    }

    @Nested
    class OnAnyPatient {
        private final Set<String> relativeCodes = relativeCodes();

        private Set<String> relativeCodes() {
            Set<String> codes = new TreeSet<>();
            for (int seed = 0; seed < Math.min(CASES, 2_000); seed++) {
                CandidacyRules.judge(AnyPatient.from(new SplittableRandom(seed)), List.of()).reasons().stream()
                        .filter(reason -> reason.severity() == Severity.RELATIVE)
                        .forEach(reason -> codes.add(reason.code().value()));
            }
            return codes;
        }

        /** Most relative codes, so that many patients come through. */
        private List<Acknowledgement> someAcknowledged(SplittableRandom random) {
            List<Acknowledgement> acknowledged = new ArrayList<>();
            for (String code : relativeCodes) {
                if (random.nextInt(8) > 0) {
                    acknowledged.add(because(code, "seen by " + code));
                }
            }
            return acknowledged;
        }

        /** Invariant 9. */
        @Test
        void addingAContraindicationNeverMovesTheVerdictTowardsEligible() {
            AtomicInteger turned = new AtomicInteger();
            EachSeed.of(CASES, random -> {
                PatientAssessment patient = AnyPatient.from(random);
                List<Acknowledgement> acknowledged = someAcknowledged(random);
                PatientAssessment worse = worse(random, patient);
                int before = towardsEligible(CandidacyRules.judge(patient, acknowledged));
                int after = towardsEligible(CandidacyRules.judge(worse, acknowledged));
                assertTrue(after <= before, () -> "from " + before + " to " + after + " of " + worse);
                turned.addAndGet(before - after);
            });
            assertTrue(turned.get() > CASES / 10, () -> "too few verdicts turned: " + turned);
        }

        private PatientAssessment worse(SplittableRandom random, PatientAssessment patient) {
            APatient worse = APatient.like(patient);
            Finding finding = Finding.values()[random.nextInt(Finding.values().length)];
            Region region = Region.values()[random.nextInt(Region.values().length)];
            Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
            switch (random.nextInt(8)) {
                case 0 -> worse.aged(Math.max(61, patient.age().years()));
                case 1 -> worse.withBodyMassIndex(30);
                case 2 -> worse.with(new Skin(SkinElasticity.POOR, Photodamage.GLOGAU_4, Scarring.RAISED));
                case 3 -> {
                    if (patient.previousProcedures().isPresent()) {
                        PreviousProcedure.Kind[] kinds = PreviousProcedure.Kind.values();
                        worse.with(procedure(kinds[random.nextInt(kinds.length)], region, random.nextInt(20)));
                    }
                }
                case 4 ->
                    patient.region(side, region)
                            .filter(found -> found.skin().singleSkin().isPresent())
                            .ifPresent(found -> worse.with(side, region, thinned(found)));
                case 5 ->
                    patient.region(side, region)
                            .ifPresent(found -> worse.with(
                                    side,
                                    region,
                                    new RegionAssessment(
                                            found.skin(),
                                            found.fat(),
                                            io.evenlift.domain.assessment.LaxityGrade.VERY_SEVERE)));
                default -> {
                    if (patient.answer(finding) == Answer.NO) {
                        worse.with(finding, Answer.YES);
                    }
                }
            }
            return worse.assessment();
        }

        private RegionAssessment thinned(RegionAssessment found) {
            RegionAssessment thin = region(0.7, 4, found.laxity().grade());
            return new RegionAssessment(thin.skin(), thin.fat(), found.laxity());
        }

        /** Invariant 10. */
        @Test
        void anUnknownFindingIsNeverSaferThanOneKnownToBeAbsent() {
            AtomicInteger turned = new AtomicInteger();
            EachSeed.of(CASES, random -> {
                PatientAssessment drawn = AnyPatient.from(random);
                List<Acknowledgement> acknowledged = someAcknowledged(random);
                Finding finding = Finding.values()[random.nextInt(Finding.values().length)];
                APatient absent = APatient.like(drawn);
                APatient unknown = APatient.like(drawn);
                Skin skin = drawn.skin();
                switch (random.nextInt(8)) {
                    case 0 -> {
                        absent.withBodyMassIndex(22);
                        unknown.withUnknownBodyMassIndex();
                    }
                    case 1 -> {
                        absent.with(new Skin(SkinElasticity.GOOD, skin.photodamage(), skin.scarring()));
                        unknown.with(new Skin(SkinElasticity.UNKNOWN, skin.photodamage(), skin.scarring()));
                    }
                    case 2 -> {
                        absent.with(new Skin(skin.elasticity(), Photodamage.GLOGAU_1, Scarring.NONE));
                        unknown.with(new Skin(skin.elasticity(), Photodamage.UNKNOWN, Scarring.UNKNOWN));
                    }
                    case 3 -> unknown.withoutAnswerToPreviousProcedures();
                    case 4 -> {
                        PreviousProcedure.Kind kind = PreviousProcedure.Kind.values()[random.nextInt(12)];
                        absent.with(procedure(kind, Region.PERIORAL, 5200));
                        unknown.with(
                                new PreviousProcedure(kind, Optional.empty(), Optional.empty(), OptionalInt.empty()));
                    }
                    default -> {
                        absent.with(finding, Answer.NO);
                        unknown.withoutAnswerTo(finding);
                    }
                }
                if (drawn.previousProcedures().map(List::isEmpty).orElse(false)) {
                    int known = towardsEligible(CandidacyRules.judge(absent.assessment(), acknowledged));
                    int notKnown = towardsEligible(CandidacyRules.judge(unknown.assessment(), acknowledged));
                    assertTrue(notKnown <= known, () -> "known " + known + ", unknown " + notKnown);
                    turned.addAndGet(known - notKnown);
                }
            });
            assertTrue(turned.get() > CASES / 50, () -> "too few verdicts turned: " + turned);
        }

        /** Invariants 25 and 26. */
        @Test
        void isEligibleOnlyWithoutAnythingAbsoluteAndWithEveryRelativeReasonAcknowledged() {
            AtomicInteger eligible = new AtomicInteger();
            AtomicInteger absolute = new AtomicInteger();
            EachSeed.of(CASES, random -> {
                PatientAssessment patient = AnyPatient.from(random);
                List<Acknowledgement> acknowledged = someAcknowledged(random);
                Candidacy candidacy = CandidacyRules.judge(patient, acknowledged);
                assertEquals(
                        candidacy instanceof Candidacy.Eligible,
                        candidacy.eligibleCandidate().isPresent());
                if (has(candidacy, reason -> reason.severity() == Severity.ABSOLUTE)) {
                    assertInstanceOf(Candidacy.Unsuitable.class, candidacy);
                    absolute.incrementAndGet();
                }
                if (candidacy instanceof Candidacy.Eligible) {
                    eligible.incrementAndGet();
                    for (Reason reason : candidacy.reasons()) {
                        boolean relative = reason.severity() == Severity.RELATIVE;
                        assertTrue(relative || reason.severity() == Severity.CAUTION, () -> "open " + reason);
                        assertEquals(
                                relative ? Optional.of("seen by " + reason.code()) : Optional.empty(),
                                reason.acknowledgement());
                    }
                    boolean anyRelative = has(candidacy, reason -> reason.severity() == Severity.RELATIVE);
                    assertEquals(
                            !anyRelative,
                            CandidacyRules.judge(patient, List.of()) instanceof Candidacy.Eligible,
                            "eligible without the clinician's reason");
                }
            });
            assertTrue(eligible.get() > CASES / 20, () -> "too few eligible: " + eligible);
            assertTrue(absolute.get() > CASES / 20, () -> "too few absolute: " + absolute);
        }

        @Test
        void acknowledgingChangesNoReasonThatIsNotRelative() {
            EachSeed.of(CASES, random -> {
                PatientAssessment patient = AnyPatient.from(random);
                List<Reason> bare = CandidacyRules.judge(patient, List.of()).reasons();
                List<Acknowledgement> everything = bare.stream()
                        .map(reason -> new Acknowledgement(reason.code(), "all the same"))
                        .toList();
                List<Reason> after = CandidacyRules.judge(patient, everything).reasons();
                assertEquals(notRelative(bare), notRelative(after));
                assertEquals(bare.size(), after.size());
            });
        }

        private List<Reason> notRelative(List<Reason> reasons) {
            return reasons.stream()
                    .filter(reason -> reason.severity() != Severity.RELATIVE)
                    .toList();
        }

        /** Invariant 18. */
        @Test
        void theOrderOfAcknowledgementsDoesNotMatter() {
            EachSeed.of(CASES, random -> {
                PatientAssessment patient = AnyPatient.from(random);
                List<Acknowledgement> acknowledged = someAcknowledged(random);
                List<Acknowledgement> backwards = new ArrayList<>(acknowledged);
                java.util.Collections.reverse(backwards);
                assertEquals(
                        CandidacyRules.judge(patient, acknowledged).reasons(),
                        CandidacyRules.judge(patient, backwards).reasons());
            });
        }
    }
}
