package io.evenlift.domain.planning.search;

import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The corners of what some structures can do: the most lift, the least dimpling that still lifts enough, the fewest threads that
 * do, the best with dual fixation.
 */
final class Corners {
    /** Below this part of the goals a plan is not worth its risk (assumption). */
    static final double LEAST_ATTAINMENT = 0.1;

    /** "Least dimpling" and "fewest threads" may give up this part of the best lift (assumption). */
    private static final double WORTHWHILE = 0.7;

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

    /** What serves each profile best, no two alike, and more by lift should the check refuse one. */
    List<Scored> plans() {
        double[] enough = enough();
        List<Scored> chosen = new ArrayList<>();
        add(chosen, leastDimpling(enough));
        add(chosen, mostLift());
        add(chosen, fewestThreads(enough));
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
        return byLift.stream()
                .flatMap(search -> search.mostLift().map(plan -> new Scored(search.structure(), plan)).stream())
                .findFirst();
    }

    private Optional<Scored> leastDimpling(double[] enough) {
        return LeastDepth.within(
                        limits.maxDimple(),
                        depth -> byLift.stream()
                                .filter(search -> search.reaches(enough, depth))
                                .findFirst()
                                .map(search -> new Within(search, depth)))
                .flatMap(least -> least.search()
                        .gentle(enough, least.depth())
                        .map(plan -> new Scored(least.search().structure(), plan)));
    }

    /** A structure, and a depth within which it reaches enough. */
    private record Within(StructureSearch search, Length depth) {}

    private Optional<Scored> fewestThreads(double[] enough) {
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
        return sparing.flatMap(
                search -> search.withNoMoreThan(threads).map(plan -> new Scored(search.structure(), plan)));
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
