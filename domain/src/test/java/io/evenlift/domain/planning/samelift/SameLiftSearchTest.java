package io.evenlift.domain.planning.samelift;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.AnyCandidate;
import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SameLiftSearchTest {
    private static final int FACES = Integer.getInteger("evenlift.generated.searches", 8) / 2;
    private static final Case USUAL = new Case(eligible(a58YearOld()));
    private static final Case FOLD_AND_JOWL = new Case(eligible(
            a58YearOld().with(Region.NASOLABIAL, region(1.2, 4, 2)).wishing(Concern.JOWL, Concern.NASOLABIAL_FOLD)));

    private static EligibleCandidate eligible(APatient patient) {
        return ((Candidacy.Eligible) CandidacyRules.judge(patient.assessment(), List.of())).candidate();
    }

    /** A patient, and what is asked of plans for that patient. */
    private record Case(EligibleCandidate candidate, Predictor predictor, PlanChecker checker) {
        Case(EligibleCandidate candidate) {
            this(
                    candidate,
                    new Predictor(candidate, Catalogue.builtIn()),
                    new PlanChecker(candidate, Catalogue.builtIn(), PlanLimits.USUAL));
        }

        Prediction predict(ThreadPlan plan) {
            return predictor.predict(plan);
        }

        CheckReport check(ThreadPlan plan) {
            return checker.check(plan, predict(plan));
        }

        SameLift sameLift(ThreadPlan drawn) {
            SameLift answer = new SameLiftSearch(checker, predictor, Catalogue.builtIn(), PlanLimits.USUAL)
                    .of(drawn, predict(drawn), check(drawn));
            assertFalse(Texts.of(answer.code(), Language.ENGLISH).isEmpty());
            ifFound(answer).ifPresent(found -> keepsItsWord(drawn, found));
            return answer;
        }

        SameLift.Found found(ThreadPlan drawn) {
            return ifFound(sameLift(drawn)).orElseGet(() -> fail("nothing found"));
        }

        List<Proposal> proposals() {
            return new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, predictor)
                    .search()
                    .fold(SearchResult.Found::proposals, nothing -> List.of());
        }

        /** By another predictor than the one that found it. */
        private void keepsItsWord(ThreadPlan drawn, SameLift.Found found) {
            Prediction before = predict(drawn);
            Prediction now = new Predictor(candidate, Catalogue.builtIn()).predict(found.plan());
            assertEquals(List.of(), checker.check(found.plan(), now).violations());
            assertEquals(now, found.prediction());
            assertEquals(before.deepest().minus(now.deepest()).millimetres() >= 0.01, found.isGentler());
            if (check(drawn).isClean()) {
                assertTrue(found.isGentler());
                assertTrue(before.steepest().isAtLeast(now.steepest()));
            }
            for (LandmarkLift lift : before.lifts()) {
                boolean sideIsDrawn = !drawn.on(lift.side()).isEmpty();
                if (lift.goal().isPresent()
                        && sideIsDrawn
                        && lift.lift().central().millimetres() >= 0.01) {
                    Length asked = lift.lift().central().min(lift.goal().get());
                    LandmarkLift here = now.lift(lift.landmark(), lift.side()).orElseThrow();
                    assertTrue(here.lift().central().isAtLeast(asked), () -> here.landmark() + " below " + asked);
                }
                assertTrue(sideIsDrawn || found.plan().on(lift.side()).isEmpty());
            }
        }
    }

    private static Optional<SameLift.Found> ifFound(SameLift answer) {
        return answer.fold(Optional::of, already -> Optional.empty(), none -> Optional.empty());
    }

    private static BindingConstraint binding(SameLift answer) {
        return answer.fold(found -> fail("found"), already -> fail("already"), SameLift.None::binding);
    }

    /** Two threads a side to the fold and the jowl, as a hand draws them. */
    private static List<PlacedThread> pair(Side side, double newtons) {
        return List.of(
                fromTheTemple()
                        .on(side)
                        .named(side.word() + "-a")
                        .at(3.8)
                        .pulling(newtons)
                        .temple(),
                fromTheTemple()
                        .on(side)
                        .named(side.word() + "-b")
                        .at(3.8)
                        .pulling(newtons)
                        .from(93)
                        .to(57, -52)
                        .temple());
    }

    private static ThreadPlan drawn(double left, double right) {
        List<PlacedThread> threads = new ArrayList<>(pair(Side.LEFT, left));
        threads.addAll(pair(Side.RIGHT, right));
        return new ThreadPlan(threads);
    }

    private static ThreadPlan harder(ThreadPlan plan, double times) {
        return new ThreadPlan(plan.threads().stream()
                .map(thread -> thread.withTension(thread.tension().times(times)))
                .toList());
    }

    @Test
    void aPlanThatDimplesTooMuchGetsAGentlerOneThatLiftsAsMuch() {
        for (Case patient : List.of(USUAL, FOLD_AND_JOWL)) {
            ThreadPlan drawn = drawn(1.9, 1.9);
            assertFalse(patient.check(drawn).isClean());
            SameLift.Found found = patient.found(drawn);
            assertEquals("gentler-at-the-same-lift", found.code().value());
            assertTrue(found.dimplesLess().value() > 0.9, found.dimplesLess().toString());
        }
    }

    @Test
    void aPlanThatKeepsToTheLimitsIsOutdoneInEveryTissueButAFew() {
        ThreadPlan drawn = drawn(0.9, 0.9);
        assertTrue(FOLD_AND_JOWL.check(drawn).isClean());
        assertTrue(FOLD_AND_JOWL.found(drawn).dimplesLess().value() > 0.5);
    }

    @Test
    void whatIsFoundIsTheGentlestAtItsOwnLift() {
        SameLift.Found found = FOLD_AND_JOWL.found(drawn(1.9, 1.9));
        assertEquals(
                "already-gentlest-at-its-lift",
                FOLD_AND_JOWL.sameLift(found.plan()).code().value());
    }

    @Test
    void theSearchsOwnGentlestPlanIsToldToBeThat() {
        for (Proposal proposal : FOLD_AND_JOWL.proposals()) {
            if (proposal.profile() == Profile.LEAST_DIMPLING) {
                SameLift answer = FOLD_AND_JOWL.sameLift(proposal.plan());
                assertEquals("already-gentlest-at-its-lift", answer.code().value());
                return;
            }
        }
        fail("no such proposal");
    }

    @Test
    void aPlanWithoutADimpleNeedsNoOther() {
        ThreadPlan faint = drawn(0.25, 0.25);
        assertEquals(Length.ZERO, USUAL.predict(faint).deepest());
        assertEquals(
                "already-gentlest-at-its-lift", USUAL.sameLift(faint).code().value());
    }

    @Test
    void aPlanThatBreaksARuleGentlyGetsOneThatBreaksNone() {
        ThreadPlan atANerve =
                new ThreadPlan(List.of(fromTheTemple().at(5.7).pulling(0.5).temple()));
        SameLift.Found found = USUAL.found(atANerve);
        assertEquals("allowed-at-the-same-lift", found.code().value());
    }

    @Test
    void aLiftThatNoPlanReachesWithinTheLimitsIsSaidToBeOutOfReach() {
        ThreadPlan most = USUAL.proposals().stream()
                .filter(proposal -> proposal.profile() == Profile.MOST_LIFT)
                .findFirst()
                .orElseThrow()
                .plan();
        SameLift answer = USUAL.sameLift(harder(most, 1.5));
        assertEquals("no-plan-at-the-same-lift", answer.code().value());
        BindingConstraint binding = binding(answer);
        assertEquals("goals-out-of-reach", binding.constraint().value());
        double reached = Double.parseDouble(binding.allowed().replace(" of it", ""));
        assertTrue(reached > 0.6 && reached < 0.8, "two thirds of it were the most: " + reached);
    }

    @Test
    void aPlanThatLiftsNoConcernHasNoLiftToMatch() {
        Case jowlOfTheRight = new Case(eligible(a58YearOld().with(Side.LEFT, Region.JOWL, region(1.2, 4, 0))));
        SameLift answer = jowlOfTheRight.sameLift(new ThreadPlan(pair(Side.LEFT, 1.9)));
        assertEquals("no-lift-to-match", binding(answer).constraint().value());
    }

    /** The face is symmetrical, so that both sides take the same technique and thread whichever are drawn. */
    @Test
    void whatASideGetsDoesNotDependOnTheOther() {
        ThreadPlan left = USUAL.found(new ThreadPlan(pair(Side.LEFT, 1.9))).plan();
        assertEquals(List.of(), left.on(Side.RIGHT));
        assertEquals(left.threads(), USUAL.found(drawn(1.9, 1.9)).plan().on(Side.LEFT));
        ThreadPlan unlike = USUAL.found(drawn(1.9, 0.9)).plan();
        assertEquals(left.threads(), unlike.on(Side.LEFT));
        ThreadPlan mirrored = USUAL.found(drawn(0.9, 1.9)).plan();
        for (int i = 0; i < left.threads().size(); i++) {
            assertEquals(
                    left.threads().get(i).fixation(),
                    mirrored.on(Side.RIGHT).get(i).fixation());
            assertEquals(
                    unlike.on(Side.RIGHT).get(0).tension(),
                    mirrored.on(Side.LEFT).get(0).tension());
        }
    }

    @Test
    void theOrderOfTheThreadsDoesNotMatterAndTheAnswerIsTheSameTwice() {
        ThreadPlan drawn = drawn(1.9, 1.2);
        List<PlacedThread> turned = new ArrayList<>(drawn.threads());
        Collections.reverse(turned);
        SameLift.Found found = FOLD_AND_JOWL.found(drawn);
        assertEquals(found, FOLD_AND_JOWL.found(drawn));
        assertEquals(found.plan(), FOLD_AND_JOWL.found(new ThreadPlan(turned)).plan());
    }

    /** Drawn by hand for unlike faces; what is found keeps its word, and is mostly there. */
    @Test
    void whateverIsDrawnWhatIsFoundPassesTheCheck() {
        List<String> answers = new ArrayList<>();
        for (long seed = 0; answers.size() < FACES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ThreadPlan drawn = drawn(random.nextDouble(0.5, 1.8), random.nextDouble(0.5, 1.8));
            AnyCandidate.of(seed)
                    .map(candidate -> new Case(candidate).sameLift(drawn).code().value())
                    .ifPresent(answers::add);
        }
        assertTrue(Collections.frequency(answers, "gentler-at-the-same-lift") > FACES / 2, answers.toString());
    }
}
