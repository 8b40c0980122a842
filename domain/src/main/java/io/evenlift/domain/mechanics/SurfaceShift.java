package io.evenlift.domain.mechanics;

/**
 * How a point moves along the skin.
 *
 * @param uxMm along x in mm
 * @param uyMm along y in mm
 */
public record SurfaceShift(double uxMm, double uyMm) {
    public static final SurfaceShift NONE = new SurfaceShift(0.0, 0.0);

    /** Both shifts, the other one multiplied. */
    public SurfaceShift plus(SurfaceShift other, double factor) {
        return new SurfaceShift(uxMm + factor * other.uxMm, uyMm + factor * other.uyMm);
    }
}
