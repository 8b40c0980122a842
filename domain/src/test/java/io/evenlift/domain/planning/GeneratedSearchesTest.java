package io.evenlift.domain.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Searches for {@link AnyCandidate}. How many: {@code -Devenlift.generated.patients}, or the profile {@code many}. */
class GeneratedSearchesTest {
    private static final int PATIENTS = Integer.getInteger("evenlift.generated.patients", 8);

    /**
     * What became of a patient's proposals.
     *
     * @param proposals how many
     * @param refused whether the prediction of one of them was refused
     */
    private record Searched(int proposals, boolean refused) {}

    /** What is drawn passes the check of drawings; of what it would do, hardly anything is refused that the search let pass. */
    @Test
    void everyProposalPassesTheIndependentCheck() {
        List<Searched> searched = LongStream.range(0, 4L * PATIENTS)
                .filter(seed -> AnyCandidate.of(seed).isPresent())
                .limit(PATIENTS)
                .boxed()
                .toList()
                .parallelStream()
                .map(seed -> search(seed, AnyCandidate.of(seed).orElseThrow()))
                .toList();
        long proposed = searched.stream().filter(one -> one.proposals() > 0).count();
        long refused = searched.stream().filter(Searched::refused).count();
        assertEquals(PATIENTS, searched.size());
        assertTrue(proposed > PATIENTS / 2, "proposed " + proposed);
        assertTrue(refused <= proposed / 20 + 1, "refused " + refused + " of " + proposed);
    }

    private static Searched search(long seed, EligibleCandidate candidate) {
        Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
        PlanChecker checker = new PlanChecker(candidate, Catalogue.builtIn(), PlanLimits.USUAL);
        List<Proposal> proposals = new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, predictor)
                .search()
                .fold(SearchResult.Found::proposals, nothing -> List.of());
        for (Proposal proposal : proposals) {
            String which = "seed " + seed + ", " + proposal.profile().word();
            assertEquals(List.of(), checker.check(proposal.plan()).violations(), which);
        }
        if (proposals.isEmpty()) {
            return new Searched(0, false);
        }
        Proposal one = proposals.get((int) (seed % proposals.size()));
        return new Searched(
                proposals.size(),
                !checker.check(one.plan(), predictor.predict(one.plan())).isClean());
    }
}
