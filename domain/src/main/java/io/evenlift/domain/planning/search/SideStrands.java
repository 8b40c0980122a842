package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.ProbedThread;
import io.evenlift.domain.prediction.SeenDimple;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All strands of a structure that can be laid on a side, and what they do to each other, found when it is first asked. Limits
 * may be asked for at one depth after the other; the strands stay.
 */
final class SideStrands {
    /** Tensions are whole multiples of it (assumption: no hand and no spring tells them finer). */
    static final Force STEP = Force.ofNewtons(0.25);

    private static final double ROUNDING = 1e-12;
    private static final byte UNKNOWN = 0;
    private static final byte TOGETHER = 1;
    private static final byte APART = 2;

    private final List<Strand> strands;
    private final int goals;
    /** Part of each goal that a strand reaches at one step. */
    private final double[][] lifts;

    private final int[] exits;
    private final PlanLimits limits;
    private final byte[][] together;
    private final double[][][] added;
    /** Dimples that were seen where several strands lay together. */
    private final List<SeenDimple> seen = new ArrayList<>();
    /** Depth in mm and slope of each of them under each strand at 1 N. */
    private final List<double[][]> underEach = new ArrayList<>();

    SideStrands(List<Strand> strands, Map<Landmark, Length> goals, PlanLimits limits) {
        this.strands = List.copyOf(strands);
        this.goals = goals.size();
        this.limits = limits;
        lifts = strands.stream()
                .map(strand -> goals.entrySet().stream()
                        .mapToDouble(goal -> strand.probed()
                                .lift(goal.getKey())
                                .times(STEP.newtons())
                                .per(goal.getValue()))
                        .toArray())
                .toArray(double[][]::new);
        exits = strands.stream().mapToInt(strand -> strand.route().exit()).toArray();
        together = new byte[strands.size()][strands.size()];
        added = new double[strands.size()][strands.size()][];
    }

    Strand strand(int number) {
        return strands.get(number);
    }

    List<Strand> all() {
        return strands;
    }

    /**
     * What a branch and bound is to choose from: each strand's own dimples and all that were seen keep to the limits.
     *
     * @param deepest no dimple may be deeper
     * @param steepest nor steeper
     */
    SideProblem within(Length deepest, Ratio steepest) {
        return new Problem(deepest, steepest, seen.size());
    }

    /** The same as long as nothing was seen. */
    SideProblem ofOwnDimples(Length deepest, Ratio steepest) {
        return new Problem(deepest, steepest, 0);
    }

    /** From now on a dimple is a limit that all strands share: skin is not to be deeper there, nor steeper, whoever pulls. */
    void see(SeenDimple dimple) {
        seen.add(dimple);
        underEach.add(strands.stream()
                .map(Strand::probed)
                .map(by -> new double[] {
                    dimple.depthUnder(by).millimetres(), dimple.slopeUnder(by).value()
                })
                .toArray(double[][]::new));
    }

    /** How many dimples were seen. */
    int seen() {
        return seen.size();
    }

    /** Where a dimple that was seen would pass a limit that all strands share. */
    ChartPoint placeOfShared(int limit) {
        SeenDimple dimple = seen.get(limit / 2);
        return limit % 2 == 0 ? dimple.place() : dimple.steepestPlace();
    }

    /** Depth in mm and slope of each of a strand's dimples at 1 N, its own or what another adds to them. */
    private double[] atOneNewton(int strand, int by) {
        if (added[strand][by] == null) {
            List<SeenDimple> own = strands.get(strand).probed().dimples();
            ProbedThread other = strands.get(by).probed();
            double[] found = new double[2 * own.size()];
            for (int i = 0; i < own.size(); i++) {
                SeenDimple dimple = own.get(i);
                boolean itself = strand == by;
                Length depth = itself ? dimple.depth() : dimple.depthUnder(other);
                Ratio slope = itself ? dimple.slope() : dimple.slopeUnder(other);
                found[2 * i] = depth.millimetres();
                found[2 * i + 1] = slope.value();
            }
            added[strand][by] = found;
        }
        return added[strand][by];
    }

    private boolean goTogether(int strand, int other) {
        if (together[strand][other] == UNKNOWN) {
            boolean apart =
                    strands.get(strand).trace().keepsClearOf(strands.get(other).trace());
            together[strand][other] = apart ? TOGETHER : APART;
            together[other][strand] = together[strand][other];
        }
        return together[strand][other] == TOGETHER;
    }

    /** The strands within limits of one depth and one slope. */
    private final class Problem implements SideProblem {
        private final Length deepest;
        private final Ratio steepest;
        private final int[] atMost;
        /** Whether it is the highest step itself. */
        private final boolean[] isKnown;

        private final double[][] relief;
        private final double[] sharedRelief;

        Problem(Length deepest, Ratio steepest, int shared) {
            this.deepest = deepest;
            this.steepest = steepest;
            atMost = new int[strands.size()];
            isKnown = new boolean[strands.size()];
            relief = new double[strands.size()][];
            for (int strand = 0; strand < atMost.length; strand++) {
                atMost[strand] = steps(strands.get(strand).probed().withinAtMost(wanted(strand), deepest, steepest));
            }
            sharedRelief = new double[2 * shared];
            for (int limit = 0; limit < sharedRelief.length; limit++) {
                for (int by = 0; by < atMost.length; by++) {
                    sharedRelief[limit] = Math.max(sharedRelief[limit], -atMost[by] * sharedUse(limit, by));
                }
            }
        }

        /** As hard as it holds and as the caller allows. */
        private Force wanted(int strand) {
            return strands.get(strand).held().min(limits.maxTension()).times(1 + ROUNDING);
        }

        private int steps(Force tension) {
            return (int) Math.floor(tension.newtons() / STEP.newtons());
        }

        @Override
        public int strands() {
            return strands.size();
        }

        @Override
        public int goals() {
            return goals;
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
            if (!isKnown[strand]) {
                isKnown[strand] = true;
                atMost[strand] = steps(strands.get(strand).probed().within(wanted(strand), deepest, steepest));
            }
            return atMost[strand];
        }

        @Override
        public int stepsAtMost(int strand) {
            return atMost[strand];
        }

        @Override
        public boolean goTogether(int strand, int other) {
            return SideStrands.this.goTogether(strand, other);
        }

        @Override
        public int limits(int strand) {
            return 2 * strands.get(strand).probed().dimples().size();
        }

        @Override
        public double mostRelief(int strand, int limit) {
            if (relief[strand] == null) {
                double[] most = new double[limits(strand)];
                for (int by = 0; by < strands.size(); by++) {
                    if (atMost[by] > 0 && exit(by) != exit(strand) && goTogether(strand, by)) {
                        for (int each = 0; each < most.length; each++) {
                            most[each] = Math.max(most[each], -atMost[by] * use(strand, each, by));
                        }
                    }
                }
                relief[strand] = most;
            }
            return relief[strand][limit];
        }

        @Override
        public double use(int strand, int limit, int by) {
            return atOneNewton(strand, by)[limit] * STEP.newtons() / allowed(limit);
        }

        @Override
        public int sharedLimits() {
            return sharedRelief.length;
        }

        @Override
        public double sharedUse(int limit, int by) {
            return underEach.get(limit / 2)[by][limit % 2] * STEP.newtons() / allowed(limit);
        }

        @Override
        public double mostSharedRelief(int limit) {
            return sharedRelief[limit];
        }

        private double allowed(int limit) {
            return limit % 2 == 0 ? deepest.millimetres() : steepest.value();
        }
    }
}
