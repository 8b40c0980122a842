package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.quantity.Length;

/**
 * Where a dimple is steepest.
 *
 * @param place where
 * @param slope how the dimple changes there, mm per mm
 */
record Steepest(ChartPoint place, DimpleSlope slope) {
    private static final double FIRST_STEP_MM = 0.5;
    private static final double FINEST_STEP_MM = 0.25;
    private static final double ROUNDING_MM = 1e-9;

    /**
     * Looked for at every whole millimetre of the chart as far as a summit reaches, where threads remember what they were asked,
     * and more closely on the flank that is steepest.
     */
    static Steepest around(ChartPoint summit, double reachMm, SideField field) {
        Steepest steepest = new Steepest(summit, DimpleSlope.NONE);
        double u = summit.u().millimetres();
        double v = summit.v().millimetres();
        for (double wholeU = Math.ceil(u - reachMm); wholeU <= u + reachMm; wholeU++) {
            for (double wholeV = Math.ceil(v - reachMm); wholeV <= v + reachMm; wholeV++) {
                double squared = (wholeU - u) * (wholeU - u) + (wholeV - v) * (wholeV - v);
                if (squared <= reachMm * reachMm) {
                    steepest = steepest.or(Length.ofMillimetres(wholeU), Length.ofMillimetres(wholeV), field);
                }
            }
        }
        return steepest.closer(summit, reachMm, field, FIRST_STEP_MM);
    }

    /** The same in a field that is nearly the one it was found in: from there on up its slope. */
    Steepest in(SideField field, ChartPoint summit, double reachMm) {
        return new Steepest(place, field.slopeAt(place)).closer(summit, reachMm, field, FINEST_STEP_MM);
    }

    private Steepest closer(ChartPoint summit, double reachMm, SideField field, double firstStepMm) {
        Steepest steepest = this;
        double step = firstStepMm;
        while (step >= FINEST_STEP_MM) {
            Steepest next = steepest;
            for (Compass.Direction direction : Compass.EIGHT) {
                Steepest tried = next.or(steepest.place(), direction, step, field);
                next = tried.isWithin(reachMm, summit) ? tried : next;
            }
            step = next.equals(steepest) ? step / 2 : step;
            steepest = next;
        }
        return steepest;
    }

    boolean isWithin(double reachMm, ChartPoint summit) {
        return place.distanceTo(summit).millimetres() <= reachMm + ROUNDING_MM;
    }

    /** This, or a place so far from another in a direction, where that is on the chart and steeper. */
    private Steepest or(ChartPoint from, Compass.Direction direction, double wayMm, SideField field) {
        Length u = from.u().plus(Length.ofMillimetres(wayMm * direction.u()));
        Length v = from.v().plus(Length.ofMillimetres(wayMm * direction.v()));
        return or(u, v, field);
    }

    private Steepest or(Length u, Length v, SideField field) {
        return ChartPoint.isOnChart(u, v) ? or(new ChartPoint(u, v), field) : this;
    }

    /** This, or the other place, where that is steeper. */
    Steepest or(ChartPoint other, SideField field) {
        DimpleSlope there = field.slopeAt(other);
        return there.steepest() > slope.steepest() ? new Steepest(other, there) : this;
    }
}
