package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Ratio;

/**
 * The direction in which a landmark is meant to rise, a unit vector on the chart. Lift at a landmark is displacement
 * along it.
 *
 * @param u lateral part
 * @param v upward part
 */
public record LiftDirection(Ratio u, Ratio v) {
    static LiftDirection from(ChartPoint start, ChartPoint end) {
        double du = end.u().millimetres() - start.u().millimetres();
        double dv = end.v().millimetres() - start.v().millimetres();
        double length = Math.sqrt(du * du + dv * dv);
        return new LiftDirection(Ratio.of(du / length), Ratio.of(dv / length));
    }
}
