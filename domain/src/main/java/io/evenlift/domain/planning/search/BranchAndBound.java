package io.evenlift.domain.planning.search;

import java.util.ArrayList;
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
    private static final double SAME = 1e-9;
    /** Rounding of a limit that is just used up. */
    private static final double FULL = 1 + 1e-9;

    /** To look at all that may be added takes as long as to try some strands. */
    private static final int LOOKED_AHEAD_EVERY = 16;

    private final SideProblem problem;
    private final int most;
    private final double enough;
    private final StepBudget budget;
    private final int[] order;
    private final double[] alone;

    private final int[] chosen;
    private final int[] steps;
    private final double[][] used;
    private final double[] reached;
    private int count;

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
        this.most = most;
        this.enough = enough;
        this.budget = budget;
        double[] values = new double[problem.strands()];
        double[] nothing = new double[problem.goals()];
        for (int strand = 0; strand < values.length; strand++) {
            values[strand] = gain(nothing, strand, problem.mostSteps(strand));
        }
        // Also those that lift nothing: they may relieve others.
        order = IntStream.range(0, values.length)
                .filter(strand -> problem.mostSteps(strand) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer strand) -> -values[strand]))
                .mapToInt(Integer::intValue)
                .toArray();
        alone = IntStream.of(order).mapToDouble(strand -> values[strand]).toArray();
        chosen = new int[most];
        steps = new int[most];
        used = new double[most][];
        reached = new double[problem.goals()];
        topGains = new double[most];
        topExits = new int[most];
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
        branch(0);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        double bound = Math.max(bestAttainment, open);
        return Optional.of(new ChosenSet(best, bestAttainment, bound));
    }

    private boolean isDone() {
        return !best.isEmpty() && (bestAttainment >= enough - SAME || bestAttainment >= 1 - SAME);
    }

    private void branch(int from) {
        if (count == most) {
            return;
        }
        double here = attainment();
        for (int place = from; place < order.length && !isDone(); place++) {
            // Strands further on are worth no more alone, so that this bounds all that is left at this level.
            if (here + alone[place] * (most - count) <= bestAttainment + SAME) {
                return;
            }
            boolean looked = place == from || place % LOOKED_AHEAD_EVERY == 0 || budget.isSpent();
            if (looked && here + mostThatMayBeAdded(place) <= bestAttainment + SAME) {
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
        if (!fits(strand)) {
            return;
        }
        for (int step = problem.mostSteps(strand); step > 0 && !isDone(); step--) {
            if (!budget.take()) {
                open = Math.max(open, attainment() + mostThatMayBeAdded(place));
                return;
            }
            if (exceedsALimit(strand, step)) {
                continue;
            }
            push(strand, step);
            double bound = attainment() + (count < most ? mostThatMayBeAdded(place + 1) : 0);
            if (bound > bestAttainment + SAME) {
                keepIfBest();
                branch(place + 1);
                pop();
            } else {
                pop();
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

    private boolean fits(int strand) {
        for (int i = 0; i < count; i++) {
            if (problem.exit(chosen[i]) == problem.exit(strand) || !problem.goTogether(chosen[i], strand)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the strand at this step, beside the chosen, exceeds one of its limits or of theirs beyond relief. */
    private boolean exceedsALimit(int strand, int step) {
        int more = most - count - 1;
        for (int i = 0; i < count; i++) {
            for (int limit = 0; limit < used[i].length; limit++) {
                double now = used[i][limit] + step * problem.use(chosen[i], limit, strand);
                if (now > FULL && now - more * problem.mostRelief(chosen[i], limit) > FULL) {
                    return true;
                }
            }
        }
        for (int limit = 0; limit < problem.limits(strand); limit++) {
            double now = usedOfOwn(strand, step, limit);
            if (now > FULL && now - more * problem.mostRelief(strand, limit) > FULL) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithinLimits() {
        for (int i = 0; i < count; i++) {
            for (double part : used[i]) {
                if (part > FULL) {
                    return false;
                }
            }
        }
        return true;
    }

    private double usedOfOwn(int strand, int step, int limit) {
        double sum = step * problem.use(strand, limit, strand);
        for (int i = 0; i < count; i++) {
            sum += steps[i] * problem.use(strand, limit, chosen[i]);
        }
        return sum;
    }

    private void push(int strand, int step) {
        double[] own = new double[problem.limits(strand)];
        for (int limit = 0; limit < own.length; limit++) {
            own[limit] = usedOfOwn(strand, step, limit);
        }
        for (int i = 0; i < count; i++) {
            for (int limit = 0; limit < used[i].length; limit++) {
                used[i][limit] += step * problem.use(chosen[i], limit, strand);
            }
        }
        for (int goal = 0; goal < reached.length; goal++) {
            reached[goal] += step * problem.lift(strand, goal);
        }
        chosen[count] = strand;
        steps[count] = step;
        used[count] = own;
        count++;
    }

    private void pop() {
        count--;
        for (int i = 0; i < count; i++) {
            for (int limit = 0; limit < used[i].length; limit++) {
                used[i][limit] -= steps[count] * problem.use(chosen[i], limit, chosen[count]);
            }
        }
        for (int goal = 0; goal < reached.length; goal++) {
            reached[goal] -= steps[count] * problem.lift(chosen[count], goal);
        }
    }

    private void keepIfBest() {
        double attainment = attainment();
        if (attainment <= bestAttainment + SAME || !isWithinLimits()) {
            return;
        }
        bestAttainment = attainment;
        List<ChosenSet.Pulled> set = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            set.add(new ChosenSet.Pulled(chosen[i], steps[i]));
        }
        best = set;
    }

    private double attainment() {
        double sum = 0;
        for (double part : reached) {
            sum += Math.max(0, Math.min(1, part));
        }
        return sum / reached.length;
    }

    /** The most that strands from a place on could add to what is reached, over different exits. */
    private double mostThatMayBeAdded(int from) {
        int open = most - count;
        Arrays.fill(topGains, 0, open, 0.0);
        Arrays.fill(topExits, 0, open, -1);
        for (int place = from; place < order.length && alone[place] > topGains[open - 1]; place++) {
            int strand = order[place];
            double gain = gain(reached, strand, problem.mostSteps(strand));
            if (gain > topGains[open - 1] && fits(strand)) {
                putIn(gain, problem.exit(strand), open);
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
    private double gain(double[] have, int strand, int step) {
        double sum = 0;
        for (int goal = 0; goal < have.length; goal++) {
            double missing = 1 - Math.max(0, have[goal]);
            sum += Math.max(0, Math.min(step * problem.lift(strand, goal), missing));
        }
        return sum / have.length;
    }
}
