package io.evenlift.domain.candidacy;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.Finding.Topic;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.domain.face.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Histories with two findings at once, each pair of findings in each pair of answers, and with three: a contraindication,
 * a medicine and a laxity of the jowl. All of them, not a sample.
 */
class HistoriesTest {
    private static final List<Acknowledgement> NONE = List.of();

    private static List<Finding> of(Topic topic) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding.topic() == topic)
                .toList();
    }

    private static Candidacy judge(APatient patient) {
        return CandidacyRules.judge(patient.assessment(), NONE);
    }

    private static int towardsEligible(Candidacy candidacy) {
        return candidacy.fold(eligible -> 3, deferred -> 1, unsuitable -> 0, undetermined -> 2);
    }

    /** Invariants 32 and 36: every reason has a source with its grade, an input and a text in each language. */
    private static void restsOnSources(Candidacy candidacy) {
        for (Reason reason : candidacy.reasons()) {
            assertFalse(reason.inputs().isEmpty(), reason::toString);
            assertEquals(Citations.weakest(reason.citations()), reason.grade());
            for (Language language : Language.values()) {
                assertFalse(Texts.of(reason.code(), language).isBlank(), reason::toString);
                reason.until()
                        .ifPresent(
                                until -> assertFalse(Texts.of(until, language).isBlank()));
            }
        }
    }

    /** Invariants 25 to 28: the verdict is that of the gravest reason. */
    private static void followsFromTheGravest(Candidacy candidacy) {
        Set<Severity> severities = new HashSet<>();
        candidacy.reasons().stream()
                .filter(Reason::isOpen)
                .map(Reason::severity)
                .forEach(severities::add);
        int expected = 3;
        if (severities.contains(Severity.ABSOLUTE)) {
            expected = 0;
        } else if (severities.contains(Severity.DEFERRAL)) {
            expected = 1;
        } else if (!severities.isEmpty()) {
            expected = 2;
        }
        assertEquals(expected, towardsEligible(candidacy), candidacy::toString);
        assertEquals(expected == 3, candidacy.eligibleCandidate().isPresent());
    }

    @Nested
    class OfTwoFindings {

        @Test
        void areNeverSuitedBetterThanWithEitherAlone() {
            int pairs = 0;
            for (Finding one : Finding.values()) {
                for (Finding other : Finding.values()) {
                    if (one.compareTo(other) >= 0) {
                        continue;
                    }
                    for (Answer ofOne : Answer.values()) {
                        for (Answer ofOther : Answer.values()) {
                            Candidacy both = judge(a58YearOld().with(one, ofOne).with(other, ofOther));
                            restsOnSources(both);
                            followsFromTheGravest(both);
                            int alone = Math.min(
                                    towardsEligible(judge(a58YearOld().with(one, ofOne))),
                                    towardsEligible(judge(a58YearOld().with(other, ofOther))));
                            assertTrue(towardsEligible(both) <= alone, () -> one + " and " + other + ": " + both);
                            pairs++;
                        }
                    }
                }
            }
            assertEquals(Finding.values().length * (Finding.values().length - 1) / 2 * 9, pairs);
        }

        @Test
        void tellEachOfThem() {
            for (Finding one : Finding.values()) {
                for (Finding other : Finding.values()) {
                    List<String> codes =
                            judge(a58YearOld().with(one, Answer.YES).with(other, Answer.YES)).reasons().stream()
                                    .map(reason -> reason.code().value())
                                    .toList();
                    assertTrue(codes.containsAll(List.of(one.word(), other.word())), codes::toString);
                }
            }
        }
    }

    @Nested
    class OfContraindicationMedicineAndLaxity {

        /** Invariants 9 and 10 along each of the three, all else as it is. */
        @Test
        void areNeverSuitedBetterByMore() {
            for (Finding finding : of(Topic.HISTORY)) {
                for (Finding medicine : of(Topic.MEDICATION)) {
                    for (int laxity = 1; laxity <= 4; laxity++) {
                        int[][] verdicts = verdicts(finding, medicine, laxity);
                        for (int i = 0; i < Answer.values().length; i++) {
                            assertFalse(verdicts[1][i] > verdicts[0][i], "yes above no: " + finding + " " + medicine);
                            assertFalse(verdicts[2][i] > verdicts[0][i], "unknown above no: " + finding + medicine);
                            assertFalse(verdicts[i][1] > verdicts[i][0], "yes above no: " + medicine + " " + finding);
                            assertFalse(verdicts[i][2] > verdicts[i][0], "unknown above no: " + medicine + finding);
                        }
                    }
                }
            }
        }

        /** Rows: the finding is absent, there, unknown; columns: the medicine likewise. */
        private int[][] verdicts(Finding finding, Finding medicine, int laxity) {
            List<Answer> answers = List.of(Answer.NO, Answer.YES, Answer.UNKNOWN);
            int[][] verdicts = new int[answers.size()][answers.size()];
            for (int row = 0; row < answers.size(); row++) {
                for (int column = 0; column < answers.size(); column++) {
                    Candidacy candidacy = judge(a58YearOld()
                            .with(finding, answers.get(row))
                            .with(medicine, answers.get(column))
                            .with(Region.JOWL, region(1.2, 4, laxity)));
                    restsOnSources(candidacy);
                    followsFromTheGravest(candidacy);
                    verdicts[row][column] = towardsEligible(candidacy);
                }
            }
            return verdicts;
        }

        @Test
        void moreLaxityIsNeverSuitedBetterOnceThereIsSomethingToLift() {
            for (Finding finding : of(Topic.HISTORY)) {
                for (Finding medicine : of(Topic.MEDICATION)) {
                    List<Integer> byLaxity = new ArrayList<>();
                    for (int laxity = 1; laxity <= 4; laxity++) {
                        byLaxity.add(verdicts(finding, medicine, laxity)[1][1]);
                    }
                    for (int i = 1; i < byLaxity.size(); i++) {
                        assertTrue(byLaxity.get(i) <= byLaxity.get(i - 1), byLaxity::toString);
                    }
                }
            }
        }
    }
}
