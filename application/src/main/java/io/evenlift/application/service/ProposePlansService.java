package io.evenlift.application.service;

import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.PlanOutcome;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.check.Violation;
import io.evenlift.domain.planning.reasons.Reasons;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
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
                        found -> acceptable(found, predictor, checker, reasons, limits),
                        nothing -> new PlanOutcome.None(nothing.binding()));
    }

    /** A proposal and what was told of its drawing. */
    private record Drawn(Proposal proposal, CheckReport drawing) {
        ThreadPlan plan() {
            return proposal.plan();
        }
    }

    private PlanOutcome acceptable(
            SearchResult.Found found, Predictor predictor, PlanChecker checker, Reasons reasons, PlanLimits limits) {
        List<Proposal> proposals = found.proposals();
        Optional<CheckReport> refused = Optional.empty();
        List<Drawn> clean = new ArrayList<>();
        for (Drawn checked : parallel.map(proposals, each -> new Drawn(each, checker.check(each.plan())))) {
            if (checked.drawing().isClean()) {
                clean.add(checked);
            } else {
                refused = Optional.of(checked.drawing());
            }
        }
        List<PlanOption> options = new ArrayList<>();
        int next = 0;
        while (options.size() < limits.options() && next < clean.size()) {
            // As many as may still be shown are predicted together; the spare ones only for those that are refused.
            int missing = Math.min(limits.options() - options.size(), clean.size() - next);
            List<Drawn> together = clean.subList(next, next + missing);
            next += missing;
            List<Prediction> predictions =
                    predictor.predict(together.stream().map(Drawn::plan).toList());
            for (int i = 0; i < missing; i++) {
                Proposal proposal = together.get(i).proposal();
                CheckReport report =
                        checker.check(proposal.plan(), together.get(i).drawing(), predictions.get(i));
                if (report.isClean()) {
                    options.add(new PlanOption(
                            options.size() + 1,
                            proposal.profile(),
                            proposal.plan(),
                            predictions.get(i),
                            report.warnings(),
                            reasons.of(proposal)));
                } else {
                    refused = Optional.of(report);
                }
            }
        }
        if (options.isEmpty()) {
            return new PlanOutcome.None(binding(refused.orElseThrow()));
        }
        return options.size() == 1
                ? new PlanOutcome.None(new BindingConstraint(
                        Code.of("no-second-plan"),
                        "two plans that differ in their ways or by a tenth of their lift",
                        "1 of " + proposals.size() + " proposals passed",
                        List.of(CitationKey.of("assumed-layout-entries"))))
                : new PlanOutcome.Options(options, found.proof());
    }

    private static BindingConstraint binding(CheckReport refused) {
        Violation first = refused.violations().get(0);
        return new BindingConstraint(
                Code.of("check-refused"),
                first.code().value(),
                "no violation",
                first.citations().isEmpty() ? List.of(CitationKey.of("assumed-plane-limits")) : first.citations());
    }
}
