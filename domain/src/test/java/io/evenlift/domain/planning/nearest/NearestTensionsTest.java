package io.evenlift.domain.planning.nearest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.prediction.LimitUse;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTensionsTest {
    private static final int TRIED = 2_000;

    private static List<Force> newtons(double... tensions) {
        return Arrays.stream(tensions).mapToObj(Force::ofNewtons).toList();
    }

    private static LimitUse use(double... perNewton) {
        return new LimitUse(Arrays.stream(perNewton).mapToObj(Ratio::of).toList());
    }

    private static void assertNear(List<Force> expected, List<Force> found) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).newtons(), found.get(i).newtons(), 1e-8);
        }
    }

    @Test
    void staysWhereNoLimitIsExceeded() {
        assertEquals(newtons(1, 2), NearestTensions.to(newtons(1, 2), List.of(use(0.3, 0.3))));
    }

    /** Onto the line a + b = 2 from (2, 1): both give up a half. */
    @Test
    void sharesWhatHasToBeGivenUp() {
        assertNear(newtons(1.5, 0.5), NearestTensions.to(newtons(2, 1), List.of(use(0.5, 0.5))));
    }

    @Test
    void takesFromNobodyWhatHeDoesNotHave() {
        assertNear(newtons(2, 0), NearestTensions.to(newtons(4, 0.5), List.of(use(0.5, 0.5))));
    }

    /** More of the second would relieve the first, but nobody is pulled harder than drawn. */
    @Test
    void pullsNobodyHarder() {
        assertNear(newtons(1.2, 1), NearestTensions.to(newtons(2, 1), List.of(use(1, -0.2))));
    }

    @Test
    void nothingThatIsAllowedIsNearer() {
        EachSeed.of(200, NearestTensionsTest::isNearest);
    }

    private static void isNearest(SplittableRandom random) {
        int threads = random.nextInt(1, 5);
        List<Force> wanted = IntStream.range(0, threads)
                .mapToObj(i -> Force.ofNewtons(random.nextDouble(0, 4)))
                .toList();
        List<LimitUse> limits = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 8); i++) {
            limits.add(use(IntStream.range(0, threads)
                    .mapToDouble(j -> random.nextDouble(-0.2, 1))
                    .toArray()));
        }
        List<Force> found = NearestTensions.to(wanted, limits);
        limits.forEach(limit -> assertTrue(limit.at(found).value() <= 1 + 1e-7, () -> "uses " + limit.at(found)));
        double given = distance(wanted, found);
        for (int i = 0; i < TRIED; i++) {
            List<Force> other = wanted.stream()
                    .map(force -> force.times(random.nextDouble()))
                    .toList();
            if (limits.stream().allMatch(limit -> limit.at(other).value() <= 1)) {
                assertTrue(distance(wanted, other) >= given - 1e-7);
            }
        }
    }

    private static double distance(List<Force> one, List<Force> other) {
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            double off = one.get(i).newtons() - other.get(i).newtons();
            sum += off * off;
        }
        return Math.sqrt(sum);
    }
}
