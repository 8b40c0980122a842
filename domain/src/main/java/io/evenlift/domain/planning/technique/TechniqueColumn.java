package io.evenlift.domain.planning.technique;

import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.quantity.Force;
import java.util.List;
import java.util.Optional;

/**
 * One technique with the thread at hand.
 *
 * @param technique which
 * @param sameTension at the tension asked for; empty where the thread cannot be drawn in it
 * @param sameLift at the tension that makes the same lift as the first technique that is drawn; empty where none does
 * @param allowedLoad what it holds with the required reserve; empty where that is not known
 * @param cannot what it cannot do here, or why it cannot be drawn
 */
public record TechniqueColumn(
        Technique technique,
        Optional<Effect> sameTension,
        Optional<Effect> sameLift,
        Optional<Force> allowedLoad,
        List<Limitation> cannot) {
    public TechniqueColumn {
        cannot = List.copyOf(cannot);
    }

    static TechniqueColumn notDrawn(Technique technique, List<Limitation> obstacles) {
        return new TechniqueColumn(technique, Optional.empty(), Optional.empty(), Optional.empty(), obstacles);
    }
}
