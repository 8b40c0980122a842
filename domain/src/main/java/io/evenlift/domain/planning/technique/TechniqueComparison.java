package io.evenlift.domain.planning.technique;

import io.evenlift.domain.face.Landmark;
import java.util.List;
import java.util.Optional;

/**
 * The techniques side by side.
 *
 * @param columns temple entry, scalp-fascia loop, dual fixation
 * @param landmark the one that the first drawn technique lifts most, whose lift is made the same; empty where it lifts none
 * @param pairs each two that are drawn, the dual fixation's first
 */
public record TechniqueComparison(
        List<TechniqueColumn> columns, Optional<Landmark> landmark, List<TechniquePair> pairs) {
    public TechniqueComparison {
        columns = List.copyOf(columns);
        pairs = List.copyOf(pairs);
    }
}
