package io.evenlift.domain.planning.search;

import java.util.List;
import java.util.Optional;

/**
 * Finds the set of strands that reaches most of the goals within the limits, and proves it.
 *
 * <p>Strands are tried in the order of what each could reach alone, each from its highest step down, one more at a time. A
 * branch is left where it cannot beat the best set found: what is reached and the {@link MostToGain} from there on is a bound. What
 * exceeds a limit by more than those that may still be added could relieve is not gone into. No strand is pulled harder than it
 * could be alone.
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
    private final LaidStrands laid;
    private final MostToGain more;

    private List<ChosenSet.Pulled> best = List.of();
    private double bestAttainment = -1;
    private double open = -1;

    /**
     * @param most strands at most
     * @param enough part of the goals at which a set is good enough: the first that reaches it stands
     */
    private BranchAndBound(SideProblem problem, int most, double enough, StepBudget budget) {
        this.problem = problem;
        this.enough = enough;
        this.budget = budget;
        laid = new LaidStrands(problem, most);
        more = new MostToGain(problem, laid);
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
        branch(0, more.from(0, 0));
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
        for (int place = from; place < more.places() && !isDone(); place++) {
            // Strands further on are worth no more alone, so that this bounds all that is left at this level.
            if (here + more.alone(place) * laid.open() <= bestAttainment + SAME) {
                return;
            }
            boolean looked = place == from || place % LOOKED_AHEAD_EVERY == 0 || budget.isSpent();
            double beyond = bestAttainment + SAME - here;
            if (looked && (place == from ? ahead : more.from(place, beyond)) <= beyond) {
                return;
            }
            if (budget.isSpent()) {
                open = Math.max(open, here + more.from(place, 0));
                return;
            }
            tryAt(place);
        }
    }

    private void tryAt(int place) {
        int strand = more.strand(place);
        if (!laid.leaveRoomFor(strand)) {
            return;
        }
        int step = problem.stepsAtMost(strand);
        while (step > 0 && !isDone()) {
            if (!budget.take()) {
                open = Math.max(open, laid.attainment() + more.from(place, 0));
                return;
            }
            laid.push(strand, step);
            double beyond = bestAttainment + SAME - laid.attainment();
            double ahead = laid.open() > 0 ? more.from(place + 1, beyond) : 0;
            boolean mayBeBetter = ahead > beyond;
            // What it does to the skin is looked at only where it would be of use.
            if (mayBeBetter && step <= problem.mostSteps(strand) && !laid.exceedALimitByTheLast()) {
                keepIfBest();
                branch(place + 1, ahead);
            }
            laid.pop();
            // A lower step of a strand that works against no goal reaches no more, whatever is added to it.
            if (!mayBeBetter && !worksAgainstAGoal(strand)) {
                return;
            }
            step = Math.min(step - 1, problem.stepsAtMost(strand));
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
}
