package io.evenlift.domain.mechanics;

/**
 * A corner or an end of a thread's path.
 *
 * @param xMm place along the skin in mm
 * @param yMm place along the skin, across x, in mm
 * @param depthMm depth below the free surface in mm, 0 or more
 */
public record ThreadVertex(double xMm, double yMm, double depthMm) {

    /**
     * Checks the three numbers.
     *
     * @throws IllegalArgumentException if one is not finite, or the depth is negative
     */
    public ThreadVertex {
        xMm = Bounds.finite("xMm", xMm);
        yMm = Bounds.finite("yMm", yMm);
        depthMm = Bounds.within("depthMm", depthMm, 0.0, Double.MAX_VALUE);
    }
}
