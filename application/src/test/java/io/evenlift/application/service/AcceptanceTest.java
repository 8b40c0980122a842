package io.evenlift.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.PlanOutcome;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.reasons.Reasons;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
    private static final EligibleCandidate CANDIDATE = CandidacyRules.judge(new Draft().assessment(), List.of())
            .eligibleCandidate()
            .orElseThrow();
    private static final Catalogue THREADS = Catalogue.builtIn();
    private static final PlanLimits LIMITS = PlanLimits.USUAL;
    private static final PlanChecker CHECKER = new PlanChecker(CANDIDATE, THREADS, LIMITS);
    private static final SearchResult.Found FOUND = new PlanSearch(
                    CANDIDATE, THREADS, LIMITS, new Predictor(CANDIDATE, THREADS))
            .search()
            .fold(found -> found, nothing -> {
                throw new AssertionError(nothing);
            });

    /** What is shown of these proposals. */
    private static PlanOutcome of(List<Proposal> proposals) {
        return new Acceptance(
                        new Predictor(CANDIDATE, THREADS),
                        CHECKER,
                        new Reasons(CANDIDATE, THREADS),
                        LIMITS,
                        Parallel.NONE)
                .of(new SearchResult.Found(proposals, FOUND.proof()));
    }

    private static List<ThreadPlan> shown(List<Proposal> proposals) {
        return assertInstanceOf(PlanOutcome.Options.class, of(proposals)).options().stream()
                .map(PlanOption::plan)
                .toList();
    }

    /** Those of these numbers pulled too hard for their drawing to be accepted. */
    private static List<Proposal> tooHard(int... numbers) {
        List<Proposal> proposals = new ArrayList<>(FOUND.proposals());
        for (int number : numbers) {
            Proposal good = proposals.get(number);
            ThreadPlan hard = new ThreadPlan(good.plan().threads().stream()
                    .map(thread -> thread.withTension(Force.ofNewtons(8)))
                    .toList());
            assertFalse(CHECKER.check(hard).isClean());
            proposals.set(number, new Proposal(good.profile(), hard, good.grounds()));
        }
        return proposals;
    }

    private static ThreadPlan proposed(int number) {
        return FOUND.proposals().get(number).plan();
    }

    @Test
    void showsTheFirstThatBreakNoRule() {
        assertEquals(LIMITS.options() + 1, FOUND.proposals().size());
        assertEquals(List.of(proposed(0), proposed(1), proposed(2)), shown(FOUND.proposals()));
    }

    @Test
    void aSpareTakesThePlaceOfWhatIsRefused() {
        assertEquals(List.of(proposed(1), proposed(2), proposed(3)), shown(tooHard(0)));
        assertEquals(List.of(proposed(0), proposed(2), proposed(3)), shown(tooHard(1)));
        assertEquals(List.of(proposed(1), proposed(3)), shown(tooHard(0, 2)));
        assertEquals(List.of(proposed(0), proposed(1), proposed(2)), shown(tooHard(3)));
    }

    @Test
    void numbersWhatIsShown() {
        List<PlanOption> options =
                assertInstanceOf(PlanOutcome.Options.class, of(tooHard(1))).options();
        assertEquals(
                IntStream.rangeClosed(1, 3).boxed().toList(),
                options.stream().map(PlanOption::rank).toList());
    }

    @Test
    void oneAloneIsNoChoice() {
        PlanOutcome.None none = assertInstanceOf(PlanOutcome.None.class, of(tooHard(0, 1, 3)));
        assertEquals("no-second-plan", none.binding().constraint().value());
    }

    @Test
    void tellsWhatTheLastWasRefusedForWhereNothingIsLeft() {
        PlanOutcome.None none = assertInstanceOf(PlanOutcome.None.class, of(tooHard(0, 1, 2, 3)));
        assertEquals("check-refused", none.binding().constraint().value());
        assertEquals(
                CHECKER.check(tooHard(3).get(3).plan())
                        .violations()
                        .get(0)
                        .code()
                        .value(),
                none.binding().needed());
    }
}
