package io.evenlift.domain.planning.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The strands that lie while a search tries one after the other: what they reach, and what they use up of every limit. The last
 * one that was laid is taken up first; its limits are asked for only where it is worth it, and before another is laid on it.
 * Holds scratch values and is for one thread.
 */
final class LaidStrands {
    /** Rounding of a limit that is just used up. */
    private static final double FULL = PulledTogether.FULL;

    /** In place of a strand, where a limit is not one strand's. */
    private static final int SHARED = -1;

    private final SideProblem problem;
    private final int[] strands;
    private final int[] steps;
    /** What so many of them, from the first on, reach of each goal. */
    private final double[][] reached;
    /** Of each that lies, of each of its own limits. */
    private final double[][] used;

    private final double[] usedOfShared;
    private int count;
    /** How many of them count in what is used. */
    private int counted;

    /** @param most strands at most */
    LaidStrands(SideProblem problem, int most) {
        this.problem = problem;
        strands = new int[most];
        steps = new int[most];
        reached = new double[most + 1][problem.goals()];
        used = new double[most][];
        usedOfShared = new double[problem.sharedLimits()];
    }

    /** How many may still be laid. */
    int open() {
        return strands.length - count;
    }

    /** Part of each goal that they reach; not to be changed. */
    double[] reached() {
        return reached[count];
    }

    /** Mean part of the goals, each counted as far as it is asked for. */
    double attainment() {
        return PulledTogether.attainment(reached());
    }

    List<ChosenSet.Pulled> pulled() {
        List<ChosenSet.Pulled> set = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            set.add(new ChosenSet.Pulled(strands[i], steps[i]));
        }
        return set;
    }

    /** Whether a strand has an exit of its own and keeps clear of them. */
    boolean leaveRoomFor(int strand) {
        for (int i = 0; i < count; i++) {
            if (problem.exit(strands[i]) == problem.exit(strand) || !problem.goTogether(strands[i], strand)) {
                return false;
            }
        }
        return true;
    }

    void push(int strand, int step) {
        for (int goal = 0; goal < problem.goals(); goal++) {
            reached[count + 1][goal] = reached[count][goal] + step * problem.lift(strand, goal);
        }
        strands[count] = strand;
        steps[count] = step;
        count++;
    }

    void pop() {
        count--;
        if (counted > count) {
            counted = count;
            use(strands[count], -steps[count]);
        }
    }

    /** Whether the last one brings a limit beyond what those that may still be added could relieve; it counts in what is used then. */
    boolean exceedALimitByTheLast() {
        int last = count - 1;
        used[last] = usedOfOwn(strands[last]);
        use(strands[last], steps[last]);
        counted = count;
        for (int limit = 0; limit < usedOfShared.length; limit++) {
            if (isBeyondRelief(usedOfShared[limit], SHARED, limit)) {
                return true;
            }
        }
        for (int i = 0; i < count; i++) {
            for (int limit = 0; limit < used[i].length; limit++) {
                if (isBeyondRelief(used[i][limit], strands[i], limit)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What relieves a limit is looked for only where it is passed and something may still be added. */
    private boolean isBeyondRelief(double use, int of, int limit) {
        if (use <= FULL || open() == 0) {
            return use > FULL;
        }
        double relief = of == SHARED ? problem.mostSharedRelief(limit) : problem.mostRelief(of, limit);
        return use - open() * relief > FULL;
    }

    boolean keepToTheLimits() {
        for (double part : usedOfShared) {
            if (part > FULL) {
                return false;
            }
        }
        for (int i = 0; i < count; i++) {
            for (double part : used[i]) {
                if (part > FULL) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What all of them use up of the limits of one of them. */
    private double[] usedOfOwn(int strand) {
        double[] own = new double[problem.limits(strand)];
        for (int limit = 0; limit < own.length; limit++) {
            for (int i = 0; i < count; i++) {
                own[limit] += steps[i] * problem.use(strand, limit, strands[i]);
            }
        }
        return own;
    }

    /** What a strand at so many steps does to the limits of those that count, and to the shared ones. */
    private void use(int strand, int step) {
        for (int i = 0; i < counted; i++) {
            for (int limit = 0; limit < used[i].length; limit++) {
                used[i][limit] += step * problem.use(strands[i], limit, strand);
            }
        }
        for (int limit = 0; limit < usedOfShared.length; limit++) {
            usedOfShared[limit] += step * problem.sharedUse(limit, strand);
        }
    }
}
