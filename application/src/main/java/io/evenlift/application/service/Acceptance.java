package io.evenlift.application.service;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.PlanOutcome;
import io.evenlift.domain.planning.Why;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.check.Violation;
import io.evenlift.domain.planning.reasons.Reasons;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the proposals of one search are shown: those whose drawing and whose effects break no rule, as many as were asked for. */
final class Acceptance {
    private final Predictor predictor;
    private final PlanChecker checker;
    private final Reasons reasons;
    private final PlanLimits limits;
    private final Parallel parallel;
    private final List<PlanOption> options = new ArrayList<>();
    /** The reports that something was refused for, the last one telling why nothing is left. */
    private final List<CheckReport> refused = new ArrayList<>();

    Acceptance(Predictor predictor, PlanChecker checker, Reasons reasons, PlanLimits limits, Parallel parallel) {
        this.predictor = predictor;
        this.checker = checker;
        this.reasons = reasons;
        this.limits = limits;
        this.parallel = parallel;
    }

    /** A proposal and what was told of its drawing. */
    private record Drawn(Proposal proposal, CheckReport drawing) {
        boolean isClean() {
            return drawing.isClean();
        }
    }

    /** The same with what it would do. */
    private record Predicted(Drawn drawn, Prediction prediction) {
        static List<Predicted> each(List<Drawn> drawn, List<Prediction> predictions) {
            return IntStream.range(0, drawn.size())
                    .mapToObj(i -> new Predicted(drawn.get(i), predictions.get(i)))
                    .toList();
        }
    }

    /** A proposal that was predicted, and what was told of what it would do. */
    private record Judged(Proposal proposal, Prediction prediction, CheckReport report, List<Why> reasons) {
        PlanOption as(int number) {
            return new PlanOption(number, proposal.profile(), proposal.plan(), prediction, report.warnings(), reasons);
        }
    }

    /** To be asked once. */
    PlanOutcome of(SearchResult.Found found) {
        List<Proposal> proposals = found.proposals();
        List<Proposal> first = proposals.subList(0, Math.min(limits.options(), proposals.size()));
        // A drawing of a search is hardly ever refused, so that the first ones are predicted while all are checked.
        Parallel.Both<Prediction, CheckReport> both =
                predictor.predictBeside(plans(first), proposals, each -> checker.check(each.plan()));
        List<Drawn> drawn = IntStream.range(0, proposals.size())
                .mapToObj(i -> new Drawn(proposals.get(i), both.second().get(i)))
                .toList();
        drawn.stream().filter(each -> !each.isClean()).map(Drawn::drawing).forEach(refused::add);
        show(Predicted.each(drawn.subList(0, first.size()), both.first()).stream()
                .filter(each -> each.drawn().isClean())
                .toList());
        showSpare(drawn.subList(first.size(), drawn.size()).stream()
                .filter(Drawn::isClean)
                .toList());
        return outcome(found);
    }

    private static List<ThreadPlan> plans(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::plan).toList();
    }

    /** Only for those that were refused, as many together as are missing. */
    private void showSpare(List<Drawn> spare) {
        int next = 0;
        while (options.size() < limits.options() && next < spare.size()) {
            int end = Math.min(next + limits.options() - options.size(), spare.size());
            List<Drawn> together = spare.subList(next, end);
            List<Proposal> proposals = together.stream().map(Drawn::proposal).toList();
            show(Predicted.each(together, predictor.predict(plans(proposals))));
            next = end;
        }
    }

    private void show(List<Predicted> predicted) {
        for (Judged each : parallel.map(predicted, this::judged)) {
            if (each.report().isClean()) {
                options.add(each.as(options.size() + 1));
            } else {
                refused.add(each.report());
            }
        }
    }

    private Judged judged(Predicted predicted) {
        Proposal proposal = predicted.drawn().proposal();
        Prediction prediction = predicted.prediction();
        CheckReport report = checker.check(proposal.plan(), predicted.drawn().drawing(), prediction);
        return new Judged(proposal, prediction, report, reasons.of(proposal));
    }

    private PlanOutcome outcome(SearchResult.Found found) {
        if (options.isEmpty()) {
            return new PlanOutcome.None(binding(refused.get(refused.size() - 1)));
        }
        return options.size() == 1
                ? new PlanOutcome.None(new BindingConstraint(
                        Code.of("no-second-plan"),
                        "two plans that differ in their ways or by a tenth of their lift",
                        "1 of " + found.proposals().size() + " proposals passed",
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
