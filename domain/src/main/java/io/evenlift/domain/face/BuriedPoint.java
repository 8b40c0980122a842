package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;

/**
 * A place under the skin of one half face.
 *
 * @param at where on the skin
 * @param depth below the skin, zero at the surface up to the absolute band of 30 mm
 */
public record BuriedPoint(ChartPoint at, Length depth) {
    private static final double DEEPEST_MM = 30;

    /** @throws io.evenlift.domain.quantity.InvalidValue outside the absolute band */
    public BuriedPoint {
        depth.requireWithin(0, DEEPEST_MM, "depth");
    }

    public static BuriedPoint of(Length u, Length v, Length depth) {
        return new BuriedPoint(new ChartPoint(u, v), depth);
    }

    /** The place that lies this share of the straight way from one to another. */
    public static BuriedPoint between(BuriedPoint start, BuriedPoint end, Fraction share) {
        return new BuriedPoint(
                ChartPoint.between(start.at, end.at, share), Length.between(start.depth, end.depth, share));
    }

    public BuriedPoint movedBy(Length alongU, Length alongV) {
        return BuriedPoint.of(at.u().plus(alongU), at.v().plus(alongV), depth);
    }

    public BuriedPoint withDepth(Length newDepth) {
        return new BuriedPoint(at, newDepth);
    }
}
