package io.evenlift.domain.planning.technique;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.fixation.Technique;
import java.util.List;

/**
 * One technique held against another.
 *
 * @param technique the one
 * @param against the other
 * @param contrasts measure by measure, both drawn
 */
public record TechniquePair(Technique technique, Technique against, List<Contrast> contrasts) {
    public TechniquePair {
        contrasts = List.copyOf(contrasts);
    }

    /** Where it is better and where it is worse, the measures not weighed against each other. */
    public Code verdict() {
        boolean better =
                contrasts.stream().anyMatch(contrast -> contrast.measure().isBetter(contrast.tendency()));
        boolean worse =
                contrasts.stream().anyMatch(contrast -> contrast.measure().isWorse(contrast.tendency()));
        if (better) {
            return Code.of(worse ? "better-in-part" : "better-where-they-differ");
        }
        return Code.of(worse ? "worse-where-they-differ" : "no-difference-in-what-is-counted");
    }
}
