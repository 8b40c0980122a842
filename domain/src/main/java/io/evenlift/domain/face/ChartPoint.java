package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;

/**
 * A place on the skin of one half face.
 *
 * @param u lateral from the midline along the skin, zero or more up to the absolute band of 200 mm
 * @param v upwards from the sellion, within 200 mm
 */
public record ChartPoint(Length u, Length v) {
    private static final double WIDEST_MM = 200;

    /** @throws io.evenlift.domain.quantity.InvalidValue outside the half face */
    public ChartPoint {
        u.requireWithin(0, WIDEST_MM, "u");
        v.requireWithin(-WIDEST_MM, WIDEST_MM, "v");
    }

    static ChartPoint ofMillimetres(double u, double v) {
        return new ChartPoint(Length.ofMillimetres(u), Length.ofMillimetres(v));
    }

    public Length distanceTo(ChartPoint other) {
        return Length.ofMillimetres(Math.sqrt(squaredDistanceTo(other)));
    }

    double squaredDistanceTo(ChartPoint other) {
        double du = u.millimetres() - other.u.millimetres();
        double dv = v.millimetres() - other.v.millimetres();
        return du * du + dv * dv;
    }
}
