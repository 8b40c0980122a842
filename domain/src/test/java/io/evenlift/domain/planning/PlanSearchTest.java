package io.evenlift.domain.planning;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.AProduct;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
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
                    + proposal.plan().threads().size() + " " + first.tension() + " "
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

    /** Asked for six options, it shows what each technique can do beside the corners. */
    @Test
    void triesEveryTechniqueWhereTheFaceAllowsIt() {
        PlanLimits six = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(2), 5, 6, 100_000);
        Set<Technique> seen = new HashSet<>();
        for (Proposal proposal : found(search(a58YearOld().assessment(), Catalogue.builtIn(), six))) {
            seen.add(proposal.plan().threads().get(0).fixation().technique());
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
    void laysNoMoreThreadsASideThanTheCallerAllows() {
        for (int most = 1; most <= 3; most++) {
            int allowed = most;
            PlanLimits few = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(2), most, 3, 100_000);
            for (Proposal proposal : found(search(a58YearOld().assessment(), Catalogue.builtIn(), few))) {
                for (Side side : Side.values()) {
                    assertTrue(proposal.plan().on(side).size() <= allowed);
                }
            }
        }
    }

    private static List<Proposal> found(SearchResult result) {
        return result.fold(SearchResult.Found::proposals, nothing -> List.of());
    }

    private static double mostLift(PlanLimits limits) {
        return mostLift(Catalogue.builtIn(), limits);
    }

    /** Asked for as much lift as there is, a small goal would be reached by whatever set reaches it first. */
    @Test
    void whereEveryGoalIsReachedTheMostLiftIsTheGentlestThatDoesSo() {
        double before = 0;
        for (double goal : new double[] {0.05, 0.15, 0.3}) {
            double deepest = deepestOfTheMostLift(goal);
            assertTrue(deepest >= before, goal + " mm dimple by " + deepest + ", less by " + before);
            before = deepest;
        }
        assertTrue(before < 0.2, "0.3 mm dimple by " + before);
    }

    private static double deepestOfTheMostLift(double goalMm) {
        EligibleCandidate candidate = eligible(wishing(goalMm));
        Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
        Prediction prediction =
                found(new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, predictor).search()).stream()
                        .map(proposal -> predictor.predict(proposal.plan()))
                        .max(Comparator.comparingDouble(PlanSearchTest::attainment))
                        .orElseThrow();
        assertTrue(attainment(prediction) > 0.99, "of " + goalMm + " mm " + attainment(prediction));
        return Math.max(0.1, prediction.deepest().millimetres());
    }

    private static PatientAssessment wishing(double goalMm) {
        APatient patient = a58YearOld();
        Landmark.OF_LIFT.forEach(landmark -> patient.with(landmark, Length.ofMillimetres(goalMm)));
        return patient.assessment();
    }

    /** To save of dimples that nobody is told of is to give up lift for nothing. */
    @Test
    void whereNoDimpleWouldBeToldTheGentlestPlanReachesTheWish() {
        EligibleCandidate candidate = eligible(wishing(0.1));
        Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
        Proposal gentlest = found(new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, predictor).search())
                .get(0);
        Prediction prediction = predictor.predict(gentlest.plan());
        assertEquals(Profile.LEAST_DIMPLING, gentlest.profile());
        assertEquals(List.of(), prediction.sites());
        assertTrue(attainment(prediction) > 0.99, "reaches " + attainment(prediction));
    }

    /** Mean part of the goals that the plan with the most lift reaches, as predicted. */
    private static double mostLift(Catalogue catalogue, PlanLimits limits) {
        EligibleCandidate candidate = eligible(a58YearOld().assessment());
        Predictor predictor = new Predictor(candidate, catalogue);
        return found(new PlanSearch(candidate, catalogue, limits, predictor).search()).stream()
                .mapToDouble(proposal -> attainment(predictor.predict(proposal.plan())))
                .max()
                .orElse(0);
    }

    private static double attainment(Prediction prediction) {
        return prediction.lifts().stream()
                .filter(lift -> lift.goal().isPresent())
                .mapToDouble(lift ->
                        Math.min(1, lift.lift().central().per(lift.goal().orElseThrow())))
                .average()
                .orElse(0);
    }

    /** What is allowed less of never helps; a hundredth is left to what the prediction sees finer than the search. */
    @Test
    void aTighterLimitNeverImprovesTheBest() {
        double usual = mostLift(PlanLimits.USUAL);
        PlanLimits fewer = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(2), 2, 3, 100_000);
        PlanLimits gentler = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(1), 5, 3, 100_000);
        PlanLimits flatter = new PlanLimits(Length.ofMillimetres(0.15), Force.ofNewtons(2), 5, 3, 100_000);
        for (PlanLimits tighter : List.of(fewer, gentler, flatter)) {
            double less = mostLift(tighter);
            assertTrue(less <= usual + 0.01, () -> less + " against " + usual);
            assertTrue(less > 0.1, () -> "a tighter limit still leaves a plan: " + less);
        }
    }

    @Test
    void aThreadAddedToTheStockNeverWorsensTheBest() {
        double before = 0;
        for (int stock : new int[] {2, 3, 4, 6}) {
            double now = mostLift(new Catalogue(List.of(cogWithStock(stock))), PlanLimits.USUAL);
            assertTrue(now >= before - 0.01, now + " after " + before);
            before = now;
        }
    }

    private static ThreadProduct cogWithStock(int stock) {
        return AProduct.like("generic-pdo-cog-0").inStock(stock).product();
    }

    @Test
    void usesNoMoreThanTheStock() {
        for (Proposal proposal :
                found(search(a58YearOld().assessment(), new Catalogue(List.of(cogWithStock(3))), PlanLimits.USUAL))) {
            assertTrue(proposal.plan().threads().size() <= 3);
        }
    }

    /** Two threads a side to the fold, drawn by hand at any tension that the limits allow. */
    @Test
    void isNoWorseThanASimplePlanByHand() {
        EligibleCandidate candidate = eligible(a58YearOld().assessment());
        Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
        PlanChecker checker = new PlanChecker(candidate, Catalogue.builtIn(), PlanLimits.USUAL);
        double best = mostLift(PlanLimits.USUAL);
        int allowed = 0;
        for (double newtons = 0.25; newtons <= 2; newtons += 0.25) {
            List<PlacedThread> threads = new ArrayList<>();
            for (Side side : Side.values()) {
                threads.add(hand(side, "a", newtons, 86, 50));
                threads.add(hand(side, "b", newtons, 93, 57));
            }
            ThreadPlan plan = new ThreadPlan(threads);
            Prediction prediction = predictor.predict(plan);
            if (checker.check(plan, prediction).isClean()) {
                allowed++;
                double byHand = attainment(prediction);
                assertTrue(byHand <= best + 1e-9, () -> byHand + " by hand, " + best + " found");
            }
        }
        assertTrue(allowed > 0, "no hand plan passes the check");
    }

    private static PlacedThread hand(Side side, String name, double newtons, double fromU, double toU) {
        return fromTheTemple()
                .on(side)
                .named(side.word() + name)
                .at(3.8)
                .pulling(newtons)
                .from(fromU)
                .to(toU, -48)
                .temple();
    }

    @Test
    void provesThatNoPlanOfItsStrandsReachesMore() {
        search(a58YearOld().assessment(), Catalogue.builtIn(), PlanLimits.USUAL)
                .fold(
                        found -> {
                            assertEquals(Fraction.NONE, found.proof().gap());
                            assertTrue(found.proof().steps() > 100);
                            return found;
                        },
                        nothing -> fail(nothing.binding().toString()));
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
                            assertEquals(100, found.proof().steps());
                            assertTrue(Fraction.NONE.compareTo(found.proof().gap()) < 0, "left open");
                            return found;
                        },
                        nothing -> nothing);
    }
}
