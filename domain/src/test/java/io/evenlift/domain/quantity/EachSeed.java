package io.evenlift.domain.quantity;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Runs a property once for each seed and names the seed at which it fell. */
public final class EachSeed {
    private EachSeed() {}

    public static void of(int cases, Consumer<SplittableRandom> property) {
        for (long seed = 0; seed < cases; seed++) {
            try {
                property.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
