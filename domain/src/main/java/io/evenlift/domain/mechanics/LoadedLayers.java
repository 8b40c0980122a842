package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Layers that hold a force.
 *
 * @param numbers of the layers from the surface, ascending
 */
public record LoadedLayers(List<Integer> numbers) {
    public LoadedLayers {
        numbers = List.copyOf(new TreeSet<>(numbers));
    }

    /** The layers of these forces. */
    public static LoadedLayers of(Collection<LayeredForce> forces) {
        return new LoadedLayers(forces.stream().map(LayeredForce::layer).toList());
    }

    /** The layers of both. */
    public LoadedLayers and(LoadedLayers other) {
        if (numbers.containsAll(other.numbers)) {
            return this;
        }
        List<Integer> both = new ArrayList<>(numbers);
        both.addAll(other.numbers);
        return new LoadedLayers(both);
    }
}
