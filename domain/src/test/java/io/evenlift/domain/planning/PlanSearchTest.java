package io.evenlift.domain.planning;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanSearchTest {
    private static EligibleCandidate eligible(PatientAssessment patient) {
        Candidacy candidacy = CandidacyRules.judge(patient, List.of());
        assertTrue(candidacy instanceof Candidacy.Eligible, candidacy.toString());
        return ((Candidacy.Eligible) candidacy).candidate();
    }

    private static SearchResult search(PatientAssessment patient, Catalogue catalogue, PlanLimits limits) {
        EligibleCandidate candidate = eligible(patient);
        return new PlanSearch(candidate, catalogue, limits, new Predictor(candidate, catalogue)).search();
    }

    private static List<Proposal> proposals(PatientAssessment patient) {
        return search(patient, Catalogue.builtIn(), PlanLimits.USUAL)
                .fold(SearchResult.Found::proposals, nothing -> List.of());
    }

    private static String binding(SearchResult result) {
        return result.fold(
                found -> "found " + found.proposals().size(),
                nothing -> nothing.binding().constraint().value());
    }

    @Test
    void proposesAtLeastTwoPlansThatDifferInKind() {
        List<Proposal> proposals = proposals(a58YearOld().assessment());
        assertTrue(proposals.size() >= 2);
        Set<String> kinds = new HashSet<>();
        for (Proposal proposal : proposals) {
            PlacedThread first = proposal.plan().threads().get(0);
            kinds.add(first.fixation().technique() + " " + first.product() + " "
                    + proposal.plan().threads().size() + " "
                    + first.fixation().limbs().get(0).path().tip().at());
        }
        assertEquals(proposals.size(), kinds.size());
    }

    @Test
    void everyProposalPassesTheIndependentCheckAndItsPrediction() {
        EligibleCandidate candidate = eligible(a58YearOld().assessment());
        Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
        PlanChecker checker = new PlanChecker(candidate, Catalogue.builtIn(), PlanLimits.USUAL);
        for (Proposal proposal : proposals(a58YearOld().assessment())) {
            Prediction prediction = predictor.predict(proposal.plan());
            CheckReport report = checker.check(proposal.plan(), prediction);
            assertEquals(List.of(), report.violations(), proposal.profile().word());
            assertFalse(prediction.gravest().compareTo(DimpleGrade.VISIBLE) >= 0);
        }
    }

    @Test
    void triesEveryTechniqueWhereTheFaceAllowsIt() {
        Set<Technique> seen = new HashSet<>();
        for (Concern concern : Concern.values()) {
            for (Proposal proposal : proposals(a58YearOld()
                    .wishing(concern)
                    .with(Region.NASOLABIAL, region(1.2, 4, 2))
                    .assessment())) {
                seen.add(proposal.plan().threads().get(0).fixation().technique());
            }
        }
        assertTrue(
                seen.contains(Technique.TEMPLE_ENTRY) && seen.contains(Technique.SCALP_FASCIA_LOOP), seen.toString());
    }

    @Test
    void leavesASideAloneThatDoesNotSag() {
        PatientAssessment oneSided =
                a58YearOld().with(Side.RIGHT, Region.JOWL, region(1.2, 4, 0)).assessment();
        for (Proposal proposal : proposals(oneSided)) {
            assertFalse(proposal.plan().on(Side.LEFT).isEmpty());
            assertTrue(proposal.plan().on(Side.RIGHT).isEmpty());
        }
    }

    @Test
    void findsTheSameTwice() {
        assertEquals(
                proposals(a58YearOld().assessment()), proposals(a58YearOld().assessment()));
    }

    @Test
    void mirrorsAMirroredPatient() {
        PatientAssessment left =
                a58YearOld().with(Side.LEFT, Region.CHEEK, region(1.5, 4, 1)).assessment();
        PatientAssessment right =
                a58YearOld().with(Side.RIGHT, Region.CHEEK, region(1.5, 4, 1)).assessment();
        Proposal one = proposals(left).get(0);
        Proposal other = proposals(right).get(0);
        for (int i = 0; i < one.plan().on(Side.LEFT).size(); i++) {
            PlacedThread here = one.plan().on(Side.LEFT).get(i);
            PlacedThread there = other.plan().on(Side.RIGHT).get(i);
            assertEquals(here.tension(), there.tension());
            assertEquals(here.fixation(), there.fixation());
        }
    }

    @Test
    void neverPullsBeyondTheCallersLimit() {
        PlanLimits gentle = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(0.75), 5, 3, 100_000);
        search(a58YearOld().assessment(), Catalogue.builtIn(), gentle)
                .fold(
                        found -> {
                            for (Proposal proposal : found.proposals()) {
                                for (PlacedThread thread : proposal.plan().threads()) {
                                    assertFalse(thread.tension().isMoreThan(Force.ofNewtons(0.75)));
                                }
                            }
                            return found;
                        },
                        nothing -> nothing);
    }

    @Test
    void saysThatAnEmptyCatalogueHasNoThreadToPlan() {
        assertEquals(
                "no-plannable-thread",
                binding(search(a58YearOld().assessment(), new Catalogue(List.of()), PlanLimits.USUAL)));
    }

    @Test
    void saysThatTooFewThreadsAreAllowedForAnyLayout() {
        PlanLimits one = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(2), 1, 3, 100_000);
        assertEquals("too-few-threads", binding(search(a58YearOld().assessment(), Catalogue.builtIn(), one)));
    }

    @Test
    void givesAProfilesNameOnlyWhereItIsTrue() {
        EligibleCandidate candidate = eligible(a58YearOld().assessment());
        Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
        List<Proposal> shown = proposals(a58YearOld().assessment()).subList(0, 2);
        for (Proposal proposal : shown) {
            if (proposal.profile() == Profile.FEWEST_THREADS) {
                for (Proposal other : shown) {
                    assertTrue(other == proposal
                            || other.plan().threads().size()
                                    > proposal.plan().threads().size());
                }
            }
            if (proposal.profile() == Profile.LEAST_DIMPLING) {
                for (Proposal other : shown) {
                    Length least = predictor.predict(proposal.plan()).deepest();
                    Length there = predictor.predict(other.plan()).deepest();
                    assertTrue(least.millimetres() <= 1.1 * there.millimetres(), least + " against " + there);
                }
            }
        }
    }

    @Test
    void saysThatTheDimpleLimitBindsWhereNothingKeepsToIt() {
        PlanLimits strict = new PlanLimits(Length.ofMillimetres(0.05), Force.ofNewtons(2), 5, 3, 100_000);
        assertNotEquals("no-clear-path", binding(search(a58YearOld().assessment(), Catalogue.builtIn(), strict)));
    }

    @Test
    void stopsAtItsBudgetOfSteps() {
        PlanLimits short100 = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(2), 5, 3, 100);
        search(a58YearOld().assessment(), Catalogue.builtIn(), short100)
                .fold(
                        found -> {
                            assertTrue(found.proposals().size()
                                    <= proposals(a58YearOld().assessment()).size());
                            return found;
                        },
                        nothing -> nothing);
    }
}
