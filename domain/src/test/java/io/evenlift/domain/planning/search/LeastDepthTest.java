package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeastDepthTest {
    private final List<Length> asked = new ArrayList<>();

    private Optional<Length> within(double deepestMm, double neededMm) {
        return LeastDepth.within(Length.ofMillimetres(deepestMm), depth -> {
            asked.add(depth);
            return depth.millimetres() >= neededMm ? Optional.of(depth) : Optional.empty();
        });
    }

    @Test
    void isTheFirstHundredthThatSuffices() {
        for (int hundredths = 1; hundredths <= 50; hundredths++) {
            double needed = hundredths / 100.0;
            assertEquals(Optional.of(Length.ofMillimetres(needed)), within(0.5, needed));
            assertEquals(Optional.of(Length.ofMillimetres(needed)), within(0.5, needed - 0.009));
        }
    }

    @Test
    void isNothingWhereTheDeepestDoesNotSuffice() {
        assertEquals(Optional.empty(), within(0.3, 0.31));
        assertEquals(1, asked.size());
    }

    @Test
    void roundsTheDeepestUpAndHalvesFromThere() {
        assertEquals(Optional.of(Length.ofMillimetres(0.25)), within(0.241, 0.245));
        assertTrue(asked.size() <= 6, asked.toString());
    }
}
