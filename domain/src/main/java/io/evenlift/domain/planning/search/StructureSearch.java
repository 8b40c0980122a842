package io.evenlift.domain.planning.search;

import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What one structure can do for a face: each side by itself, but for the stock that they share. */
final class StructureSearch {
    private final Structure structure;
    private final List<StructureSide> sides;
    private final Parallel parallel;
    /** The ways to share out threads: as many as allowed to each side, or what there is in stock. */
    private final List<List<Integer>> shares;
    /** The best of them: threads that each side may have. */
    private final List<Integer> most;

    /** @param parallel for the sides */
    StructureSearch(Structure structure, List<StructureSide> sides, PlanLimits limits, Parallel parallel) {
        this.structure = structure;
        this.sides = List.copyOf(sides);
        this.parallel = parallel;
        this.shares = structure.isInStockFor(sides.size(), limits)
                ? List.of(Collections.nCopies(sides.size(), limits.maxThreadsPerSide()))
                : sharesOfStock(limits.maxThreadsPerSide());
        this.most = bestShare();
    }

    /** The ways to share a stock that does not suffice for both sides; each gets one thread at least. */
    private List<List<Integer>> sharesOfStock(int allowed) {
        int inStock = structure.product().stock().orElseThrow();
        if (sides.size() == 1) {
            return List.of(List.of(Math.min(inStock, allowed)));
        }
        List<List<Integer>> shares = new ArrayList<>();
        for (int first = 1; first < inStock; first++) {
            if (first <= allowed && inStock - first <= allowed) {
                shares.add(List.of(first, inStock - first));
            }
        }
        return shares;
    }

    private List<Integer> bestShare() {
        if (shares.size() == 1) {
            return shares.get(0);
        }
        // Few threads take few steps: asked first, they leave most of a side's budget to many.
        int many = shares.stream().flatMap(List::stream).max(Integer::compare).orElseThrow();
        for (int threads = 1; threads <= many; threads++) {
            for (StructureSide side : sides) {
                side.attainment(threads);
            }
        }
        return shares.stream()
                .reduce((one, other) -> reached(other) > reached(one) ? other : one)
                .orElseThrow();
    }

    private double reached(List<Integer> share) {
        return IntStream.range(0, sides.size())
                .mapToDouble(side -> sides.get(side).attainment(share.get(side)))
                .sum();
    }

    Structure structure() {
        return structure;
    }

    List<Strand> strands(int side) {
        return sides.get(side).strands();
    }

    /** Whether every side can be lifted at all. */
    boolean isPossible() {
        return IntStream.range(0, sides.size())
                .allMatch(side -> sides.get(side).best(most.get(side)).isPresent());
    }

    /** Mean part of the goals that a side reaches at most. */
    double attainment(int side) {
        return sides.get(side).attainment(most.get(side));
    }

    /** The same in the mean of the sides. */
    double attainment() {
        return mean(this::attainment);
    }

    /** What a side could reach at most, for all that the search knows. */
    double bound(int side) {
        return sides.get(side).bound(most.get(side));
    }

    /** The most that the mean of the sides could be, however the threads were shared out. */
    double bound() {
        return shares.stream()
                .mapToDouble(share -> mean(side -> sides.get(side).bound(share.get(side))))
                .max()
                .orElseThrow();
    }

    private double mean(IntToDoubleFunction ofSide) {
        double sum = 0;
        for (int side = 0; side < sides.size(); side++) {
            sum += ofSide.applyAsDouble(side);
        }
        return sum / sides.size();
    }

    /**
     * The plan with the most lift, looked at closely: on a side of which every goal is reached, the gentlest that does so. Empty
     * where nothing is left that keeps to the limits.
     */
    Optional<List<SidePlan>> mostLift() {
        return eachSide((side, threads) -> sides.get(side).mostLift(threads));
    }

    /** The plan with the most lift of which no dimple is deeper than this. */
    Optional<List<SidePlan>> mostLiftWithin(Length deepest) {
        return eachSide((side, threads) -> sides.get(side).mostLiftWithin(deepest, threads));
    }

    /** Whether every side reaches enough with no dimple deeper than this. */
    boolean reaches(double[] enough, Length deepest) {
        return IntStream.range(0, sides.size())
                .allMatch(side -> sides.get(side).reaches(enough[side], deepest, most.get(side)));
    }

    /** A plan that reaches enough with no dimple deeper than this. */
    Optional<List<SidePlan>> gentle(double[] enough, Length deepest) {
        return eachSide((side, threads) -> sides.get(side).gentle(enough[side], deepest, threads));
    }

    /**
     * A plan of one side that reaches enough with no dimple deeper or steeper than this, also when all its threads are looked
     * at together.
     */
    Optional<SidePlan> gentle(int side, double enough, Length deepest, Ratio steepest) {
        return sides.get(side).gentle(enough, deepest, steepest, most.get(side));
    }

    /** How many threads each side needs to reach enough; empty where one of them cannot. */
    Optional<List<Integer>> fewest(double[] enough) {
        return eachSide((side, threads) -> sides.get(side).fewest(enough[side], threads));
    }

    /** How many threads a side may have. */
    int most(int side) {
        return most.get(side);
    }

    /** The plan that lifts most with so many threads a side. */
    Optional<List<SidePlan>> withNoMoreThan(List<Integer> threads) {
        return eachSide((side, allowed) -> sides.get(side).withNoMoreThan(threads.get(side), allowed));
    }

    /** @param ofSide from a side's number and the threads that it may have */
    private <T> Optional<List<T>> eachSide(BiFunction<Integer, Integer, Optional<T>> ofSide) {
        List<T> found = parallel
                .map(IntStream.range(0, sides.size()).boxed().toList(), side -> ofSide.apply(side, most.get(side)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return found.size() == sides.size() ? Optional.of(found) : Optional.empty();
    }
}
