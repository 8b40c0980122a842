package io.evenlift.domain.planning.search;

import io.evenlift.domain.quantity.Length;
import java.util.Optional;
import java.util.function.Function;

/** Seeks the least depth of dimples within which something can still be had. */
final class LeastDepth {
    /** Limits of depth are tried in whole hundredths of a millimetre: finer says nothing. */
    private static final double HUNDREDTHS = 100;

    private LeastDepth() {}

    /**
     * Halves the range of depths until a hundredth of a millimetre is left.
     *
     * @param deepest where the range ends, rounded up
     * @param had what can be had within a depth; within a larger one there is to be something as well
     * @return what can be had within the least depth; empty where there is nothing within the deepest
     */
    static <T> Optional<T> within(Length deepest, Function<Length, Optional<T>> had) {
        int tooLittle = 0;
        int sufficient = (int) Math.ceil(deepest.millimetres() * HUNDREDTHS);
        Optional<T> found = had.apply(depth(sufficient));
        while (found.isPresent() && sufficient - tooLittle > 1) {
            int middle = (sufficient + tooLittle) / 2;
            Optional<T> gentler = had.apply(depth(middle));
            if (gentler.isPresent()) {
                found = gentler;
                sufficient = middle;
            } else {
                tooLittle = middle;
            }
        }
        return found;
    }

    private static Length depth(int hundredths) {
        return Length.ofMillimetres(hundredths / HUNDREDTHS);
    }
}
