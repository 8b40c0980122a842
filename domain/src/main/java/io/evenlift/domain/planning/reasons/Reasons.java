package io.evenlift.domain.planning.reasons;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.planning.Why;
import io.evenlift.domain.planning.search.Grounds;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The reasons of proposals for one candidate: of the plan, then of each side, then of each thread. */
public final class Reasons {
    private final PatientAssessment patient;
    private final Inputs inputs;

    /** @param catalogue from which the threads were chosen */
    public Reasons(EligibleCandidate candidate, Catalogue catalogue) {
        patient = candidate.assessment();
        inputs = new Inputs(patient, catalogue);
    }

    public List<Why> of(Proposal proposal) {
        Grounds grounds = proposal.grounds();
        SideReasons sides = new SideReasons(patient, inputs, grounds.product());
        Why clear = clearOfTheFrontalBranch(grounds);
        List<Why> bySide = new ArrayList<>();
        grounds.sides().forEach(side -> bySide.add(sides.count(side)));
        grounds.sides().forEach(side -> bySide.addAll(ofThreads(side, proposal)));
        List<Why> reasons = new ArrayList<>();
        reasons.add(clear);
        reasons.add(product(grounds));
        if (grounds.technique() == Technique.DUAL_FIXATION) {
            reasons.add(Why.ofThePlan("dual-fixation-precedent", goals(grounds), List.of(CitationKey.of("wang-2019"))));
        }
        Set<String> behind = new HashSet<>(clear.inputs());
        bySide.forEach(reason -> behind.addAll(reason.inputs()));
        sides.differ(proposal.plan(), grounds.sides(), behind).ifPresent(reasons::add);
        reasons.addAll(bySide);
        return List.copyOf(reasons);
    }

    private List<Why> ofThreads(Grounds.OfSide side, Proposal proposal) {
        List<PlacedThread> threads = proposal.plan().on(side.side());
        List<Why> reasons = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            Grounds.OfThread grounds = side.threads().get(i);
            reasons.addAll(new ThreadReasons(inputs, proposal.grounds().product(), threads.get(i), grounds).all());
        }
        return reasons;
    }

    private Why clearOfTheFrontalBranch(Grounds grounds) {
        Set<String> charts = new LinkedHashSet<>();
        grounds.sides().forEach(side -> charts.addAll(inputs.chart(side.side())));
        return Why.ofThePlan(
                "clear-of-the-frontal-branch",
                List.copyOf(charts),
                List.of(CitationKey.of("pitanguy-tragus-2020"), CitationKey.of("pankratz-2020")));
    }

    private List<String> goals(Grounds grounds) {
        Set<String> goals = new LinkedHashSet<>();
        for (Grounds.OfSide side : grounds.sides()) {
            goals.addAll(
                    inputs.goals(side.side(), LiftGoals.of(patient, side.side()).keySet()));
        }
        return List.copyOf(goals);
    }

    private Why product(Grounds grounds) {
        ThreadProduct product = grounds.product();
        String code = switch (grounds.choice()) {
            case ONLY_ONE -> "thread-is-the-only-one";
            case OTHERS_CANNOT -> "thread-where-others-cannot";
            case LIFTS_MOST -> "thread-lifts-most";
            case FIRST_OF_EQUALS -> "thread-first-of-equals";
            case SERVES_THE_PROFILE -> "thread-serves-this-option";
        };
        return Why.ofThePlan(code, List.of(inputs.product(product)), List.of(product.citation()));
    }
}
