package io.evenlift.domain.planning.search;

import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.SeenDimple;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What one structure can do on one side: the most lift within the limits, enough of it within a tighter limit, or with fewer
 * threads. All from the strands that were laid once, and within the steps of that side. Not for sharing between threads.
 */
final class StructureSide {
    /** The strands' dimples lie on a lattice of depths and are asked apart: the prediction may find them a little steeper. */
    static final double MARGIN = 1.05;

    private static final double ALL_GOALS = 1;

    /** A dimple is too much beyond this part of a limit: more than the rounding that the choice forgives. */
    private static final double TOO_MUCH = 1 + 1e-6;

    /** What is chosen anew so many times and still too much is given up. */
    private static final int MOST_LOOKS = 20;

    /** A least depth that turns out to be too little when looked at closely is sought anew so many times. */
    private static final int SOUGHT_ANEW = 5;

    private final Structure structure;
    private final SideSearch search;
    private final SideStrands strands;
    private final PlanLimits limits;
    private final StepBudget budget;
    /** The best set by how many threads there may be. */
    private final Map<Integer, Best> best = new HashMap<>();

    /**
     * The best set for all that was known.
     *
     * @param bound no set reaches more; what is seen later only lowers it
     * @param seen how many dimples had been seen
     */
    private record Best(Optional<ChosenSet> set, double bound, int seen) {}

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
        return known(most).set();
    }

    private Best known(int most) {
        Best known = best.get(most);
        if (known == null) {
            return keep(most, chosenAnew(most, new Best(Optional.empty(), 1, 0)));
        }
        return known.seen() < strands.seen() && !budget.isSpent() ? keep(most, chosenAnew(most, known)) : known;
    }

    private Best keep(int most, Best found) {
        best.put(most, found);
        return found;
    }

    /** Where the steps run out before anything is found, what was best before stands, to be eased. */
    private Best chosenAnew(int most, Best before) {
        Optional<ChosenSet> set = BranchAndBound.best(within(Tightening.NONE), most, budget);
        boolean isOpen = set.isEmpty() && budget.isSpent();
        double bound = isOpen ? before.bound() : set.map(ChosenSet::bound).orElse(0.0);
        return new Best(isOpen ? before.set() : set, Math.min(bound, before.bound()), strands.seen());
    }

    /** Mean part of the goals that so many threads reach at most. */
    double attainment(int most) {
        return best(most).map(ChosenSet::attainment).orElse(0.0);
    }

    /** What they could reach at most, for all that the search knows. */
    double bound(int most) {
        return known(most).bound();
    }

    /**
     * The plan with the most lift, looked at closely: where every goal is reached, the gentlest that does so. Empty where
     * nothing is left that keeps to the limits.
     */
    Optional<SidePlan> mostLift(int most) {
        Aim asMuch = Aim.asMuchAsThereIs(most);
        for (int time = 0; time < SOUGHT_ANEW && attainment(most) >= ALL_GOALS - PulledTogether.SAME; time++) {
            Optional<SidePlan> gentlest = closely(everyGoal(most), most);
            if (gentlest.isPresent()) {
                return gentlest;
            }
        }
        return closely(asMuch, most);
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

    /** The plan with the most lift of which no dimple is deeper than this; every goal with no more threads than that takes. */
    Optional<SidePlan> mostLiftWithin(Length deepest, int most) {
        double part = Math.min(1, deepest.per(deepest()));
        return IntStream.rangeClosed(1, most)
                .mapToObj(threads -> closely(new Aim(part, threads, OptionalDouble.of(ALL_GOALS)), most))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> closely(new Aim(part, most, OptionalDouble.empty()), most));
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
        Optional<ChosenSet> best =
                tight.equals(Tightening.NONE) ? best(aim.most()) : BranchAndBound.best(problem, aim.most(), budget);
        return best.flatMap(set -> Easing.of(set, problem));
    }

    private Optional<ChosenSet> reaching(double enough, Tightening tight, int threads) {
        return BranchAndBound.reaching(enough, within(tight), threads, budget);
    }

    private SideProblem within(Tightening tight) {
        return strands.within(deepest(tight), steepest(tight));
    }

    private Length deepest() {
        return deepest(Tightening.NONE);
    }

    private Length deepest(Tightening tight) {
        return limits.deepest().times(tight.ofDepth() / MARGIN);
    }

    private Ratio steepest(Tightening tight) {
        return Ratio.of(limits.steepest().value() * tight.ofSlope() / MARGIN);
    }

    private Optional<SidePlan> closely(Aim aim, int most) {
        return closely(aim, Tightening.NONE, most);
    }

    /**
     * Looks at what was chosen with all threads in place. A dimple that is too much then is a limit from there on, whoever makes it,
     * and it is chosen anew: what passes is the best that does.
     */
    private Optional<SidePlan> closely(Aim aim, Tightening allowed, int most) {
        Tightening within = allowed.within(aim.partOfTheDepth());
        Length deepest = deepest(within);
        Ratio steepest = steepest(within);
        for (int look = 0; look < MOST_LOOKS; look++) {
            SideProblem problem = strands.within(deepest, steepest);
            Optional<ChosenSet> set = chosen(aim, within, problem).map(found -> Trimming.of(found, problem));
            if (set.isEmpty()) {
                return Optional.empty();
            }
            SideScreen screen = search.screen(strands, set.get());
            List<SeenDimple> tooMuch = screen.dimples().stream()
                    .filter(dimple -> dimple.depth().per(deepest) > TOO_MUCH
                            || dimple.slope().value() / steepest.value() > TOO_MUCH)
                    .toList();
            if (tooMuch.isEmpty()) {
                WhatBinds.Limits bounds = new WhatBinds.Limits(strands.ofOwnDimples(deepest, steepest), problem);
                return Optional.of(plan(aim, bounds, set.get(), screen, most));
            }
            tooMuch.forEach(strands::see);
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
                new PulledTogether(bounds.kept(), set.strands()).counted(),
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
