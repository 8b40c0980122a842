package io.evenlift.application.service;

import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOutcome;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.reasons.Reasons;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.thread.Catalogue;
import java.util.Optional;

/** Candidacy, then the search, then prediction and check of each proposal: what does not pass is not shown. */
final class ProposePlansService implements ProposePlansUseCase {
    private final KeptTables tables;
    private final Parallel parallel;

    ProposePlansService(KeptTables tables, Parallel parallel) {
        this.tables = tables;
        this.parallel = parallel;
    }

    @Override
    public Answer propose(Query query) {
        Catalogue catalogue = query.catalogue().joined();
        Candidacy candidacy = CandidacyRules.judge(query.assessment(), query.acknowledged());
        Optional<PlanOutcome> outcome =
                candidacy.eligibleCandidate().map(candidate -> plan(candidate, catalogue, query.limits()));
        return new Answer(
                candidacy,
                outcome,
                Notes.of(query, query.assessment(), query.acknowledged(), candidacy, query.catalogue()));
    }

    private PlanOutcome plan(EligibleCandidate candidate, Catalogue catalogue, PlanLimits limits) {
        Predictor predictor = new Predictor(candidate, catalogue, tables, parallel);
        PlanChecker checker = new PlanChecker(candidate, catalogue, limits);
        Reasons reasons = new Reasons(candidate, catalogue);
        return new PlanSearch(candidate, catalogue, limits, predictor)
                .search()
                .fold(
                        found -> new Acceptance(predictor, checker, reasons, limits, parallel).of(found),
                        nothing -> new PlanOutcome.None(nothing.binding()));
    }
}
