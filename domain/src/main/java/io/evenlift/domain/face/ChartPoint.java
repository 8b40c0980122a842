package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;

/**
 * A place on the skin of one half face.
 *
 * @param u lateral from the midline along the skin, 0 to 160 mm
 * @param v upwards from the sellion, -160 to 120 mm
 */
public record ChartPoint(Length u, Length v) {
    static final double WIDEST_MM = 160;
    static final double LOWEST_MM = -160;
    static final double HIGHEST_MM = 120;

    public static final Length WIDEST = Length.ofMillimetres(WIDEST_MM);
    public static final Length LOWEST = Length.ofMillimetres(LOWEST_MM);
    public static final Length HIGHEST = Length.ofMillimetres(HIGHEST_MM);

    /** @throws io.evenlift.domain.quantity.InvalidValue outside the half face */
    public ChartPoint {
        u.requireWithin(0, WIDEST_MM, "u");
        v.requireWithin(LOWEST_MM, HIGHEST_MM, "v");
    }

    /** The place of the chart that is nearest to these coordinates. */
    public static ChartPoint nearestTo(Length u, Length v) {
        return new ChartPoint(u.max(Length.ZERO).min(WIDEST), v.max(LOWEST).min(HIGHEST));
    }

    /** Whether these coordinates are a place of the chart. */
    public static boolean isOnChart(Length u, Length v) {
        return u.isAtLeast(Length.ZERO) && !WIDEST.isLessThan(u) && v.isAtLeast(LOWEST) && !HIGHEST.isLessThan(v);
    }

    /** The place that lies this share of the straight way from one to another. */
    public static ChartPoint between(ChartPoint start, ChartPoint end, Fraction share) {
        return new ChartPoint(Length.between(start.u, end.u, share), Length.between(start.v, end.v, share));
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
