package io.evenlift.domain.planning.reasons;

import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.Why;
import io.evenlift.domain.planning.search.CountBound;
import io.evenlift.domain.planning.search.Grounds;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

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

    /** Empty where the sides are planned alike. */
    Optional<Why> differ(ThreadPlan plan, List<Grounds.OfSide> grounds) {
        if (areAlike(plan)) {
            return Optional.empty();
        }
        List<String> differing = differing(regionsUnderBarbs(plan));
        if (differing.isEmpty()) {
            differing = differing(Set.of(Region.values()));
        }
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

    private Set<Region> regionsUnderBarbs(ThreadPlan plan) {
        Set<Region> regions = new TreeSet<>();
        for (PlacedThread thread : plan.threads()) {
            regions.addAll(inputs.regionsUnder(thread));
        }
        return regions;
    }

    /** What was found differently on the two sides of these regions, of what is to be lifted and of the face's landmarks. */
    private List<String> differing(Set<Region> regions) {
        List<String> differing = new ArrayList<>();
        Set<Region> sagging = new TreeSet<>();
        patient.targets().stream().map(Concern::region).forEach(sagging::add);
        addWhereUnlike(differing, sagging, found -> Optional.of(found.laxity()), Inputs::laxity);
        addWhereUnlike(differing, regions, found -> found.skin().singleSkin(), Inputs::skin);
        addWhereUnlike(differing, regions, found -> found.fat().map(fat -> fat.value()), Inputs::fat);
        if (!patient.side(Side.LEFT).landmarks().equals(patient.side(Side.RIGHT).landmarks())) {
            Arrays.stream(Side.values())
                    .filter(side -> !patient.side(side).landmarks().isEmpty())
                    .map(Inputs::landmarks)
                    .forEach(differing::add);
        }
        return differing;
    }

    private void addWhereUnlike(
            List<String> differing,
            Set<Region> regions,
            Function<RegionAssessment, Optional<?>> measure,
            BiFunction<Side, Region, String> input) {
        for (Region region : regions) {
            Optional<?> left = patient.region(Side.LEFT, region).flatMap(measure);
            Optional<?> right = patient.region(Side.RIGHT, region).flatMap(measure);
            if (!left.equals(right)) {
                left.ifPresent(found -> differing.add(input.apply(Side.LEFT, region)));
                right.ifPresent(found -> differing.add(input.apply(Side.RIGHT, region)));
            }
        }
    }
}
