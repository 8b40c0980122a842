package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How hard a strand may be pulled, as another that lies like it tells, against its own dimples. */
class LikelyStepsTest {
    private static final int SIDES = 12;

    @Test
    void areNoFewerThanAStrandAllowsAndMostlyAsMany() {
        int[] same = {0};
        int[] all = {0};
        LaidSide.all().limit(SIDES).forEach(side -> {
            SideProblem problem = side.problem();
            for (int strand = 0; strand < problem.strands(); strand++) {
                int likely = problem.stepsAtMost(strand);
                int allowed = problem.mostSteps(strand);
                assertTrue(likely >= allowed, () -> side.name() + ": " + likely + " of " + allowed);
                same[0] += likely == allowed ? 1 : 0;
                all[0]++;
            }
        });
        assertTrue(all[0] > 100 && same[0] > 0.8 * all[0], () -> same[0] + " of " + all[0]);
    }
}
