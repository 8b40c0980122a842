package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;

/**
 * How deep a structure lies below the skin.
 *
 * @param mean over people
 * @param standardDeviation between people
 */
public record StructureDepth(Length mean, Length standardDeviation) {
    private static final double DEVIATIONS = 2;

    /** Whether it may lie at a depth: within two standard deviations of its mean. */
    boolean mayBeAt(Length depth) {
        return !standardDeviation.times(DEVIATIONS).isLessThan(depth.minus(mean).magnitude());
    }
}
