package io.evenlift.domain.planning.samelift;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.thread.Catalogue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seeks the plan that lifts each concern as far as a drawn plan is predicted to, and dimples least. What the drawing lifts
 * becomes the goal, landmark by landmark: so no concern is traded for another, and the mean part of the goals is reached as
 * well. A goal that the drawing overshoots is asked for up to the goal; a landmark that it does not lift is not asked for.
 *
 * <p>A drawing without violations is to be outdone: by a hundredth of a millimetre of the deepest dimple, and with none
 * steeper. One with violations is to be replaced: the limits are then all that bounds the dimples.
 */
public final class SameLiftSearch {
    /** Of a lift or a depth: less is not shown. */
    private static final Length HUNDREDTH = Length.ofMillimetres(0.01);

    /** The search finds lifts up to a thousandth too large, as it cuts threads more coarsely: so much more is asked of it. */
    private static final double MARGIN = 1.005;

    private static final BindingConstraint REFUSED = new BindingConstraint(
            Code.of("check-refused"),
            "a proposal that keeps in check and prediction what the search promises",
            "the gentlest one does not",
            List.of(CitationKey.of("assumed-goal-lift")));

    private static final BindingConstraint NOTHING_LIFTED = new BindingConstraint(
            Code.of("no-lift-to-match"),
            "a goal that the drawing lifts by " + HUNDREDTH,
            "it lifts none",
            List.of(CitationKey.of("assumed-goal-lift")));

    private final PlanChecker checker;
    private final Predictor predictor;
    private final Catalogue catalogue;
    private final PlanLimits limits;

    /** Check and predictor are those of one candidate, with this catalogue and these limits. */
    public SameLiftSearch(PlanChecker checker, Predictor predictor, Catalogue catalogue, PlanLimits limits) {
        this.checker = checker;
        this.predictor = predictor;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /**
     * @param drawn the drawing
     * @param prediction what it would do
     * @param report its check with that prediction
     */
    public SameLift of(ThreadPlan drawn, Prediction prediction, CheckReport report) {
        Map<Side, Map<Landmark, Length>> lifted = lifted(drawn, prediction);
        if (lifted.isEmpty()) {
            return new SameLift.None(NOTHING_LIFTED);
        }
        return report.isClean() ? outdone(prediction, lifted) : replaced(prediction, lifted);
    }

    /** How far the drawing lifts each goal of a side on which it has threads, up to the goal. */
    private static Map<Side, Map<Landmark, Length>> lifted(ThreadPlan drawn, Prediction prediction) {
        Map<Side, Map<Landmark, Length>> lifted = new EnumMap<>(Side.class);
        for (LandmarkLift lift : prediction.lifts()) {
            Length central = lift.lift().central();
            if (central.isAtLeast(HUNDREDTH) && !drawn.on(lift.side()).isEmpty()) {
                lift.goal()
                        .ifPresent(goal -> lifted.computeIfAbsent(lift.side(), side -> new EnumMap<>(Landmark.class))
                                .put(lift.landmark(), central.min(goal)));
            }
        }
        return lifted;
    }

    private SameLift outdone(Prediction drawn, Map<Side, Map<Landmark, Length>> lifted) {
        Length deepest = drawn.deepest().minus(HUNDREDTH);
        if (deepest.isLessThan(HUNDREDTH)) {
            return new SameLift.AlreadyGentlest();
        }
        Optional<SameLift.Found> found = search(
                        lifted, deepest, drawn.steepest().slope())
                .fold(some -> checked(some, drawn, lifted), nothing -> Optional.empty());
        return found.filter(SameLift.Found::isGentler)
                .filter(plan -> drawn.steepest().isAtLeast(plan.prediction().steepest()))
                .<SameLift>map(plan -> plan)
                .orElseGet(SameLift.AlreadyGentlest::new);
    }

    private SameLift replaced(Prediction drawn, Map<Side, Map<Landmark, Length>> lifted) {
        return search(lifted, limits.deepest(), limits.steepest())
                .fold(
                        found -> checked(found, drawn, lifted)
                                .<SameLift>map(plan -> plan)
                                .orElseGet(() -> new SameLift.None(REFUSED)),
                        nothing -> new SameLift.None(nothing.binding()));
    }

    private SearchResult search(Map<Side, Map<Landmark, Length>> lifted, Length deepest, Ratio steepest) {
        Map<Side, Map<Landmark, Length>> goals = new EnumMap<>(Side.class);
        lifted.forEach((side, lifts) -> {
            Map<Landmark, Length> more = new EnumMap<>(lifts);
            more.replaceAll((landmark, lift) -> lift.times(MARGIN));
            goals.put(side, more);
        });
        return new PlanSearch(goals, catalogue, limits, predictor).gentlest(deepest, steepest);
    }

    /** What the search found, where its own prediction lifts as much and the check refuses nothing. */
    private Optional<SameLift.Found> checked(
            SearchResult.Found found, Prediction drawn, Map<Side, Map<Landmark, Length>> lifted) {
        ThreadPlan plan = found.proposals().get(0).plan();
        Prediction prediction = predictor.predict(plan);
        CheckReport report = checker.check(plan, prediction);
        if (!report.isClean() || !lifts(prediction, lifted)) {
            return Optional.empty();
        }
        boolean gentler = drawn.deepest().minus(HUNDREDTH).isAtLeast(prediction.deepest());
        return Optional.of(new SameLift.Found(gentler, prediction.dimplesLessThan(drawn), plan, prediction, report));
    }

    private static boolean lifts(Prediction prediction, Map<Side, Map<Landmark, Length>> lifted) {
        return prediction.lifts().stream()
                .allMatch(lift -> lift.lift()
                        .central()
                        .isAtLeast(lifted.getOrDefault(lift.side(), Map.of())
                                .getOrDefault(lift.landmark(), lift.lift().central())));
    }
}
