package io.evenlift.domain.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Searches for {@link AnyCandidate}. One patient of twenty sags on both sides and is offered all built-in threads; the others sag on
 * one side and are offered one thread, as by a clinic that has no other: sides share nothing but a stock, so that this tries as
 * much for half the time. How many, and every how many of them in full: {@code -Devenlift.generated.patients} and
 * {@code -Devenlift.generated.whole}, or the profile {@code many}, in which all are.
 */
class GeneratedSearchesTest {
    private static final int PATIENTS = Integer.getInteger("evenlift.generated.patients", 300);
    private static final int EVERY = Integer.getInteger("evenlift.generated.whole", 20);

    /**
     * What became of a patient's proposals.
     *
     * @param proposals how many
     * @param predicted whether one of them was predicted
     * @param refused whether the check refused it for what it would do
     */
    private record Searched(int proposals, boolean predicted, boolean refused) {
        static Searched only(int proposals) {
            return new Searched(proposals, false, false);
        }
    }

    /**
     * What is drawn passes the check of drawings. Of what it would do, hardly anything is refused that the search let pass: one
     * proposal is predicted for every patient who is offered all threads.
     */
    @Test
    void everyProposalPassesTheIndependentCheck() {
        List<Searched> searched = LongStream.range(0, 4L * PATIENTS)
                .filter(seed -> candidate(seed).isPresent())
                .limit(PATIENTS)
                .boxed()
                .toList()
                .parallelStream()
                .map(seed -> search(seed, candidate(seed).orElseThrow()))
                .toList();
        long proposed = searched.stream().filter(one -> one.proposals() > 0).count();
        long predicted = searched.stream().filter(Searched::predicted).count();
        long refused = searched.stream().filter(Searched::refused).count();
        assertEquals(PATIENTS, searched.size());
        assertTrue(proposed > PATIENTS / 2, "proposed " + proposed);
        assertTrue(predicted > 0, "predicted none");
        assertTrue(refused <= predicted / 20 + 1, "refused " + refused + " of " + predicted);
    }

    private static Optional<EligibleCandidate> candidate(long seed) {
        Side sagging = seed % 2 == 0 ? Side.LEFT : Side.RIGHT;
        return isInFull(seed) ? AnyCandidate.of(seed) : AnyCandidate.of(seed, Set.of(sagging));
    }

    private static boolean isInFull(long seed) {
        return seed % EVERY == 0;
    }

    private static Catalogue catalogue(long seed) {
        List<ThreadProduct> plannable = Catalogue.builtIn().plannable();
        return isInFull(seed)
                ? Catalogue.builtIn()
                : new Catalogue(List.of(plannable.get((int) (seed % plannable.size()))));
    }

    private static Searched search(long seed, EligibleCandidate candidate) {
        Catalogue catalogue = catalogue(seed);
        Predictor predictor = new Predictor(candidate, catalogue);
        PlanChecker checker = new PlanChecker(candidate, catalogue, PlanLimits.USUAL);
        List<Proposal> proposals = new PlanSearch(candidate, catalogue, PlanLimits.USUAL, predictor)
                .search()
                .fold(SearchResult.Found::proposals, nothing -> List.of());
        for (Proposal proposal : proposals) {
            String which = "seed " + seed + ", " + proposal.profile().word();
            assertEquals(List.of(), checker.check(proposal.plan()).violations(), which);
        }
        if (proposals.isEmpty() || !isInFull(seed)) {
            return Searched.only(proposals.size());
        }
        Proposal one = proposals.get((int) (seed % proposals.size()));
        return new Searched(
                proposals.size(),
                true,
                !checker.check(one.plan(), predictor.predict(one.plan())).isClean());
    }
}
