package io.evenlift.domain.planning.technique;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.thread.ProductId;

/**
 * A thread whose technique is the question.
 *
 * @param side which half of the face
 * @param product which thread of the catalogue
 * @param way from the fixation to the distal tip, as a single strand would lie; how deep it begins is for the technique
 *     to say
 * @param tension force at the anchor, 0 to the absolute limit of 8 N
 */
public record ComparedThread(Side side, ProductId product, ThreadPath way, Force tension) {
    public ComparedThread {
        tension.requireWithin(0, PlacedThread.ABSOLUTE_LIMIT.newtons(), "tension");
    }
}
