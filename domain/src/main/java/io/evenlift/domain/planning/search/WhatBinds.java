package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.prediction.SeenDimple;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What keeps the choice of a side where it is: every thread is tried at one step more, and every strand that was not chosen at
 * its least tension, in the same numbers in which the choice was made.
 */
final class WhatBinds {
    private static final double SAME = PulledTogether.SAME;
    private static final double FULL = PulledTogether.FULL;
    private static final double ROUNDING = 1e-12;

    private final SideStrands laid;
    private final Limits within;
    private final Aim aim;
    private final PlanLimits limits;
    private final ThreadProduct product;
    private final List<Landmark> goals;
    private final List<ChosenSet.Pulled> chosen;
    private final PulledTogether together;
    private final double[] reached;

    /**
     * The limits within which a side was chosen.
     *
     * @param allowed by the caller, or what a gentle option allows itself, of each thread's own dimples
     * @param kept what was left of them when all threads had been looked at together, and of the dimples that were seen then
     */
    record Limits(SideProblem allowed, SideProblem kept) {}

    /** @param chosen from front to back */
    WhatBinds(
            SideStrands laid,
            Limits within,
            Aim aim,
            PlanLimits limits,
            ThreadProduct product,
            List<Landmark> goals,
            List<ChosenSet.Pulled> chosen) {
        this.laid = laid;
        this.within = within;
        this.aim = aim;
        this.limits = limits;
        this.product = product;
        this.goals = List.copyOf(goals);
        this.chosen = List.copyOf(chosen);
        together = new PulledTogether(within.kept(), chosen);
        reached =
                IntStream.range(0, goals.size()).mapToDouble(together::reached).toArray();
    }

