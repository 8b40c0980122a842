package io.evenlift.domain.planning.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A made-up side: some exits, limits that neighbours use up too or relieve, limits that all strands share, lifts that may work
 * against a goal.
 */
final class AnyProblem implements SideProblem {
    private final int[] exits;
    private final int[] mostSteps;
    /** By how much more than the highest step a strand is thought to allow. */
    private final int[] spare;

    private final double[][] lifts;
    private final boolean[][] together;
    private final double[][][] uses;
    private final double[][] sharedUses;

    AnyProblem(SplittableRandom random, int strands, int exitCount, int goals, int steps) {
        exits = new int[strands];
        mostSteps = new int[strands];
        spare = new int[strands];
        lifts = new double[strands][goals];
        together = new boolean[strands][strands];
        uses = new double[strands][][];
        double generous = random.nextDouble(0.02, 0.6);
        for (int i = 0; i < strands; i++) {
            exits[i] = random.nextInt(exitCount);
            uses[i] = new double[random.nextInt(0, 4)][strands];
            for (double[] limit : uses[i]) {
                for (int by = 0; by < strands; by++) {
                    double near = random.nextInt(3) == 0 ? 0 : random.nextDouble(-0.1, 0.15);
                    limit[by] = by == i ? random.nextDouble(0.1, 0.6) : near;
                }
            }
            for (int goal = 0; goal < goals; goal++) {
                lifts[i][goal] = generous * (random.nextDouble() - (random.nextInt(4) == 0 ? 0.6 : 0));
            }
            mostSteps[i] = alone(i, steps);
            spare[i] = random.nextInt(3);
            for (int j = 0; j < i; j++) {
                together[i][j] = random.nextInt(5) > 0;
                together[j][i] = together[i][j];
            }
        }
        sharedUses = new double[random.nextInt(0, 3)][strands];
        for (double[] limit : sharedUses) {
            for (int by = 0; by < strands; by++) {
                limit[by] = random.nextInt(3) == 0 ? 0 : random.nextDouble(-0.1, 0.35);
            }
        }
    }

    /** From now on no two strands can lie together. */
    void keepAllApart() {
        for (boolean[] row : together) {
            Arrays.fill(row, false);
        }
    }

    private int alone(int strand, int steps) {
        int most = steps;
        for (double[] limit : uses[strand]) {
            most = Math.min(most, (int) Math.floor(1 / limit[strand]));
        }
        return most;
    }

    @Override
    public int strands() {
        return exits.length;
    }

    @Override
    public int goals() {
        return lifts[0].length;
    }

    @Override
    public double lift(int strand, int goal) {
        return lifts[strand][goal];
    }

    @Override
    public int exit(int strand) {
        return exits[strand];
    }

    @Override
    public int mostSteps(int strand) {
        return mostSteps[strand];
    }

    @Override
    public int stepsAtMost(int strand) {
        return mostSteps[strand] + spare[strand];
    }

    @Override
    public boolean goTogether(int strand, int other) {
        return together[strand][other];
    }

    @Override
    public int limits(int strand) {
        return uses[strand].length;
    }

    @Override
    public double use(int strand, int limit, int by) {
        return uses[strand][limit][by];
    }

    @Override
    public double mostRelief(int strand, int limit) {
        double most = 0;
        for (int by = 0; by < strands(); by++) {
            most = Math.max(most, by == strand ? 0 : -mostSteps[by] * uses[strand][limit][by]);
        }
        return most;
    }

    @Override
    public int sharedLimits() {
        return sharedUses.length;
    }

    @Override
    public double sharedUse(int limit, int by) {
        return sharedUses[limit][by];
    }

    @Override
    public double mostSharedRelief(int limit) {
        double most = 0;
        for (int by = 0; by < strands(); by++) {
            most = Math.max(most, -mostSteps[by] * sharedUses[limit][by]);
        }
        return most;
    }

    /** What a set reaches, or less than nothing where it is not allowed. */
    double attainment(int[] steps) {
        return SetValue.of(this, steps);
    }

    /** The best there is, by trying everything. */
    double bestByTryingAll(int most) {
        return bestFrom(0, most, new int[strands()]);
    }

    /** A set that is not allowed may become so by another strand's relief. */
    private double bestFrom(int strand, int most, int[] steps) {
        if (strand == strands() || most == 0) {
            return attainment(steps);
        }
        double best = bestFrom(strand + 1, most, steps);
        for (int step = 1; step <= mostSteps[strand]; step++) {
            steps[strand] = step;
            best = Math.max(best, bestFrom(strand + 1, most - 1, steps));
            steps[strand] = 0;
        }
        return best;
    }
}
