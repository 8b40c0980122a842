package io.evenlift.domain.mechanics;

/**
 * A point force that keeps its layer and its relative depth in it when the layers' thicknesses change.
 *
 * @param xMm place along the skin in mm
 * @param yMm place along the skin, across x, in mm
 * @param layer number of the layer from the surface, 0 or more
 * @param relativeDepth depth below the top of that layer as part of its thickness, 0 to 1
 * @param fxN force along x in N
 * @param fyN force along y in N
 * @param fzN force into the tissue (down) in N
 */
public record LayeredForce(
        double xMm, double yMm, int layer, double relativeDepth, double fxN, double fyN, double fzN) {

    /**
     * Checks the seven numbers.
     *
     * @throws IllegalArgumentException if one is not finite, the layer is negative or the relative depth out of range
     */
    public LayeredForce {
        xMm = Bounds.finite("xMm", xMm);
        yMm = Bounds.finite("yMm", yMm);
        Bounds.within("layer", layer, 0, Integer.MAX_VALUE);
        relativeDepth = Bounds.within("relativeDepth", relativeDepth, 0.0, 1.0);
        fxN = Bounds.finite("fxN", fxN);
        fyN = Bounds.finite("fyN", fyN);
        fzN = Bounds.finite("fzN", fzN);
    }
}
