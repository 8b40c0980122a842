package io.evenlift.rest.wire;

import io.evenlift.domain.prediction.LandmarkLift;
import java.util.Optional;

/**
 * How far a landmark rises, at once and on the table.
 *
 * @param mm along the landmark's lift direction
 * @param vector the whole displacement
 * @param goalMm what was aimed at
 */
public record LiftResponse(String landmark, String side, RangeResponse mm, Vector vector, Optional<Double> goalMm) {

    /** A displacement on the chart in millimetres: u lateral, v upwards. */
    public record Vector(double u, double v) {}

    static LiftResponse from(LandmarkLift lift) {
        return new LiftResponse(
                lift.landmark().word(),
                lift.side().word(),
                RangeResponse.from(lift.lift()),
                new Vector(Rounded.of(lift.lateral()), Rounded.of(lift.upward())),
                lift.goal().map(Rounded::of));
    }
}
