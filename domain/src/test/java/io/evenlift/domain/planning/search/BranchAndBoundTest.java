package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BranchAndBoundTest {
    private static final int PLENTY = 10_000_000;

    private static AnyProblem small(SplittableRandom random) {
        return new AnyProblem(
                random, random.nextInt(1, 9), random.nextInt(1, 6), random.nextInt(1, 4), random.nextInt(1, 4));
    }

    private static double attainment(Optional<ChosenSet> set) {
        return set.map(ChosenSet::attainment).orElse(0.0);
    }

    private static int[] steps(AnyProblem problem, ChosenSet set) {
        int[] steps = new int[problem.strands()];
        set.strands().forEach(pulled -> steps[pulled.strand()] = pulled.steps());
        return steps;
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        EachSeed.of(1_000, random -> {
            AnyProblem problem = small(random);
            int most = random.nextInt(1, 5);
            Optional<ChosenSet> found = BranchAndBound.best(problem, most, new StepBudget(PLENTY));
            assertEquals(Math.max(0, problem.bestByTryingAll(most)), attainment(found), 1e-8);
            found.ifPresent(set -> {
                assertEquals(set.attainment(), set.bound(), 0, "proven");
                assertTrue(set.strands().size() <= most);
                assertEquals(set.attainment(), problem.attainment(steps(problem, set)), 1e-12);
            });
        });
    }

    /** One goal and as many strands as may be: here the best set now and then has a strand that lifts nothing but relieves. */
    @Test
    void laysAStrandThatOnlyRelievesWhereThatIsBest() {
        EachSeed.of(2_000, random -> {
            AnyProblem problem =
                    new AnyProblem(random, random.nextInt(3, 6), random.nextInt(3, 9), 1, random.nextInt(1, 4));
            Optional<ChosenSet> found = BranchAndBound.best(problem, 4, new StepBudget(PLENTY));
            assertEquals(Math.max(0, problem.bestByTryingAll(4)), attainment(found), 1e-8);
        });
    }

    @Test
    void reachesEnoughWhereThatCanBeReached() {
        EachSeed.of(1_000, random -> {
            AnyProblem problem = small(random);
            int most = random.nextInt(1, 5);
            double best = Math.max(0, problem.bestByTryingAll(most));
            if (best == 0) {
                return;
            }
            double enough = best * random.nextDouble(0.3, 1.2);
            Optional<ChosenSet> found = BranchAndBound.reaching(enough, problem, most, new StepBudget(PLENTY));
            assertEquals(best >= enough, found.isPresent(), () -> "best " + best + ", enough " + enough);
            found.ifPresent(set -> assertTrue(problem.attainment(steps(problem, set)) >= enough - 1e-8));
        });
    }

    /** What is left open is bounded: the best there is lies between what was found and the bound. */
    @Test
    void saysHowMuchMoreThereMayBeWhereStepsRunOut() {
        int[] open = {0};
        EachSeed.of(1_000, random -> {
            AnyProblem problem = small(random);
            int most = random.nextInt(1, 5);
            double best = Math.max(0, problem.bestByTryingAll(most));
            StepBudget budget = new StepBudget(random.nextInt(1, 20));
            BranchAndBound.best(problem, most, budget).ifPresent(set -> {
                assertTrue(set.attainment() <= best + 1e-8);
                assertTrue(set.bound() >= best - 1e-8, () -> "bound " + set.bound() + " below " + best);
                open[0] += set.bound() > set.attainment() ? 1 : 0;
            });
        });
        assertTrue(open[0] > 50, "left open " + open[0]);
    }

    @Test
    void moreStepsNeverFindLess() {
        EachSeed.of(300, random -> {
            AnyProblem problem = small(random);
            double before = 0;
            for (int steps : new int[] {5, 20, 80, 1_000, PLENTY}) {
                double now = attainment(BranchAndBound.best(problem, 3, new StepBudget(steps)));
                assertTrue(now >= before);
                before = now;
            }
        });
    }

    /** An exit more or a strand more allowed is one more way; a limit that is tighter is one less. */
    @Test
    void oneMoreStrandNeverMakesItWorse() {
        EachSeed.of(300, random -> {
            AnyProblem problem = small(random);
            double before = 0;
            for (int most = 1; most <= 4; most++) {
                double now = attainment(BranchAndBound.best(problem, most, new StepBudget(PLENTY)));
                assertTrue(now >= before - 1e-8);
                before = now;
            }
        });
    }

    /** However many strands there are: where none can lie beside another, the best alone is soon known to be the best. */
    @Test
    void ofStrandsThatCannotLieTogetherFewAreTried() {
        int[] asked = {0};
        EachSeed.of(300, random -> {
            AnyProblem problem = new AnyProblem(random, random.nextInt(50, 80), 10, 1, 4);
            problem.keepAllApart();
            if (problem.sharedLimits() == 0) {
                StepBudget budget = new StepBudget(PLENTY);
                BranchAndBound.best(problem, 5, budget);
                assertTrue(budget.taken() <= 30, () -> budget.taken() + " steps");
                asked[0]++;
            }
        });
        assertTrue(asked[0] > 50, "asked " + asked[0]);
    }

    @Test
    void findsTheSameSetTwice() {
        EachSeed.of(200, random -> {
            AnyProblem problem = small(random);
            assertEquals(
                    BranchAndBound.best(problem, 3, new StepBudget(PLENTY)),
                    BranchAndBound.best(problem, 3, new StepBudget(PLENTY)));
        });
    }
}
