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

    /** The least depth at which it may lie: two standard deviations above its mean, which may be above the skin. */
    Length shallowest() {
        return mean.minus(standardDeviation.times(DEVIATIONS));
    }

    /** Whether it may lie at a depth: within two standard deviations of its mean. */
    boolean mayBeAt(Length depth) {
        return !standardDeviation.times(DEVIATIONS).isLessThan(depth.minus(mean).magnitude());
    }
}
