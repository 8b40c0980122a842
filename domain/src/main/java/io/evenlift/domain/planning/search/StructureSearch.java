package io.evenlift.domain.planning.search;

import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * What one structure can do, each side by itself: the most lift within the limits, enough of it within a tighter limit, or
 * with fewer threads. All from the strands that were laid once.
 */
final class StructureSearch {
    /** The strands' dimples lie on a lattice of depths and are asked apart: the prediction may find them a little steeper. */
    private static final double MARGIN = 1.05;

    private static final double ALL_GOALS = 1;

    private static final int ATTEMPTS = 4;

    private final Structure structure;
    private final List<SideSearch> sides;
    private final List<SideStrands> strands;
    private final PlanLimits limits;
    private final StepBudget budget;
    private final Best best;

    /**
     * The best of each side.
     *
     * @param most threads that each may have
     */
    private record Best(List<Integer> most, List<Optional<ChosenSet>> ofSide) {
        double reached() {
            return ofSide.stream()
                    .mapToDouble(set -> set.map(ChosenSet::attainment).orElse(0.0))
                    .sum();
        }
    }

    /** @param strands of each side, as laid */
    StructureSearch(
            Structure structure,
            List<SideSearch> sides,
            List<SideStrands> strands,
            PlanLimits limits,
            StepBudget budget) {
        this.structure = structure;
        this.sides = List.copyOf(sides);
        this.strands = List.copyOf(strands);
        this.limits = limits;
        this.budget = budget;
        best = chooseTheBest();
    }

    Structure structure() {
        return structure;
    }

    List<Strand> strands(int side) {
        return strands.get(side).all();
    }

    /** Whether every side can be lifted at all. */
    boolean isPossible() {
        return best.ofSide().stream().allMatch(Optional::isPresent);
    }

    /** Mean part of the goals that a side reaches at most. */
    double attainment(int side) {
        return best.ofSide().get(side).map(ChosenSet::attainment).orElse(0.0);
    }

    /** What it could reach at most, for all that the search knows. */
    double bound(int side) {
        return best.ofSide().get(side).map(ChosenSet::bound).orElse(budget.isSpent() ? 1.0 : 0.0);
    }

    /** The best of each side; where the stock does not suffice for both, of the best way to share it. */
    private Best chooseTheBest() {
        int inStock = structure.product().stock().orElse(Integer.MAX_VALUE);
        if (inStock >= sides.size() * limits.maxThreadsPerSide()) {
            return bestOfEachSide(Collections.nCopies(sides.size(), limits.maxThreadsPerSide()));
        }
        return shares(inStock).stream()
                .map(this::bestOfEachSide)
                .reduce((one, other) -> other.reached() > one.reached() ? other : one)
                .orElseThrow();
    }

    /** Every way to share a stock between the sides, of which each gets one thread at least. */
    private List<List<Integer>> shares(int inStock) {
        int allowed = limits.maxThreadsPerSide();
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

    private Best bestOfEachSide(List<Integer> most) {
        List<Optional<ChosenSet>> found = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            found.add(BranchAndBound.best(within(side, Tightening.NONE), most.get(side), budget));
        }
        return new Best(most, found);
    }

    /**
     * The plan with the most lift, looked at closely: on a side of which every goal is reached, the gentlest that does so. Empty
     * where nothing is left that keeps to the limits.
     */
    Optional<List<SidePlan>> mostLift() {
        return eachSide(side -> {
            Aim asMuch = Aim.asMuchAsThereIs(best.most().get(side));
            return attainment(side) < ALL_GOALS - PulledTogether.SAME
                    ? closely(side, asMuch)
                    : closely(side, everyGoal(side)).or(() -> closely(side, asMuch));
        });
    }

    /** Every goal of a side that can reach them, within the least depth that allows it. */
    private Aim everyGoal(int side) {
        int most = best.most().get(side);
        double least = LeastDepth.within(
                        deepest(),
                        depth -> Optional.of(partOfTheDepth(depth))
                                .filter(part -> reaching(ALL_GOALS, side, Tightening.NONE.within(part), most)
                                        .isPresent()))
                .orElse(1.0);
        return new Aim(least, most, OptionalDouble.of(ALL_GOALS));
    }

    private double partOfTheDepth(Length depth) {
        return Math.min(1, depth.per(deepest()));
    }

