package io.evenlift.domain.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetPlacesTest {
    private static final double FINEST = 1.0 / 64;

    private static List<Double> met(int last, Predicate<Double> isMet) {
        List<Double> places =
                IntStream.rangeClosed(0, last).asDoubleStream().boxed().toList();
        return MetPlaces.of(places, isMet, (one, other) -> (one + other) / 2);
    }

    @Test
    void areNoneWhereNothingIsMet() {
        assertEquals(List.of(), met(20, place -> false));
        assertEquals(List.of(), met(0, place -> false));
    }

    @Test
    void areAllThatWereLookedAtWhereEverythingIsMet() {
        assertEquals(List.of(0.0, 1.0, 2.0), met(2, place -> true));
        assertEquals(List.of(0.0), met(0, place -> true));
    }

    @Test
    void beginAndEndWithinASixtyFourthOfAStepOfTheBordersAndNeverBeyond() {
        EachSeed.of(1_000, random -> {
            double from = random.nextDouble(0.1, 8);
            double to = from + random.nextDouble(1, 9);
            List<Double> met = met(20, place -> place >= from && place <= to);
            assertEquals(met.stream().sorted().toList(), met, "in order");
            double first = met.get(0);
            double last = met.get(met.size() - 1);
            assertTrue(first >= from && first < from + FINEST, from + " to " + to + ": " + met);
            assertTrue(last <= to && last > to - FINEST, from + " to " + to + ": " + met);
        });
    }

    @Test
    void areSeveralStretchesWhereTheThreadLeavesAndComesBack() {
        assertEquals(
                List.of(0.0, 1.0, 1.5, 3.5, 4.0, 4.25),
                met(6, place -> place <= 1.5 || (place >= 3.5 && place <= 4.25)));
    }
}
