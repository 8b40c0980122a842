package io.evenlift.domain.recovery;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.thread.ProductId;
import java.util.Optional;

/**
 * A thread as it was laid, as far as the record tells: a clinic that keeps only which technique was used on which side can
 * ask as well as one that kept the drawing.
 *
 * @param id its name in the record
 * @param side which half of the face
 * @param product which thread
 * @param technique how it was fixed
 * @param tension force at the anchor, 0 to 8 N
 * @param fixation the drawing; only with the technique, and of that technique
 */
public record PerformedThread(
        ThreadId id,
        Side side,
        Optional<ProductId> product,
        Optional<Technique> technique,
        Optional<Force> tension,
        Optional<FixationTechnique> fixation) {
    public PerformedThread {
        tension.ifPresent(pull -> pull.requireWithin(0, PlacedThread.ABSOLUTE_LIMIT.newtons(), "tension"));
        if (fixation.isPresent() && !technique.equals(fixation.map(FixationTechnique::technique))) {
            throw new InvalidValue(
                    "technique",
                    technique.map(Technique::word).orElse("none"),
                    fixation.get().technique().word() + ", which is drawn");
        }
    }

    /** A thread of which nothing more is told. */
    public static PerformedThread of(ThreadId id, Side side) {
        return new PerformedThread(id, side, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public PerformedThread with(Technique newTechnique) {
        return new PerformedThread(id, side, product, Optional.of(newTechnique), tension, Optional.empty());
    }

    /** Whether a limb was drawn in the dermis or the first millimetre under it. */
    boolean isKnownToLieShallow() {
        return fixation.stream()
                .flatMap(drawn -> drawn.limbs().stream())
                .anyMatch(limb -> limb.plane().compareTo(Plane.SUBDERMAL) <= 0);
    }
}
