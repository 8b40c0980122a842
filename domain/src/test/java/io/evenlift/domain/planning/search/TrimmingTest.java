package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrimmingTest {
    private static final double SAME = 1e-9;

    @Test
    void takesOffEveryStepThatReachesNothingAndNoOther() {
        SplittableRandom random = new SplittableRandom(7);
        int trimmed = 0;
        for (int i = 0; i < 2_000; i++) {
            AnyProblem problem = new AnyProblem(
                    random, random.nextInt(2, 6), random.nextInt(2, 5), random.nextInt(1, 4), random.nextInt(1, 5));
            Optional<ChosenSet> best = BranchAndBound.best(problem, 3, new StepBudget(100_000));
            if (best.isEmpty()) {
                continue;
            }
            ChosenSet less = Trimming.of(best.get(), problem);
            trimmed += steps(less.strands()) < steps(best.get().strands()) ? 1 : 0;
            assertEquals(best.get().attainment(), reached(problem, less.strands()), SAME, "seed 7, problem " + i);
            assertTrue(keepsToTheLimits(problem, less.strands()), "seed 7, problem " + i);
            for (List<ChosenSet.Pulled> fewer : aStepLess(less.strands())) {
                assertFalse(
                        reached(problem, fewer) >= best.get().attainment() - SAME && keepsToTheLimits(problem, fewer),
                        "seed 7, problem " + i + ": " + fewer);
            }
        }
        assertTrue(trimmed > 50, "trimmed " + trimmed);
    }

    private static int steps(List<ChosenSet.Pulled> set) {
        return set.stream().mapToInt(ChosenSet.Pulled::steps).sum();
    }

    private static List<List<ChosenSet.Pulled>> aStepLess(List<ChosenSet.Pulled> set) {
        List<List<ChosenSet.Pulled>> all = new ArrayList<>();
        for (ChosenSet.Pulled one : set) {
            List<ChosenSet.Pulled> fewer = new ArrayList<>(set);
            fewer.remove(one);
            if (one.steps() > 1) {
                fewer.add(new ChosenSet.Pulled(one.strand(), one.steps() - 1));
            }
            all.add(fewer);
        }
        return all;
    }

    private static double reached(SideProblem problem, List<ChosenSet.Pulled> set) {
        double sum = 0;
        for (int goal = 0; goal < problem.goals(); goal++) {
            double part = 0;
            for (ChosenSet.Pulled each : set) {
                part += each.steps() * problem.lift(each.strand(), goal);
            }
            sum += Math.max(0, Math.min(1, part));
        }
        return sum / problem.goals();
    }

    private static boolean keepsToTheLimits(SideProblem problem, List<ChosenSet.Pulled> set) {
        for (int limit = 0; limit < problem.sharedLimits(); limit++) {
            double used = 0;
            for (ChosenSet.Pulled by : set) {
                used += by.steps() * problem.sharedUse(limit, by.strand());
            }
            if (used > 1 + SAME) {
                return false;
            }
        }
        for (ChosenSet.Pulled each : set) {
            for (int limit = 0; limit < problem.limits(each.strand()); limit++) {
                double used = 0;
                for (ChosenSet.Pulled by : set) {
                    used += by.steps() * problem.use(each.strand(), limit, by.strand());
                }
                if (used > 1 + SAME) {
                    return false;
                }
            }
        }
        return true;
    }
}
