package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;
import java.util.Arrays;
import java.util.List;

/** A danger zone on one face. */
public final class LocatedZone {
    private final DangerZone zone;
    private final double[] lineU;
    private final double[] lineV;
    /** The rectangle around the line: most places lie so far from it that the line itself need not be looked at. */
    private final double leastU;

    private final double mostU;
    private final double leastV;
    private final double mostV;

    LocatedZone(DangerZone zone, List<ChartPoint> line) {
        this.zone = zone;
        this.lineU = line.stream().mapToDouble(point -> point.u().millimetres()).toArray();
        this.lineV = line.stream().mapToDouble(point -> point.v().millimetres()).toArray();
        this.leastU = Arrays.stream(lineU).min().orElseThrow();
        this.mostU = Arrays.stream(lineU).max().orElseThrow();
        this.leastV = Arrays.stream(lineV).min().orElseThrow();
        this.mostV = Arrays.stream(lineV).max().orElseThrow();
    }

    public DangerZone zone() {
        return zone;
    }

    /** Whether its line is one place. */
    public boolean isASinglePlace() {
        return lineU.length == 1;
    }

    /** How far a place lies from the zone's line. */
    public Length distance(ChartPoint place) {
        return offset(place).magnitude();
    }

    /** Whether a place lies nearer to it than this. */
    public boolean isWithin(Length reach, ChartPoint place) {
        double u = place.u().millimetres();
        double v = place.v().millimetres();
        double offU = Math.max(leastU - u, u - mostU);
        double offV = Math.max(leastV - v, v - mostV);
        double far = reach.millimetres();
        return offU < far && offV < far && distance(place).isLessThan(reach);
    }

    /** How far a place lies from it, with a sign that tells the line's sides apart; a single place has but one. */
    public Length offset(ChartPoint place) {
        double u = place.u().millimetres();
        double v = place.v().millimetres();
        double least = squared(u - lineU[0], v - lineV[0]);
        double side = 1;
        for (int i = 1; i < lineU.length; i++) {
            double du = lineU[i] - lineU[i - 1];
            double dv = lineV[i] - lineV[i - 1];
            double beyond = ((u - lineU[i - 1]) * du + (v - lineV[i - 1]) * dv) / squared(du, dv);
            double along = Math.max(0, Math.min(1, beyond));
            double offU = u - lineU[i - 1] - along * du;
            double offV = v - lineV[i - 1] - along * dv;
            if (i == 1 || squared(offU, offV) < least) {
                least = squared(offU, offV);
                side = du * offV - dv * offU < 0 ? -1 : 1;
            }
        }
        return Length.ofMillimetres(side * Math.sqrt(least));
    }

    private static double squared(double one, double other) {
        return one * one + other * other;
    }
}
