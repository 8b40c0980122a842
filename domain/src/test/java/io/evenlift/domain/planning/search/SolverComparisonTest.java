package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.quantity.EachSeed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The search against an exact solver. On how many sides of patients: {@code -Devenlift.compared.sides}, or the profile
 * {@code many}; on four times as many made-up ones.
 */
class SolverComparisonTest {
    private static final int SIDES = Integer.getInteger("evenlift.compared.sides", 4);
    private static final int MADE_UP_FOR_EACH = 4;

    @BeforeAll
    static void needsTheSolver() {
        assumeTrue(CpSatModel.isAvailable(), "CP-SAT's native library cannot be loaded here: not compared");
    }

    @Test
    void reachesWhatTheSolverReachesOnSidesOfPatients() {
        SolverComparison comparison = new SolverComparison();
        LaidSide.all()
                .limit(SIDES)
                .forEach(side -> comparison.compare(side.name(), side.problem(), PlanLimits.USUAL.maxThreadsPerSide()));
        System.out.println(comparison.summary("sides of patients"));
    }

    /** Larger than what can be tried out one by one, as in {@link BranchAndBoundTest}. */
    @Test
    void reachesWhatTheSolverReachesOnMadeUpSides() {
        SolverComparison comparison = new SolverComparison();
        EachSeed.of(MADE_UP_FOR_EACH * SIDES, random -> {
            AnyProblem problem = new AnyProblem(
                    random, random.nextInt(10, 40), random.nextInt(3, 11), random.nextInt(4, 10), random.nextInt(1, 4));
            comparison.compare("made up", problem, random.nextInt(2, 6));
        });
        System.out.println(comparison.summary("made-up sides"));
    }
}
