package io.evenlift.domain.mechanics;

/**
 * A point force on the tissue.
 *
 * @param xMm place along the skin in mm
 * @param yMm place along the skin, across x, in mm
 * @param depthMm depth below the free surface in mm, 0 or more; a {@link ResponseTable} serves a narrower range
 * @param fxN force along x in N
 * @param fyN force along y in N
 * @param fzN force into the tissue (down) in N
 */
public record BuriedForce(double xMm, double yMm, double depthMm, double fxN, double fyN, double fzN) {

    /**
     * Checks the six numbers.
     *
     * @throws IllegalArgumentException if one is not finite, or the depth is negative
     */
    public BuriedForce {
        xMm = Bounds.finite("xMm", xMm);
        yMm = Bounds.finite("yMm", yMm);
        depthMm = Bounds.within("depthMm", depthMm, 0.0, Double.MAX_VALUE);
        fxN = Bounds.finite("fxN", fxN);
        fyN = Bounds.finite("fyN", fyN);
        fzN = Bounds.finite("fzN", fzN);
    }

    /**
     * The same place with the force multiplied.
     *
     * @param factor any finite number
     * @throws IllegalArgumentException if the product is not finite
     */
    public BuriedForce scaledBy(double factor) {
        return new BuriedForce(xMm, yMm, depthMm, fxN * factor, fyN * factor, fzN * factor);
    }
}
