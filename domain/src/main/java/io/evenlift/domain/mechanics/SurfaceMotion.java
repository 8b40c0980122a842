package io.evenlift.domain.mechanics;

/**
 * What the free surface does at one point. Motions of several loads add up.
 *
 * @param uxMm displacement along x in mm
 * @param uyMm displacement along y in mm
 * @param uzMm displacement into the tissue in mm; positive is inward
 * @param dimpleMm the same without its long waves, in mm; positive is inward. It means nothing without the filter
 *     cut-off of the {@link ResponseTable} that it came from
 * @param dimpleSlopeX change of the dimple along x, mm per mm
 * @param dimpleSlopeY change of the dimple along y, mm per mm
 */
public record SurfaceMotion(
        double uxMm, double uyMm, double uzMm, double dimpleMm, double dimpleSlopeX, double dimpleSlopeY) {

    /** A surface at rest. */
    public static final SurfaceMotion NONE = new SurfaceMotion(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    /**
     * Checks that every number is finite.
     *
     * @throws IllegalArgumentException if one is not
     */
    public SurfaceMotion {
        uxMm = Bounds.finite("uxMm", uxMm);
        uyMm = Bounds.finite("uyMm", uyMm);
        uzMm = Bounds.finite("uzMm", uzMm);
        dimpleMm = Bounds.finite("dimpleMm", dimpleMm);
        dimpleSlopeX = Bounds.finite("dimpleSlopeX", dimpleSlopeX);
        dimpleSlopeY = Bounds.finite("dimpleSlopeY", dimpleSlopeY);
    }

    /** Both motions together. */
    public SurfaceMotion plus(SurfaceMotion other) {
        return new SurfaceMotion(
                uxMm + other.uxMm,
                uyMm + other.uyMm,
                uzMm + other.uzMm,
                dimpleMm + other.dimpleMm,
                dimpleSlopeX + other.dimpleSlopeX,
                dimpleSlopeY + other.dimpleSlopeY);
    }

    /**
     * The motion under the same load multiplied.
     *
     * @param factor any finite number
     * @throws IllegalArgumentException if a product is not finite
     */
    public SurfaceMotion scaledBy(double factor) {
        return new SurfaceMotion(
                uxMm * factor,
                uyMm * factor,
                uzMm * factor,
                dimpleMm * factor,
                dimpleSlopeX * factor,
                dimpleSlopeY * factor);
    }
}
