package io.evenlift.rest.wire;

import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.ShownRange;
import java.util.List;
import java.util.Optional;

/**
 * How far a landmark rises, at once and on the table.
 *
 * @param mm along the landmark's lift direction
 * @param vector the whole displacement; where mm is a bound, for the same part of the load
 * @param goalMm what was aimed at
 */
public record LiftResponse(String landmark, String side, RangeResponse mm, Vector vector, Optional<Double> goalMm) {

    /** A displacement on the chart in millimetres: u lateral, v upwards. */
    public record Vector(double u, double v) {}

    static List<LiftResponse> each(Prediction prediction) {
        return prediction.lifts().stream()
                .map(lift -> from(lift, prediction.shown(lift)))
                .toList();
    }

    private static LiftResponse from(LandmarkLift lift, ShownRange shown) {
        double part = shown.partOf(lift.lift()).value();
        return new LiftResponse(
                lift.landmark().word(),
                lift.side().word(),
                RangeResponse.from(shown),
                new Vector(
                        Rounded.of(lift.lateral().times(part)),
                        Rounded.of(lift.upward().times(part))),
                lift.goal().map(Rounded::of));
    }
}
