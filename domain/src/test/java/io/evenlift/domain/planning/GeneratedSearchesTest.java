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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Searches for {@link AnyCandidate}. How many: {@code -Devenlift.generated.searches}, or the profile {@code many}. */
class GeneratedSearchesTest {
    private static final int SEARCHES = Integer.getInteger("evenlift.generated.searches", 8);

    /** What is drawn passes the check of drawings; of what it would do, hardly anything is refused that the search let pass. */
    @Test
    void everyProposalPassesTheIndependentCheck() {
        int searched = 0;
        int proposed = 0;
        int refused = 0;
        for (int seed = 0; searched < SEARCHES; seed++) {
            Optional<EligibleCandidate> eligible = AnyCandidate.of(seed);
            if (eligible.isEmpty()) {
                continue;
            }
            searched++;
            EligibleCandidate candidate = eligible.get();
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