    /** Whether every side reaches enough with no dimple deeper than this. */
    boolean reaches(double[] enough, Length deepest) {
        for (int side = 0; side < sides.size(); side++) {
            if (reaching(
                            enough[side],
                            side,
                            Tightening.NONE.within(deepest.per(deepest())),
                            best.most().get(side))
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A plan that reaches enough with no dimple deeper than this. */
    Optional<List<SidePlan>> gentle(double[] enough, Length deepest) {
        double part = deepest.per(deepest());
        return eachSide(side -> closely(side, new Aim(part, best.most().get(side), OptionalDouble.of(enough[side]))));
    }

    /**
     * A plan of one side that reaches enough with no dimple deeper or steeper than this, also when all its threads are looked
     * at together.
     */
    Optional<SidePlan> gentle(int side, double enough, Length deepest, Ratio steepest) {
        Tightening allowed = new Tightening(
                deepest.per(limits.deepest()),
                steepest.value() / limits.steepest().value());
        return closely(side, new Aim(1, best.most().get(side), OptionalDouble.of(enough)), allowed);
    }

    /** How many threads each side needs to reach enough; empty where one of them cannot. */
    Optional<List<Integer>> fewest(double[] enough) {
        List<Integer> fewest = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            int needed = 1;
            while (reaching(enough[side], side, Tightening.NONE, needed).isEmpty()) {
                if (needed == best.most().get(side)) {
                    return Optional.empty();
                }
                needed++;
            }
            fewest.add(needed);
        }
        return Optional.of(fewest);
    }

    /** The plan that lifts most with so many threads a side. */
    Optional<List<SidePlan>> withNoMoreThan(List<Integer> threads) {
        return eachSide(side -> closely(side, Aim.asMuchAsThereIs(threads.get(side))));
    }

    private Optional<List<SidePlan>> eachSide(IntFunction<Optional<SidePlan>> plan) {
        List<SidePlan> plans = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            plan.apply(side).ifPresent(plans::add);
        }
        return plans.size() == sides.size() ? Optional.of(plans) : Optional.empty();
    }

    /** What is chosen for a side within limits that are so much tighter than those that are allowed. */
    private Optional<ChosenSet> chosen(int side, Aim aim, Tightening tight, SideProblem problem) {
        if (aim.enough().isPresent()) {
            return BranchAndBound.reaching(aim.enough().getAsDouble(), problem, aim.most(), budget);
        }
        return aim.most() == best.most().get(side) && tight.equals(Tightening.NONE)
                ? best.ofSide().get(side)
                : BranchAndBound.best(problem, aim.most(), budget);
    }

    private Optional<ChosenSet> reaching(double enough, int side, Tightening tight, int threads) {
        return BranchAndBound.reaching(enough, within(side, tight), threads, budget);
    }

    private SideProblem within(int side, Tightening tight) {
        return strands.get(side)
                .within(deepest().times(tight.ofDepth()), Ratio.of(steepest().value() * tight.ofSlope()));
    }

    private Length deepest() {
        return limits.deepest().times(1 / MARGIN);
    }

    private Ratio steepest() {
        return Ratio.of(limits.steepest().value() / MARGIN);
    }

    private Optional<SidePlan> closely(int side, Aim aim) {
        return closely(side, aim, Tightening.NONE);
    }

    /** Looks at what was chosen with all threads in place, and has it chosen anew, within less, where that is too much. */
    private Optional<SidePlan> closely(int side, Aim aim, Tightening allowed) {
        Tightening tight = allowed;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Tightening kept = tight.within(aim.partOfTheDepth());
            SideProblem problem = within(side, kept);
            Optional<ChosenSet> set = chosen(side, aim, kept, problem).map(found -> Trimming.of(found, problem));
            if (set.isEmpty()) {
                return Optional.empty();
            }
            SideScreen screen = sides.get(side).screen(strands.get(side), set.get());
            double deeper = screen.deepest().per(deepest().times(allowed.ofDepth()));
            double steeper = screen.steepest().slope().value() / (steepest().value() * allowed.ofSlope());
            if (deeper <= 1 && steeper <= 1) {
                WhatBinds.Limits bounds =
                        new WhatBinds.Limits(within(side, allowed.within(aim.partOfTheDepth())), problem);
                return Optional.of(plan(side, aim, bounds, set.get(), screen));
            }
            tight = tight.by(deeper, steeper);
        }
        return Optional.empty();
    }

    private SidePlan plan(int side, Aim aim, WhatBinds.Limits bounds, ChosenSet set, SideScreen screen) {
        SideStrands laid = strands.get(side);
        SideSearch search = sides.get(side);
        List<Route> routes = set.strands().stream()
                .map(pulled -> laid.strand(pulled.strand()).route())
                .toList();
        return new SidePlan(
                search.threads(laid, set),
                routes.stream().map(Route::exit).sorted().toList(),
                set.attainment(),
                screen.deepest(),
                new WhatBinds(
                        laid,
                        bounds,
                        aim,
                        limits,
                        structure.product(),
                        search.goals(),
                        search.fromFrontToBack(laid, set)),
                most(side, aim));
    }

    /** Who allows a side no more threads. */
    private CountBound most(int side, Aim aim) {
        if (aim.most() < best.most().get(side)) {
            return CountBound.FEWEST;
        }
        return aim.most() < limits.maxThreadsPerSide() ? CountBound.STOCK : CountBound.LIMIT;
    }
}
