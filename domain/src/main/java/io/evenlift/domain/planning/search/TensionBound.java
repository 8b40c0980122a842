package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.prediction.HoldingLimits;
import java.util.List;
import java.util.function.Function;

/** What one step of tension more would break or not gain; several may stand in the way of one thread. */
public sealed interface TensionBound {
    <R> R fold(
            Function<Dimple, R> dimple, Function<Held, R> held, Function<NoGain, R> noGain, Function<Asked, R> asked);

    /**
     * A dimple would pass a limit, this thread's own or another's.
     *
     * @param limit which
     * @param place of the dimple
     */
    record Dimple(Limit limit, ChartPoint place) implements TensionBound {
        /** What a dimple may not pass. */
        public enum Limit {
            /** As deep as the caller allows. */
            DEPTH,
            /** As steep as the grade that comes with that depth allows. */
            SLOPE,
            /** As deep as a gentle option allows itself. */
            GENTLE_DEPTH,
            /** Found only when all threads were looked at together, and then kept to by all of them. */
            TOGETHER
        }

        @Override
        public <R> R fold(
                Function<Dimple, R> dimple,
                Function<Held, R> held,
                Function<NoGain, R> noGain,
                Function<Asked, R> asked) {
            return dimple.apply(this);
        }
    }

    /**
     * Thread, barbs or anchor would not hold it with the required reserve.
     *
     * @param limit of the weakest of them
     */
    record Held(HoldingLimits.Limit limit) implements TensionBound {
        @Override
        public <R> R fold(
                Function<Dimple, R> dimple,
                Function<Held, R> held,
                Function<NoGain, R> noGain,
                Function<Asked, R> asked) {
            return held.apply(this);
        }
    }

    /**
     * It would lift in vain.
     *
     * @param reached the goals that it lifts and that are reached; none where it only relieves others
     */
    record NoGain(List<Landmark> reached) implements TensionBound {
        public NoGain {
            reached = List.copyOf(reached);
        }

        @Override
        public <R> R fold(
                Function<Dimple, R> dimple,
                Function<Held, R> held,
                Function<NoGain, R> noGain,
                Function<Asked, R> asked) {
            return noGain.apply(this);
        }
    }

    /** What was asked for does not go further. */
    enum Asked implements TensionBound {
        /** The highest tension that the caller allows. */
        CAP,
        /** The option asks for no more lift than is enough. */
        ENOUGH,
        /** The search had no steps left to try it. */
        STEPS_SPENT;

        @Override
        public <R> R fold(
                Function<Dimple, R> dimple,
                Function<Held, R> held,
                Function<NoGain, R> noGain,
                Function<Asked, R> asked) {
            return asked.apply(this);
        }
    }
}
