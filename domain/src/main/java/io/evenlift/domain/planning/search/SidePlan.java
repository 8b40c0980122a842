package io.evenlift.domain.planning.search;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/**
 * What was chosen for one side and looked at closely.
 *
 * @param threads as drawn, each at its tension
 * @param exits numbers of the exits that they go to
 * @param sources of these exits
 * @param attainment mean part of the goals reached, each counted up to one
 * @param dimple deepest dimple along the threads
 */
record SidePlan(
        List<PlacedThread> threads, List<Integer> exits, List<CitationKey> sources, double attainment, Length dimple) {
    SidePlan {
        threads = List.copyOf(threads);
        exits = List.copyOf(exits);
        sources = List.copyOf(sources);
    }
}
