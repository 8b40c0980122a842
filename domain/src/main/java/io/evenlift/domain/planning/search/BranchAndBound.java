package io.evenlift.domain.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the set of strands that reaches most of the goals within the limits, and proves it.
 *
 * <p>Strands are tried in the order of what each could reach alone, each from its highest step down, one more at a time. A
 * branch is left where it cannot beat the best set found: the goals that are reached, plus for each strand that may still be
 * added the most that any strand of one exit could add to what is missing, over different exits, is a bound. It is one because
 * goals are counted up to one: adding is worth less the more there is. What exceeds a limit by more than those that may still be
 * added could relieve is not gone into. No strand is pulled harder than it could be alone.
 *
 * <p>With steps enough the best set is proven to be the best. When they are spent, what was found stands with the bound of
 * what was left open. An instance holds scratch values and is for one thread.
 */
final class BranchAndBound {
    /** Of two sets that differ by less than this the one that is found first stands. */
    private static final double SAME = PulledTogether.SAME;
    /** To look at all that may be added takes as long as to try some strands. */
    private static final int LOOKED_AHEAD_EVERY = 16;

    private final SideProblem problem;
    private final double enough;
    private final StepBudget budget;
    private final int[] order;
    private final double[] alone;
    /** What each place of the order adds to the mean of the goals by each goal at its highest step, goals running fastest. */
    private final double[] mostLifts;

    /** What each goal may still add to the mean. */
    private final double[] missing;

    private final LaidStrands laid;

    private List<ChosenSet.Pulled> best = List.of();
    private double bestAttainment = -1;
    private double open = -1;

    private final double[] topGains;
    private final int[] topExits;

