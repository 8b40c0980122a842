package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;

/**
 * The threads of one side as they are drawn, and the catalogue that they are of: all that a face does not know of what they do.
 */
record DrawnSide(Side side, List<PlacedThread> threads, Catalogue catalogue) {
    static DrawnSide of(ThreadPlan plan, Side side, Catalogue catalogue) {
        return new DrawnSide(side, plan.on(side), catalogue);
    }

    boolean isEmpty() {
        return threads.isEmpty();
    }
}
