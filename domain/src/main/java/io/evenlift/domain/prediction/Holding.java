package io.evenlift.domain.prediction;

import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Word;

/**
 * What gives way first on the most loaded thread of a plan.
 *
 * @param thread the thread with the least reserve
 * @param designLoad its tension
 * @param weakest what gives way first
 * @param factor capacity of that over the load; at or above the required factor of the plan's limits
 */
public record Holding(ThreadId thread, Force designLoad, Part weakest, Ratio factor) {

    /** What can give way. */
    public enum Part implements Word {
        THREAD,
        BARBS,
        ANCHOR;

        @Override
        public String word() {
            return Word.of(this);
        }
    }
}