    /**
     * @param most strands at most
     * @param enough part of the goals at which a set is good enough: the first that reaches it stands
     */
    private BranchAndBound(SideProblem problem, int most, double enough, StepBudget budget) {
        this.problem = problem;
        this.enough = enough;
        this.budget = budget;
        double[] values = new double[problem.strands()];
        missing = new double[problem.goals()];
        Arrays.fill(missing, 1.0 / missing.length);
        for (int strand = 0; strand < values.length; strand++) {
            values[strand] = gain(mostLifts(IntStream.of(strand)), 0);
        }
        // Also those that lift nothing: they may relieve others.
        order = IntStream.range(0, values.length)
                .filter(strand -> problem.mostSteps(strand) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer strand) -> -values[strand]))
                .mapToInt(Integer::intValue)
                .toArray();
        alone = IntStream.of(order).mapToDouble(strand -> values[strand]).toArray();
        mostLifts = mostLifts(IntStream.of(order));
        laid = new LaidStrands(problem, most);
        topGains = new double[most];
        topExits = new int[most];
    }

    private double[] mostLifts(IntStream strands) {
        return strands.boxed()
                .flatMapToDouble(strand -> IntStream.range(0, problem.goals())
                        .mapToDouble(goal -> problem.mostSteps(strand) * problem.lift(strand, goal) / problem.goals()))
                .toArray();
    }

    /** The best set; empty where no strand lifts anything within the limits. */
    static Optional<ChosenSet> best(SideProblem problem, int most, StepBudget budget) {
        return new BranchAndBound(problem, most, Double.POSITIVE_INFINITY, budget).solved();
    }

    /** A set that reaches a part of the goals; empty where none was found, which is proof where steps were left. */
    static Optional<ChosenSet> reaching(double enough, SideProblem problem, int most, StepBudget budget) {
        return new BranchAndBound(problem, most, enough, budget)
                .solved()
                .filter(set -> set.attainment() >= enough - SAME);
    }

    private Optional<ChosenSet> solved() {
        budget.next();
        // What does not reach enough is of no use, and need not be looked for.
        bestAttainment = Double.isInfinite(enough) ? 0 : enough - 2 * SAME;
        branch(0, mostThatMayBeAdded(0));
        if (best.isEmpty()) {
            return Optional.empty();
        }
        double bound = Math.max(bestAttainment, open);
        return Optional.of(new ChosenSet(best, bestAttainment, bound));
    }

    private boolean isDone() {
        return !best.isEmpty() && (bestAttainment >= enough - SAME || bestAttainment >= 1 - SAME);
    }

    /** @param ahead the most that may be added from that place on */
    private void branch(int from, double ahead) {
        if (laid.open() == 0) {
            return;
        }
        double here = laid.attainment();
        for (int place = from; place < order.length && !isDone(); place++) {
            // Strands further on are worth no more alone, so that this bounds all that is left at this level.
            if (here + alone[place] * laid.open() <= bestAttainment + SAME) {
                return;
            }
            boolean looked = place == from || place % LOOKED_AHEAD_EVERY == 0 || budget.isSpent();
            if (looked && here + (place == from ? ahead : mostThatMayBeAdded(place)) <= bestAttainment + SAME) {
                return;
            }
            if (budget.isSpent()) {
                open = Math.max(open, here + mostThatMayBeAdded(place));
                return;
            }
            tryAt(place);
        }
    }

    private void tryAt(int place) {
        int strand = order[place];
        if (!laid.leaveRoomFor(strand)) {
            return;
        }
        for (int step = problem.mostSteps(strand); step > 0 && !isDone(); step--) {
            if (!budget.take()) {
                open = Math.max(open, laid.attainment() + mostThatMayBeAdded(place));
                return;
            }
            if (laid.exceedALimitWith(strand, step)) {
                continue;
            }
            laid.push(strand, step);
            double ahead = laid.open() > 0 ? mostThatMayBeAdded(place + 1) : 0;
            if (laid.attainment() + ahead > bestAttainment + SAME) {
                keepIfBest();
                branch(place + 1, ahead);
                laid.pop();
            } else {
                laid.pop();
                // A lower step of a strand that works against no goal reaches no more, whatever is added to it.
                if (!worksAgainstAGoal(strand)) {
                    return;
                }
            }
        }
    }

    private boolean worksAgainstAGoal(int strand) {
        for (int goal = 0; goal < problem.goals(); goal++) {
            if (problem.lift(strand, goal) < 0) {
                return true;
            }
        }
        return false;
    }

    private void keepIfBest() {
        double attainment = laid.attainment();
        if (attainment > bestAttainment + SAME && laid.keepToTheLimits()) {
            bestAttainment = attainment;
            best = laid.pulled();
        }
    }

    /** The most that strands from a place on could add to what is reached, over different exits. */
    private double mostThatMayBeAdded(int from) {
        int open = laid.open();
        Arrays.fill(topGains, 0, open, 0.0);
        Arrays.fill(topExits, 0, open, -1);
        for (int goal = 0; goal < missing.length; goal++) {
            missing[goal] = (1 - Math.max(0, laid.reached()[goal])) / missing.length;
        }
        for (int place = from; place < order.length && alone[place] > topGains[open - 1]; place++) {
            double gain = gain(mostLifts, place);
            if (gain > topGains[open - 1] && laid.leaveRoomFor(order[place])) {
                putIn(gain, problem.exit(order[place]), open);
            }
        }
        double sum = 0;
        for (int i = 0; i < open; i++) {
            sum += topGains[i];
        }
        return sum;
    }

    /** Keeps the largest gains in falling order, one for each exit. */
    private void putIn(double gain, int exit, int length) {
        int end = length - 1;
        for (int i = 0; i < length; i++) {
            if (topExits[i] == exit) {
                if (topGains[i] >= gain) {
                    return;
                }
                end = i;
                break;
            }
        }
        int at = end;
        while (at > 0 && topGains[at - 1] < gain) {
            topGains[at] = topGains[at - 1];
            topExits[at] = topExits[at - 1];
            at--;
        }
        topGains[at] = gain;
        topExits[at] = exit;
    }

    /** What a strand could add to the mean of the goals: what works against one is not counted, which only widens a bound. */
    private double gain(double[] lifts, int place) {
        double sum = 0;
        for (int goal = 0; goal < missing.length; goal++) {
            sum += Math.max(0, Math.min(lifts[place * missing.length + goal], missing[goal]));
        }
        return sum;
    }
}
