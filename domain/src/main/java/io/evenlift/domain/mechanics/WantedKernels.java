package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be read off media: the layers that hold a force, and how the surface is to be loaded, by reciprocity, to know the
 * number that is asked for.
 *
 * @param layers by number from the surface, ascending
 * @param loads of the surface
 */
public record WantedKernels(List<Integer> layers, Set<Load> loads) {
    /** Nothing. */
    public static final WantedKernels NONE = new WantedKernels(List.of(), Set.of());

    /** A load on the surface. */
    public enum Load {
        /** Along it: for how it moves along the skin. */
        ALONG,
        /** Into the tissue: for the dimple and its slope. */
        DOWN
    }

    static final Set<Load> BOTH = Collections.unmodifiableSet(EnumSet.allOf(Load.class));

    public WantedKernels {
        layers = List.copyOf(new TreeSet<>(layers));
        loads = inOrder(loads);
    }

    /** As they are declared, so that what is told of them reads the same each time. */
    private static Set<Load> inOrder(Set<Load> loads) {
        Set<Load> ordered = EnumSet.noneOf(Load.class);
        ordered.addAll(loads);
        return Collections.unmodifiableSet(ordered);
    }

    /** Any number under these forces. */
    public static WantedKernels of(Collection<LayeredForce> forces) {
        return new WantedKernels(forces.stream().map(LayeredForce::layer).toList(), BOTH);
    }

    /** What either wants. */
    public WantedKernels and(WantedKernels other) {
        if (layers.containsAll(other.layers) && loads.containsAll(other.loads)) {
            return this;
        }
        List<Integer> bothLayers = new ArrayList<>(layers);
        bothLayers.addAll(other.layers);
        Set<Load> bothLoads = EnumSet.noneOf(Load.class);
        bothLoads.addAll(loads);
        bothLoads.addAll(other.loads);
        return new WantedKernels(bothLayers, bothLoads);
    }
}
