package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EasingTest {
    @Test
    void takesOffStepsUntilEveryLimitIsKept() {
        SplittableRandom random = new SplittableRandom(11);
        int eased = 0;
        for (int i = 0; i < 2_000; i++) {
            AnyProblem problem = new AnyProblem(random, 4, 5, 2, 4);
            List<ChosenSet.Pulled> all = IntStream.range(0, 4)
                    .filter(strand -> problem.mostSteps(strand) > 0)
                    .mapToObj(strand -> new ChosenSet.Pulled(strand, problem.mostSteps(strand)))
                    .toList();
            ChosenSet tooMuch = new ChosenSet(all, 1, 1);
            Optional<ChosenSet> less = Easing.of(tooMuch, problem);
            List<ChosenSet.Pulled> left = less.map(ChosenSet::strands).orElse(List.of());
            PulledTogether together = new PulledTogether(problem, left);
            assertTrue(together.keepToTheLimits(), "seed 11, problem " + i);
            assertEquals(less.map(ChosenSet::attainment).orElse(0.0), together.attainment(), "seed 11, problem " + i);
            assertEquals(left.isEmpty(), less.isEmpty());
            if (new PulledTogether(problem, all).keepToTheLimits() && !all.isEmpty()) {
                assertEquals(all, left, "seed 11, problem " + i);
            } else {
                eased++;
            }
        }
        assertTrue(eased > 500 && eased < 1_900, "eased " + eased);
    }
}
