package io.evenlift.domain.planning.search;

import java.util.OptionalDouble;

/**
 * What is asked of a side: as much lift as the limits allow, or no more than is enough.
 *
 * @param partOfTheDepth how much of the allowed depth a dimple may have; above 0, at most 1
 * @param most threads
 * @param enough part of the goals at which more is not asked for; empty for as much as there is
 */
record Aim(double partOfTheDepth, int most, OptionalDouble enough) {
    static Aim asMuchAsThereIs(int most) {
        return new Aim(1, most, OptionalDouble.empty());
    }
}
