package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;
import java.util.List;

/** A danger zone on one face. */
public final class LocatedZone {
    private final DangerZone zone;
    private final double[] lineU;
    private final double[] lineV;

    LocatedZone(DangerZone zone, List<ChartPoint> line) {
        this.zone = zone;
        this.lineU = line.stream().mapToDouble(point -> point.u().millimetres()).toArray();
        this.lineV = line.stream().mapToDouble(point -> point.v().millimetres()).toArray();
    }

    public DangerZone zone() {
        return zone;
    }

    /** How far a place lies from the zone's line. */
    public Length distance(ChartPoint place) {
        double u = place.u().millimetres();
        double v = place.v().millimetres();
        double least = squared(u - lineU[0], v - lineV[0]);
        for (int i = 1; i < lineU.length; i++) {
            double du = lineU[i] - lineU[i - 1];
            double dv = lineV[i] - lineV[i - 1];
            double beyond = ((u - lineU[i - 1]) * du + (v - lineV[i - 1]) * dv) / squared(du, dv);
            double along = Math.max(0, Math.min(1, beyond));
            least = Math.min(least, squared(u - lineU[i - 1] - along * du, v - lineV[i - 1] - along * dv));
        }
        return Length.ofMillimetres(Math.sqrt(least));
    }

    private static double squared(double one, double other) {
        return one * one + other * other;
    }
}
