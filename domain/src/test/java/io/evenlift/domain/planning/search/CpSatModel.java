package io.evenlift.domain.planning.search;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A side's problem as an integer program for CP-SAT of Google OR-Tools, which shares the question with {@link BranchAndBound}
 * and nothing else.
 *
 * <p>CP-SAT counts in whole numbers: every coefficient is taken times {@link #SCALE} and rounded to the nearest. A set of n
 * steps in all has sums that are off by n/2 units at most; n is no more than strands allowed times the highest step. Limits
 * are wider by that and by what {@link BranchAndBound} forgives, so that no set is lost. The other way round a set may be
 * let through that exceeds a limit by n units, which {@link SetValue} finds out.
 */
final class CpSatModel {
    /** The goals are then right to 2e-7 with five strands of eight steps. A hundredth of it made CP-SAT no faster. */
    private static final long SCALE = 100_000_000;

    /** The linear relaxation of conditional limits too: on one thread often faster here than the usual 1, once 100 times. */
    private static final int LINEARIZED = 2;

    private final SideProblem problem;
    private final CpModel model = new CpModel();
    private final BoolVar[] laid;
    private final IntVar[] steps;
    private final IntVar[] reached;
    private final long mostSteps;

    /**
     * What CP-SAT found.
     *
     * @param steps of each strand, in the order of the strands; empty where nothing was found in time
     * @param bound mean part of the goals that no set exceeds by more than the rounding of the model
     * @param isProven whether it is the best in the scaled numbers
     * @param seconds that the solver took, without the building of the model
     */
    record Answer(Optional<int[]> steps, double bound, boolean isProven, double seconds) {}

    /** @param most strands at most */
    CpSatModel(SideProblem problem, int most) {
        this.problem = problem;
        laid = new BoolVar[problem.strands()];
        steps = new IntVar[problem.strands()];
        reached = new IntVar[problem.goals()];
        int highest = 0;
        for (int strand = 0; strand < steps.length; strand++) {
            int highestOfIt = Math.max(0, problem.mostSteps(strand));
            laid[strand] = model.newBoolVar("laid " + strand);
            steps[strand] = model.newIntVar(0, highestOfIt, "steps of " + strand);
            model.addGreaterOrEqual(steps[strand], 1).onlyEnforceIf(laid[strand]);
            model.addEquality(steps[strand], 0).onlyEnforceIf(laid[strand].not());
            highest = Math.max(highest, highestOfIt);
        }
        mostSteps = (long) most * highest;
        model.addLessOrEqual(LinearExpr.sum(laid), most);
        keepApart();
        keepWithinLimits();
        aimAtGoals();
    }

    /** Whether the native library can be had on this machine. */
    static boolean isAvailable() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    /** How far the mean part of the goals may be off by rounding. */
    double rounding() {
        return mostSteps / 2.0 / SCALE;
    }

    private void keepApart() {
        Map<Integer, List<Literal>> ofExit = new TreeMap<>();
        for (int strand = 0; strand < laid.length; strand++) {
            ofExit.computeIfAbsent(problem.exit(strand), exit -> new ArrayList<>())
                    .add(laid[strand]);
            for (int other = 0; other < strand; other++) {
                if (!problem.goTogether(strand, other)) {
                    model.addAtMostOne(List.of(laid[strand], laid[other]));
                }
            }
        }
        ofExit.values().forEach(model::addAtMostOne);
    }

    private void keepWithinLimits() {
        long full = (long) Math.floor(SCALE * SetValue.FULL + mostSteps / 2.0);
        for (int limit = 0; limit < problem.sharedLimits(); limit++) {
            int each = limit;
            model.addLessOrEqual(LinearExpr.weightedSum(steps, scaled(by -> problem.sharedUse(each, by))), full);
        }
        for (int strand = 0; strand < laid.length; strand++) {
            for (int limit = 0; limit < problem.limits(strand); limit++) {
                int own = strand;
                int each = limit;
                long[] use = scaled(by -> problem.use(own, each, by));
                model.addLessOrEqual(LinearExpr.weightedSum(steps, use), full).onlyEnforceIf(laid[strand]);
            }
        }
    }

    /**
     * Each goal counts up to one, and not below nothing where what was chosen works against it. Written as equations: with
     * conditions from above alone CP-SAT now and then creeps up in the smallest steps and does not end in a minute.
     */
    private void aimAtGoals() {
        LinearExpr nothing = LinearExpr.constant(0);
        LinearExpr goalReached = LinearExpr.constant(SCALE);
        for (int goal = 0; goal < reached.length; goal++) {
            int each = goal;
            long[] lift = scaled(strand -> problem.lift(strand, each));
            long[] raising = LongStream.of(lift).map(part -> Math.max(0, part)).toArray();
            long highest = atMostSteps(raising);
            long lowest = atMostSteps(
                    LongStream.of(lift).map(part -> Math.min(0, part)).toArray());
            IntVar sum = model.newIntVar(lowest, highest, "sum of " + goal);
            IntVar counted = model.newIntVar(0, highest, "counted of " + goal);
            reached[goal] = model.newIntVar(0, SCALE, "reached of " + goal);
            model.addEquality(sum, LinearExpr.weightedSum(steps, lift));
            model.addMaxEquality(counted, new LinearArgument[] {sum, nothing});
            model.addMinEquality(reached[goal], new LinearArgument[] {counted, goalReached});
            // Follows from these, and makes the linear relaxation tighter.
            model.addLessOrEqual(reached[goal], LinearExpr.weightedSum(steps, raising));
        }
        model.maximize(LinearExpr.sum(reached));
    }

    private long atMostSteps(long[] ofStrand) {
        return IntStream.range(0, ofStrand.length)
                .mapToLong(strand -> ofStrand[strand] * Math.max(0, problem.mostSteps(strand)))
                .sum();
    }

    private long[] scaled(IntToDoubleFunction ofStrand) {
        return IntStream.range(0, steps.length)
                .mapToLong(strand -> Math.round(SCALE * ofStrand.applyAsDouble(strand)))
                .toArray();
    }

    /** @param workers threads of CP-SAT; 0: as it likes, one a core */
    Answer solve(int workers, Duration limit) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(workers)
                .setLinearizationLevel(LINEARIZED)
                .setMaxTimeInSeconds(limit.toMillis() / 1e3);
        CpSolverStatus status = solver.solve(model);
        boolean isProven = status == CpSolverStatus.OPTIMAL;
        Optional<int[]> found = isProven || status == CpSolverStatus.FEASIBLE
                ? Optional.of(Arrays.stream(steps)
                        .mapToInt(strand -> Math.toIntExact(solver.value(strand)))
                        .toArray())
                : Optional.empty();
        return new Answer(found, solver.bestObjectiveBound() / SCALE / reached.length, isProven, solver.wallTime());
    }
}
