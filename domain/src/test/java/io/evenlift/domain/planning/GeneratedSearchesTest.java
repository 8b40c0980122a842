package io.evenlift.domain.planning;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Patients drawn at random, sides unlike: thin and thick skin, every laxity that threads suit, a few landmarks measured, any
 * concerns. How many: {@code -Devenlift.generated.searches}, or the profile {@code many}.
 */
class GeneratedSearchesTest {
    private static final int SEARCHES = Integer.getInteger("evenlift.generated.searches", 8);

    private static APatient from(SplittableRandom random) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        APatient patient = a58YearOld().aged(random.nextInt(25, 60)).with(sex);
        double skin = random.nextDouble(0.9, 1.9);
        double fat = random.nextDouble(2.2, 6.5);
        for (Side side : Side.values()) {
            for (Region region : Region.values()) {
                patient.with(
                        side,
                        region,
                        region(
                                skin * random.nextDouble(0.9, 1.1),
                                fat * random.nextDouble(0.85, 1.15),
                                random.nextInt(0, 4)));
            }
            if (random.nextInt(3) == 0) {
                Landmark landmark = Landmark.values()[random.nextInt(Landmark.values().length)];
                ChartPoint mean = FaceChart.of(sex, Map.of()).landmark(landmark);
                patient.with(
                        side,
                        landmark,
                        new ChartPoint(
                                mean.u().plus(Length.ofMillimetres(random.nextDouble(0, 3))),
                                mean.v().plus(Length.ofMillimetres(random.nextDouble(-3, 3)))));
            }
        }
        List<Concern> wishes = new ArrayList<>();
        for (Concern concern : Concern.values()) {
            if (random.nextBoolean()) {
                wishes.add(concern);
            }
        }
        return patient.wishing(wishes.toArray(Concern[]::new));
    }

    /** What is drawn passes the check of drawings; of what it would do, hardly anything is refused that the search let pass. */
    @Test
    void everyProposalPassesTheIndependentCheck() {
        int searched = 0;
        int proposed = 0;
        int refused = 0;
        for (int seed = 0; searched < SEARCHES; seed++) {
            PatientAssessment patient = from(new SplittableRandom(seed)).assessment();
            if (!(CandidacyRules.judge(patient, List.of()) instanceof Candidacy.Eligible eligible)) {
                continue;
            }
            searched++;
            EligibleCandidate candidate = eligible.candidate();
            Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
            PlanChecker checker = new PlanChecker(candidate, Catalogue.builtIn(), PlanLimits.USUAL);
            List<Proposal> proposals = new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, predictor)
                    .search()
                    .fold(SearchResult.Found::proposals, nothing -> List.of());
            for (Proposal proposal : proposals) {
                String which = "seed " + seed + ", " + proposal.profile().word();
                assertEquals(List.of(), checker.check(proposal.plan()).violations(), which);
            }
            if (!proposals.isEmpty()) {
                Proposal first = proposals.get(seed % proposals.size());
                proposed++;
                refused += checker.check(first.plan(), predictor.predict(first.plan()))
                                .isClean()
                        ? 0
                        : 1;
            }
        }
        assertTrue(proposed > SEARCHES / 2, "proposed " + proposed);
        assertTrue(refused <= proposed / 20 + 1, "refused " + refused + " of " + proposed);
    }
}