    /** Of each thread, in their order. */
    List<Grounds.OfThread> threads(List<ThreadId> names) {
        List<Grounds.OfThread> threads = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Strand strand = laid.strand(chosen.get(i).strand());
            threads.add(new Grounds.OfThread(
                    names.get(i),
                    tension(chosen.get(i)),
                    lifted(chosen.get(i).strand()),
                    strand.route().citation()));
        }
        return threads;
    }

    /** The goals that a strand lifts, that of which it reaches the largest part first. */
    private List<Landmark> lifted(int strand) {
        return IntStream.range(0, reached.length)
                .filter(goal -> within.kept().lift(strand, goal) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer goal) -> -within.kept().lift(strand, goal)))
                .map(goals::get)
                .toList();
    }

    private List<TensionBound> tension(ChosenSet.Pulled pulled) {
        Strand strand = laid.strand(pulled.strand());
        Force next = SideStrands.STEP.times(pulled.steps() + 1);
        List<TensionBound> bounds = new ArrayList<>(dimples(within.allowed(), pulled));
        if (bounds.isEmpty()) {
            seenTogether(pulled)
                    .forEach(place -> bounds.add(new TensionBound.Dimple(TensionBound.Dimple.Limit.TOGETHER, place)));
        }
        if (exceeds(next, strand.held())) {
            HoldingLimits.weakest(strand.loaded(), product)
                    .map(TensionBound.Held::new)
                    .ifPresent(bounds::add);
        }
        if (exceeds(next, limits.maxTension())) {
            bounds.add(TensionBound.Asked.CAP);
        }
        if (gain(pulled.strand()) <= SAME) {
            bounds.add(new TensionBound.NoGain(lifted(pulled.strand()).stream()
                    .filter(goal -> reached[goals.indexOf(goal)] >= 1 - SAME)
                    .toList()));
        }
        if (bounds.isEmpty()) {
            bounds.add(isEnough() ? TensionBound.Asked.ENOUGH : TensionBound.Asked.STEPS_SPENT);
        }
        return bounds;
    }

    private static boolean exceeds(Force tension, Force allowed) {
        return tension.newtons() > allowed.newtons() * (1 + ROUNDING);
    }

    /** Every dimple of the chosen that a step more of one of them would bring over a limit. */
    private List<TensionBound.Dimple> dimples(SideProblem problem, ChosenSet.Pulled more) {
        List<TensionBound.Dimple> passed = new ArrayList<>();
        PulledTogether now = new PulledTogether(problem, chosen);
        for (ChosenSet.Pulled each : chosen) {
            for (int limit = 0; limit < problem.limits(each.strand()); limit++) {
                double added = problem.use(each.strand(), limit, more.strand());
                boolean together = added > 0 && now.used(each.strand(), limit) + added > FULL;
                // A thread is not pulled harder than it could be alone, even where others relieve it.
                boolean alone = each.equals(more) && (more.steps() + 1) * added > FULL;
                if (together || alone) {
                    passed.add(dimple(each.strand(), limit));
                }
            }
        }
        return passed;
    }

    /** The places where a step more would bring what was seen only of all threads together over a limit. */
    private List<ChartPoint> seenTogether(ChosenSet.Pulled more) {
        List<ChartPoint> passed = new ArrayList<>();
        for (int limit = 0; limit < within.kept().sharedLimits(); limit++) {
            double added = within.kept().sharedUse(limit, more.strand());
            if (added > 0 && together.usedOfShared(limit) + added > FULL) {
                passed.add(laid.placeOfShared(limit));
            }
        }
        dimples(within.kept(), more).forEach(dimple -> passed.add(dimple.place()));
        return passed;
    }

    private TensionBound.Dimple dimple(int strand, int limit) {
        SeenDimple own = laid.strand(strand).probed().dimples().get(limit / 2);
        if (limit % 2 == 1) {
            return new TensionBound.Dimple(TensionBound.Dimple.Limit.SLOPE, own.steepestPlace());
        }
        return new TensionBound.Dimple(
                aim.partOfTheDepth() < 1 ? TensionBound.Dimple.Limit.GENTLE_DEPTH : TensionBound.Dimple.Limit.DEPTH,
                own.place());
    }

    /** How much more of the goals one step more of a strand, chosen or not, would reach. */
    private double gain(int strand) {
        double sum = 0;
        for (int goal = 0; goal < reached.length; goal++) {
            double now = reached[goal];
            sum += PulledTogether.counted(now + within.kept().lift(strand, goal)) - PulledTogether.counted(now);
        }
        return sum / reached.length;
    }

    private boolean isEnough() {
        return aim.enough().isPresent() && together.attainment() >= aim.enough().getAsDouble() - SAME;
    }

    /**
     * Why there is no thread more.
     *
     * @param most who allowed no more threads than were asked for
     */
    CountBound count(CountBound most) {
        if (together.attainment() >= 1 - SAME) {
            return CountBound.GOALS_REACHED;
        }
        boolean liftsMore = false;
        boolean hasRoom = false;
        for (int strand = 0; strand < within.kept().strands(); strand++) {
            if (!isOfAChosenExit(strand) && gain(strand) > SAME) {
                liftsMore = true;
                if (keepsClear(strand)) {
                    hasRoom = true;
                    if (keepsToTheLimits(strand)) {
                        return isEnough()
                                ? CountBound.ENOUGH
                                : chosen.size() < aim.most() ? CountBound.STEPS_SPENT : most;
                    }
                }
            }
        }
        if (hasRoom) {
            return CountBound.DIMPLES;
        }
        return liftsMore ? CountBound.NO_ROOM : CountBound.NO_LIFT;
    }

    private boolean isOfAChosenExit(int strand) {
        return chosen.stream()
                .anyMatch(each ->
                        within.kept().exit(each.strand()) == within.kept().exit(strand));
    }

    private boolean keepsClear(int strand) {
        return chosen.stream().allMatch(each -> within.kept().goTogether(each.strand(), strand));
    }

    /** Whether a strand at its least tension, beside the chosen, passes no limit of theirs and none of its own. */
    private boolean keepsToTheLimits(int strand) {
        SideProblem problem = within.kept();
        if (problem.mostSteps(strand) == 0) {
            return false;
        }
        for (int limit = 0; limit < problem.sharedLimits(); limit++) {
            if (together.usedOfShared(limit) + problem.sharedUse(limit, strand) > FULL) {
                return false;
            }
        }
        for (int limit = 0; limit < problem.limits(strand); limit++) {
            if (together.used(strand, limit) + problem.use(strand, limit, strand) > FULL) {
                return false;
            }
        }
        for (ChosenSet.Pulled each : chosen) {
            for (int limit = 0; limit < problem.limits(each.strand()); limit++) {
                if (together.used(each.strand(), limit) + problem.use(each.strand(), limit, strand) > FULL) {
                    return false;
                }
            }
        }
        return true;
    }
}
