package io.evenlift.domain.planning.reasons;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.Why;
import io.evenlift.domain.planning.search.CountBound;
import io.evenlift.domain.planning.search.Grounds;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Why a side has as many threads as it has, and why the sides differ where they do. */
final class SideReasons {
    private static final CitationKey GOAL_LIFT = CitationKey.of("assumed-goal-lift");
    private static final CitationKey ENTRIES = CitationKey.of("assumed-layout-entries");

    private final PatientAssessment patient;
    private final Inputs inputs;
    private final ThreadProduct product;

    SideReasons(PatientAssessment patient, Inputs inputs, ThreadProduct product) {
        this.patient = patient;
        this.inputs = inputs;
        this.product = product;
    }

    Why count(Grounds.OfSide grounds) {
        Side side = grounds.side();
        List<String> goals = inputs.goals(side, LiftGoals.of(patient, side).keySet());
        return switch (grounds.count()) {
            case GOALS_REACHED -> Why.of(side, "threads-reach-the-goals", goals, List.of(GOAL_LIFT));
            case ENOUGH -> Why.of(side, "threads-are-enough", goals, List.of(GOAL_LIFT));
            case FEWEST -> Why.of(side, "threads-are-the-fewest", goals, List.of(GOAL_LIFT));
            case LIMIT ->
                Why.of(
                        side,
                        "threads-at-the-limit",
                        List.of("limits.maxThreadsPerSide"),
                        List.of(CitationKey.of("assumed-thread-count")));
            case STOCK -> Why.of(side, "threads-at-the-stock", List.of(stock()), List.of(product.citation()));
            case DIMPLES ->
                Why.of(
                        side,
                        "threads-kept-few-by-dimples",
                        List.of("limits.maxDimpleMm"),
                        List.of(CitationKey.of("assumed-dimple-grades")));
            case NO_ROOM ->
                Why.of(
                        side,
                        "threads-kept-few-by-spacing",
                        inputs.chart(side),
                        List.of(CitationKey.of("assumed-thread-spacing")));
            case NO_LIFT -> Why.of(side, "threads-more-would-not-lift", inputs.chart(side), List.of(ENTRIES));
            case STEPS_SPENT ->
                Why.of(side, "threads-left-where-steps-ended", List.of("limits.searchSteps"), List.of(ENTRIES));
        };
    }

    private String stock() {
        return inputs.product(product) + ".stock";
    }

    /**
     * Empty where the sides are planned alike.
     *
     * @param behind every input that stands behind a number of a side or of one of its threads
     */
    Optional<Why> differ(ThreadPlan plan, List<Grounds.OfSide> grounds, Collection<String> behind) {
        if (areAlike(plan)) {
            return Optional.empty();
        }
        UnlikeSides unlike = new UnlikeSides(patient);
        List<String> driving = unlike.driving(grounds, behind);
        List<String> differing = driving.isEmpty() ? unlike.all() : driving;
        if (!differing.isEmpty()) {
            return Optional.of(
                    Why.ofThePlan("sides-differ", differing, List.of(GOAL_LIFT, CitationKey.of("meng-2022"))));
        }
        boolean shareAStock = grounds.stream().anyMatch(side -> side.count() == CountBound.STOCK);
        return Optional.of(
                shareAStock
                        ? Why.ofThePlan("sides-share-a-stock", List.of(stock()), List.of(product.citation()))
                        : Why.ofThePlan(
                                "sides-differ-where-steps-ended", List.of("limits.searchSteps"), List.of(ENTRIES)));
    }

    private static boolean areAlike(ThreadPlan plan) {
        return laid(plan, Side.LEFT).equals(laid(plan, Side.RIGHT));
    }

    private static List<List<Object>> laid(ThreadPlan plan, Side side) {
        return plan.on(side).stream()
                .map(thread -> List.<Object>of(thread.product(), thread.fixation(), thread.tension()))
                .toList();
    }
}
