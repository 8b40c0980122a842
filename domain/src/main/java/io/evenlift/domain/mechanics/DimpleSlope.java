package io.evenlift.domain.mechanics;

/**
 * How a dimple changes along the skin.
 *
 * @param alongX mm per mm
 * @param alongY mm per mm
 */
public record DimpleSlope(double alongX, double alongY) {
    public static final DimpleSlope NONE = new DimpleSlope(0.0, 0.0);

    /** Both slopes, the other one multiplied. */
    public DimpleSlope plus(DimpleSlope other, double factor) {
        return new DimpleSlope(alongX + factor * other.alongX, alongY + factor * other.alongY);
    }

    /** The slope in the steepest direction. */
    public double steepest() {
        return Math.sqrt(alongX * alongX + alongY * alongY);
    }
}
