package io.evenlift.domain.planning.search;

import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The corners of what some structures can do: the most lift, the least dimpling that still lifts enough (where that is too little to
 * be told, the most lift with no more), the fewest threads that do, the best with dual fixation.
 */
final class Corners {
    /** Below this part of the goals a plan is not worth its risk (assumption). */
    static final double LEAST_ATTAINMENT = 0.1;

    /** "Least dimpling" and "fewest threads" may give up this part of the best lift (assumption). */
    private static final double WORTHWHILE = 0.7;

    /** "Fewest threads" lifts no wish by less than this part of what the most lift does (assumption). */
    private static final double NEGLECTED = 0.3;

    /** Shallower dimples are not told, so that to save more of them would give up lift for nothing. */
    private static final Length UNSEEN = DimpleSite.LEAST;

    /** How many times at most. */
    private static final int SOUGHT_ANEW = 5;

    /** How many proposals more than asked for. */
    private static final int SPARE = 1;

    private final List<StructureSearch> byLift;
    private final int sides;
    private final PlanLimits limits;

    /**
     * @param possible structures that can lift every side
     * @param sides that have goals
     */
    Corners(List<StructureSearch> possible, int sides, PlanLimits limits) {
        this.sides = sides;
        this.limits = limits;
        this.byLift = possible.stream()
                .sorted(Comparator.comparingDouble((StructureSearch search) -> -search.attainment()))
                .toList();
    }

    /** The structures, the one that lifts most first. */
    List<StructureSearch> byLift() {
        return byLift;
    }

    /**
     * What serves each profile best, no two alike, and more by lift should the check refuse one.
     *
     * @param mostLift the plan with the most lift
     */
    List<Scored> plans(Optional<Scored> mostLift) {
        double[] enough = enough();
        List<Scored> chosen = new ArrayList<>();
        add(chosen, leastDimpling(enough));
        add(chosen, mostLift);
        add(chosen, fewestThreads(enough, mostLift));
        add(
                chosen,
                mostLift(byLift.stream()
                        .filter(search -> search.structure().technique() == Technique.DUAL_FIXATION)
                        .toList()));
        for (StructureSearch search : byLift) {
            if (chosen.size() < limits.options() + SPARE) {
                add(chosen, mostLift(List.of(search)));
            }
        }
        return chosen;
    }

    private static void add(List<Scored> chosen, Optional<Scored> found) {
        found.filter(scored -> scored.attainment() >= LEAST_ATTAINMENT)
                .filter(scored -> chosen.stream().noneMatch(scored::isLike))
                .ifPresent(chosen::add);
    }

    /** Of each side, what is enough beside the most that any structure reaches. */
    private double[] enough() {
        double[] enough = new double[sides];
        for (int side = 0; side < enough.length; side++) {
            int each = side;
            enough[side] = WORTHWHILE
                    * byLift.stream()
                            .mapToDouble(search -> search.attainment(each))
                            .max()
                            .orElse(0);
        }
        return enough;
    }

    /** The plan with the most lift. */
    Optional<Scored> mostLift() {
        return mostLift(byLift);
    }

    private static Optional<Scored> mostLift(List<StructureSearch> byLift) {
        return most(byLift, StructureSearch::mostLift);
    }

    /** Of equals the first. What a structure is known to reach at most tells whether it need be looked at closely. */
    private static Optional<Scored> most(
            List<StructureSearch> byLift, Function<StructureSearch, Optional<List<SidePlan>>> plans) {
        Optional<Scored> most = Optional.empty();
        for (StructureSearch search : byLift) {
            double reached = most.map(Scored::attainment).orElse(0.0) + PulledTogether.SAME;
            Optional<Scored> better = search.bound() > reached
                    ? plans.apply(search).map(plan -> new Scored(search.structure(), plan))
                    : Optional.empty();
            if (better.map(Scored::attainment).orElse(0.0) > reached) {
                most = better;
            }
        }
        return most;
    }

    /** What turns out to be too much when it is looked at closely is known then, so that the least depth is sought anew. */
    private Optional<Scored> leastDimpling(double[] enough) {
        Optional<Scored> found = Optional.empty();
        for (int time = 0; time < SOUGHT_ANEW && found.isEmpty(); time++) {
            found = LeastDepth.within(
                            limits.maxDimple(),
                            depth -> byLift.stream()
                                    .filter(search -> search.reaches(enough, depth))
                                    .findFirst()
                                    .map(search -> new Within(search, depth)))
                    .flatMap(least -> UNSEEN.isLessThan(least.depth())
                            ? least.search()
                                    .gentle(enough, least.depth())
                                    .map(plan -> new Scored(least.search().structure(), plan))
                            : most(byLift, search -> search.mostLiftWithin(UNSEEN)));
        }
        return found;
    }

    /** A structure, and a depth within which it reaches enough. */
    private record Within(StructureSearch search, Length depth) {}

    private Optional<Scored> fewestThreads(double[] enough, Optional<Scored> mostLift) {
        Optional<StructureSearch> sparing = Optional.empty();
        List<Integer> fewest = List.of();
        for (StructureSearch search : byLift) {
            List<Integer> threads = search.fewest(enough).orElse(List.of());
            if (!threads.isEmpty() && (fewest.isEmpty() || sum(threads) < sum(fewest))) {
                sparing = Optional.of(search);
                fewest = threads;
            }
        }
        List<Integer> threads = fewest;
        return sparing.flatMap(search -> withNoMoreThan(threads, search, mostLift));
    }

    /** With so many threads, or more of them on a side where one wish is given up for the sake of another. */
    private static Optional<Scored> withNoMoreThan(
            List<Integer> threads, StructureSearch search, Optional<Scored> mostLift) {
        Optional<List<SidePlan>> plan = search.withNoMoreThan(threads);
        List<Integer> more = new ArrayList<>(threads);
        for (int side = 0; side < threads.size(); side++) {
            int each = side;
            while (more.get(side) < search.most(side)
                    && plan.isPresent()
                    && mostLift.isPresent()
                    && plan.get()
                            .get(each)
                            .neglectsAGoalOf(mostLift.get().sides().get(each), NEGLECTED)) {
                more.set(side, more.get(side) + 1);
                plan = search.withNoMoreThan(more);
            }
        }
        return plan.map(found -> new Scored(search.structure(), found));
    }

    private static int sum(List<Integer> threads) {
        return threads.stream().mapToInt(Integer::intValue).sum();
    }

    /** The most that any structure reaches. */
    double mostAttained() {
        return byLift.stream().mapToDouble(StructureSearch::attainment).max().orElse(0);
    }

    /** Why a structure has its thread, where there are others. */
    ProductChoice productChoice(Structure chosen) {
        double own = 0;
        double most = -1;
        for (StructureSearch search : byLift) {
            if (search.structure().equals(chosen)) {
                own = search.attainment();
            } else if (search.structure().technique() == chosen.technique()) {
                most = Math.max(most, search.attainment());
            }
        }
        if (most < 0) {
            return ProductChoice.OTHERS_CANNOT;
        }
        if (most > own + PulledTogether.SAME) {
            return ProductChoice.SERVES_THE_PROFILE;
        }
        return most < own - PulledTogether.SAME ? ProductChoice.LIFTS_MOST : ProductChoice.FIRST_OF_EQUALS;
    }
}
