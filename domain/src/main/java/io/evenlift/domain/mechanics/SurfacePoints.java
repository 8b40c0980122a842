package io.evenlift.domain.mechanics;

import java.util.Arrays;

/**
 * Points of a surface that are asked together: force by force instead of point by point, so that what was prepared for a force
 * is fetched once. Immutable.
 */
public final class SurfacePoints {
    private final double[] xMm;
    private final double[] yMm;

    /** @throws IllegalArgumentException if there are not as many x as y */
    public SurfacePoints(double[] xMm, double[] yMm) {
        if (xMm.length != yMm.length) {
            throw new IllegalArgumentException("y = " + yMm.length + " numbers, expected " + xMm.length + " as of x");
        }
        this.xMm = Arrays.copyOf(xMm, xMm.length);
        this.yMm = Arrays.copyOf(yMm, yMm.length);
    }

    /** How many there are. */
    public int size() {
        return xMm.length;
    }

    double x(int point) {
        return xMm[point];
    }

    double y(int point) {
        return yMm[point];
    }
}
