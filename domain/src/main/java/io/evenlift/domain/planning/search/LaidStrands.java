package io.evenlift.domain.planning.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The strands that lie while a search tries one after the other: what they reach, and what they use up of every limit. The last
 * one that was laid is taken up first. Holds scratch values and is for one thread.
 */
final class LaidStrands {
    /** Rounding of a limit that is just used up. */
    private static final double FULL = PulledTogether.FULL;

    /** In place of a strand, where a limit is not one strand's. */
    private static final int SHARED = -1;

    private final SideProblem problem;
    private final int[] strands;
    private final int[] steps;
    /** Of each that lies, of each of its own limits. */
    private final double[][] used;

    private final double[] usedOfShared;
    private final double[] reached;
    private int count;

    /** @param most strands at most */
    LaidStrands(SideProblem problem, int most) {
        this.problem = problem;
        strands = new int[most];
        steps = new int[most];
        used = new double[most][];
        usedOfShared = new double[problem.sharedLimits()];
        reached = new double[problem.goals()];
    }

    /** How many may still be laid. */
    int open() {
        return strands.length - count;
    }

    /** Part of each goal that they reach; not to be changed. */
    double[] reached() {
        return reached;
    }

    /** Mean part of the goals, each counted as far as it is asked for. */
    double attainment() {
        return PulledTogether.attainment(reached);
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

    /** Whether a strand at this step, beside them, exceeds a limit by more than those that may still be added could relieve. */
    boolean exceedALimitWith(int strand, int step) {
        for (int limit = 0; limit < usedOfShared.length; limit++) {
            double now = usedOfShared[limit] + step * problem.sharedUse(limit, strand);
            if (now > FULL && isBeyondRelief(now, SHARED, limit)) {
                return true;
            }
        }
        for (int i = 0; i < count; i++) {
            for (int limit = 0; limit < used[i].length; limit++) {
                double now = used[i][limit] + step * problem.use(strands[i], limit, strand);
                if (now > FULL && isBeyondRelief(now, strands[i], limit)) {
                    return true;
                }
            }
        }
        for (int limit = 0; limit < problem.limits(strand); limit++) {
            double now = usedOfOwn(strand, step, limit);
            if (now > FULL && isBeyondRelief(now, strand, limit)) {
                return true;
            }
        }
        return false;
    }

    /** What relieves a limit is looked for only where it is passed and something may still be added. */
    private boolean isBeyondRelief(double use, int of, int limit) {
        int more = open() - 1;
        if (more == 0) {
            return true;
        }
        double relief = of == SHARED ? problem.mostSharedRelief(limit) : problem.mostRelief(of, limit);
        return use - more * relief > FULL;
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

    private double usedOfOwn(int strand, int step, int limit) {
        double sum = step * problem.use(strand, limit, strand);
        for (int i = 0; i < count; i++) {
            sum += steps[i] * problem.use(strand, limit, strands[i]);
        }
        return sum;
    }

    void push(int strand, int step) {
        double[] own = new double[problem.limits(strand)];
        for (int limit = 0; limit < own.length; limit++) {
            own[limit] = usedOfOwn(strand, step, limit);
        }
        add(strand, step);
        strands[count] = strand;
        steps[count] = step;
        used[count] = own;
        count++;
    }

    void pop() {
        count--;
        add(strands[count], -steps[count]);
    }

    /** What a strand at so many steps does to those that lie, to the shared limits and to the goals. */
    private void add(int strand, int step) {
        for (int i = 0; i < count; i++) {
            for (int limit = 0; limit < used[i].length; limit++) {
                used[i][limit] += step * problem.use(strands[i], limit, strand);
            }
        }
        for (int limit = 0; limit < usedOfShared.length; limit++) {
            usedOfShared[limit] += step * problem.sharedUse(limit, strand);
        }
        for (int goal = 0; goal < reached.length; goal++) {
            reached[goal] += step * problem.lift(strand, goal);
        }
    }
}
