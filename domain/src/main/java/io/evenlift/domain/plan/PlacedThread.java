package io.evenlift.domain.plan;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.thread.ProductId;

/**
 * One thread of a plan.
 *
 * @param id its name in the plan
 * @param side which half of the face
 * @param product which thread of the catalogue
 * @param fixation how it lies and is held
 * @param tension force at the anchor, for a dual thread the sum of both limbs; 0 to the absolute limit of 8 N
 */
public record PlacedThread(ThreadId id, Side side, ProductId product, FixationTechnique fixation, Force tension) {
    /** Above this no thread is drawn. */
    public static final Force ABSOLUTE_LIMIT = Force.ofNewtons(8);

    public PlacedThread {
        tension.requireWithin(0, ABSOLUTE_LIMIT.newtons(), "tension");
    }

    public PlacedThread withId(ThreadId newId) {
        return new PlacedThread(newId, side, product, fixation, tension);
    }

    public PlacedThread withTension(Force newTension) {
        return new PlacedThread(id, side, product, fixation, newTension);
    }

    public PlacedThread withFixation(FixationTechnique newFixation) {
        return new PlacedThread(id, side, product, newFixation, tension);
    }
}
