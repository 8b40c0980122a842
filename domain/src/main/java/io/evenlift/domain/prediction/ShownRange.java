package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;

/**
 * A predicted range as it may be shown: cut to where the model ends, and marked so.
 *
 * @param range what may be printed
 * @param bound how to read it
 */
public record ShownRange(LengthRange range, Bound bound) {

    /** A range of which every end is within the model. */
    static ShownRange computed(LengthRange range) {
        return new ShownRange(range, Bound.COMPUTED);
    }

    /**
     * The range at the largest part of the load for which the model holds; more load never gives less, so that it is a
     * lower bound of each end.
     */
    static ShownRange atLeast(LengthRange range, Fraction partOfTheLoad) {
        double part = partOfTheLoad.value();
        return new ShownRange(
                new LengthRange(
                        range.low().times(part),
                        range.median().times(part),
                        range.central().times(part),
                        range.high().times(part)),
                Bound.AT_LEAST);
    }

    /** The same range, cut where it passes this length. */
    ShownRange upTo(Length end) {
        if (!end.isLessThan(range.high())) {
            return this;
        }
        Bound cut = end.isLessThan(range.central()) ? Bound.AT_LEAST : Bound.HIGH_AT_LEAST;
        return new ShownRange(
                new LengthRange(
                        range.low().min(end),
                        range.median().min(end),
                        range.central().min(end),
                        range.high().min(end)),
                bound == Bound.AT_LEAST ? bound : cut);
    }

    /** Whether all of it is only a lower bound. */
    public boolean isBound() {
        return bound == Bound.AT_LEAST;
    }

    /** Which part of what was computed is shown; all of it within the model. */
    public Fraction partOf(LengthRange computed) {
        double whole = computed.central().millimetres();
        return whole == 0
                ? Fraction.ALL
                : Fraction.of(Math.min(1, range.central().millimetres() / whole));
    }
}
