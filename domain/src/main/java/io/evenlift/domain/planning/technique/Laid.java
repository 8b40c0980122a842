package io.evenlift.domain.planning.technique;

import io.evenlift.domain.fixation.FixationTechnique;
import java.util.List;
import java.util.Optional;

/**
 * A way drawn in one technique, or why it cannot be.
 *
 * @param fixation the drawing
 * @param obstacles why there is none; empty where there is one
 */
record Laid(Optional<FixationTechnique> fixation, List<Limitation> obstacles) {
    Laid {
        obstacles = List.copyOf(obstacles);
    }

    static Laid as(FixationTechnique fixation) {
        return new Laid(Optional.of(fixation), List.of());
    }

    static Laid not(List<Limitation> obstacles) {
        return new Laid(Optional.empty(), obstacles);
    }

    static Laid not(Limitation obstacle) {
        return not(List.of(obstacle));
    }
}
