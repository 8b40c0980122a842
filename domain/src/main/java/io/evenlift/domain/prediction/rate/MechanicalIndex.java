package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;

/**
 * How much deeper than the reference plan a plan dimples: ln((D + d₀) / (D_ref + d₀)) with D the plan's deepest dimple and
 * d₀ = 0.2 mm, the depth below which none is seen. It is 0 for a plan that dimples like the reference, and finite for one
 * that does not dimple at all, because d₀ makes differences between unseen dimples small.
 *
 * <p>The deepest dimple alone counts. So whatever makes it deeper raises the index, splitting a load over more threads
 * never does, and a further dimple that is less deep changes nothing.
 *
 * @param value from −1.36 (no dimple) upward; rises with the depth
 */
public record MechanicalIndex(Ratio value) {
    /** The index of a plan like the reference. */
    public static final MechanicalIndex OF_THE_REFERENCE = new MechanicalIndex(Ratio.of(0));

    /**
     * Worked example: three times the sum of reference depth and 0.2 mm, less 0.2 mm, has the index ln 3 = 1.0986.
     *
     * @param deepest depth of the plan's deepest dimple after the prediction's high-pass, central value; where it is
     *     negative (a bulge) it counts as none
     */
    public static MechanicalIndex of(Length deepest) {
        double seen = RateEstimates.LEAST_SEEN_DEPTH.millimetres();
        double depth = deepest.max(Length.ZERO).millimetres();
        double reference = RateEstimates.REFERENCE_DEPTH.millimetres();
        return new MechanicalIndex(Ratio.of(StrictMath.log((depth + seen) / (reference + seen))));
    }
}
