package io.evenlift.domain.planning.search;

import java.util.List;

/**
 * Strands that were chosen for a side.
 *
 * @param strands their numbers, and the step at which each is pulled
 * @param attainment mean part of the goals that they reach, each counted up to one
 * @param bound no set within the limits reaches more than this; the attainment itself where that is proven
 */
record ChosenSet(List<Pulled> strands, double attainment, double bound) {

    /** A strand at a step. */
    record Pulled(int strand, int steps) {}

    ChosenSet {
        strands = List.copyOf(strands);
    }
}
