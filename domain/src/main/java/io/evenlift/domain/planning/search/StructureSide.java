package io.evenlift.domain.planning.search;

import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one structure can do on one side: the most lift within the limits, enough of it within a tighter limit, or with fewer
 * threads. All from the strands that were laid once, and within the steps of that side. Not for sharing between threads.
 */
final class StructureSide {
    /** The strands' dimples lie on a lattice of depths and are asked apart: the prediction may find them a little steeper. */
    private static final double MARGIN = 1.05;

    private static final double ALL_GOALS = 1;

    private static final int ATTEMPTS = 4;

    private final Structure structure;
    private final SideSearch search;
    private final SideStrands strands;
    private final PlanLimits limits;
    private final StepBudget budget;
    /** The best set by how many threads there may be. */
    private final Map<Integer, Optional<ChosenSet>> best = new HashMap<>();

    StructureSide(Structure structure, SideSearch search, PlanLimits limits, StepBudget budget) {
        this.structure = structure;
        this.search = search;
        this.strands = search.lay(structure);
        this.limits = limits;
        this.budget = budget;
    }

    List<Strand> strands() {
        return strands.all();
    }

    /** The set that lifts most, of so many threads at most; empty where the side cannot be lifted. */
    Optional<ChosenSet> best(int most) {
        return best.computeIfAbsent(most, threads -> BranchAndBound.best(within(Tightening.NONE), threads, budget));
    }

    /** Mean part of the goals that so many threads reach at most. */
    double attainment(int most) {
        return best(most).map(ChosenSet::attainment).orElse(0.0);
    }

    /** What they could reach at most, for all that the search knows. */
    double bound(int most) {
        return best(most).map(ChosenSet::bound).orElse(budget.isSpent() ? 1.0 : 0.0);
    }

    /**
     * The plan with the most lift, looked at closely: where every goal is reached, the gentlest that does so. Empty where
     * nothing is left that keeps to the limits.
     */
    Optional<SidePlan> mostLift(int most) {
        Aim asMuch = Aim.asMuchAsThereIs(most);
        return attainment(most) < ALL_GOALS - PulledTogether.SAME
                ? closely(asMuch, most)
                : closely(everyGoal(most), most).or(() -> closely(asMuch, most));
    }

    /** Every goal of a side that can reach them, within the least depth that allows it. */
    private Aim everyGoal(int most) {
        double least = LeastDepth.within(
                        deepest(),
                        depth -> Optional.of(Math.min(1, depth.per(deepest())))
                                .filter(part -> reaching(ALL_GOALS, Tightening.NONE.within(part), most)
                                        .isPresent()))
                .orElse(1.0);
        return new Aim(least, most, OptionalDouble.of(ALL_GOALS));
    }

    /** Whether it reaches enough with no dimple deeper than this. */
    boolean reaches(double enough, Length deepest, int most) {
        return reaching(enough, Tightening.NONE.within(deepest.per(deepest())), most)
                .isPresent();
    }

    /** A plan that reaches enough with no dimple deeper than this. */
    Optional<SidePlan> gentle(double enough, Length deepest, int most) {
        return closely(new Aim(deepest.per(deepest()), most, OptionalDouble.of(enough)), most);
    }

    /**
     * A plan that reaches enough with no dimple deeper or steeper than this, also when all its threads are looked at
     * together.
     */
    Optional<SidePlan> gentle(double enough, Length deepest, Ratio steepest, int most) {
        Tightening allowed = new Tightening(
                deepest.per(limits.deepest()),
                steepest.value() / limits.steepest().value());
        return closely(new Aim(1, most, OptionalDouble.of(enough)), allowed, most);
    }

    /** How many threads it needs to reach enough; empty where so many are not enough. */
    Optional<Integer> fewest(double enough, int most) {
        for (int needed = 1; needed <= most; needed++) {
            if (reaching(enough, Tightening.NONE, needed).isPresent()) {
                return Optional.of(needed);
            }
        }
        return Optional.empty();
    }

    /**
     * The plan that lifts most with so many threads.
     *
     * @param threads fewer than there may be, or as many
     */
    Optional<SidePlan> withNoMoreThan(int threads, int most) {
        return closely(Aim.asMuchAsThereIs(threads), most);
    }

    /** What is chosen within limits that are so much tighter than those that are allowed. */
    private Optional<ChosenSet> chosen(Aim aim, Tightening tight, SideProblem problem) {
        if (aim.enough().isPresent()) {
            return BranchAndBound.reaching(aim.enough().getAsDouble(), problem, aim.most(), budget);
        }
        return tight.equals(Tightening.NONE) ? best(aim.most()) : BranchAndBound.best(problem, aim.most(), budget);
    }

    private Optional<ChosenSet> reaching(double enough, Tightening tight, int threads) {
        return BranchAndBound.reaching(enough, within(tight), threads, budget);
    }

    private SideProblem within(Tightening tight) {
        return strands.within(
                deepest().times(tight.ofDepth()), Ratio.of(steepest().value() * tight.ofSlope()));
    }

    private Length deepest() {
        return limits.deepest().times(1 / MARGIN);
    }

    private Ratio steepest() {
        return Ratio.of(limits.steepest().value() / MARGIN);
    }

    private Optional<SidePlan> closely(Aim aim, int most) {
        return closely(aim, Tightening.NONE, most);
    }

    /** Looks at what was chosen with all threads in place, and has it chosen anew, within less, where that is too much. */
    private Optional<SidePlan> closely(Aim aim, Tightening allowed, int most) {
        Tightening tight = allowed;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Tightening kept = tight.within(aim.partOfTheDepth());
            SideProblem problem = within(kept);
            Optional<ChosenSet> set = chosen(aim, kept, problem).map(found -> Trimming.of(found, problem));
            if (set.isEmpty()) {
                return Optional.empty();
            }
            SideScreen screen = search.screen(strands, set.get());
            double deeper = screen.deepest().per(deepest().times(allowed.ofDepth()));
            double steeper = screen.steepest().slope().value() / (steepest().value() * allowed.ofSlope());
            if (deeper <= 1 && steeper <= 1) {
                WhatBinds.Limits bounds = new WhatBinds.Limits(within(allowed.within(aim.partOfTheDepth())), problem);
                return Optional.of(plan(aim, bounds, set.get(), screen, most));
            }
            tight = tight.by(deeper, steeper);
        }
        return Optional.empty();
    }

    private SidePlan plan(Aim aim, WhatBinds.Limits bounds, ChosenSet set, SideScreen screen, int most) {
        return new SidePlan(
                search.threads(strands, set),
                set.strands().stream()
                        .map(pulled -> strands.strand(pulled.strand()).route().exit())
                        .sorted()
                        .toList(),
                set.attainment(),
                screen.deepest(),
                new WhatBinds(
                        strands,
                        bounds,
                        aim,
                        limits,
                        structure.product(),
                        search.goals(),
                        search.fromFrontToBack(strands, set)),
                whoAllowsNoMore(aim, most));
    }

    private CountBound whoAllowsNoMore(Aim aim, int most) {
        if (aim.most() < most) {
            return CountBound.FEWEST;
        }
        return aim.most() < limits.maxThreadsPerSide() ? CountBound.STOCK : CountBound.LIMIT;
    }
}
