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

    /** The steepest direction, of length one; nothing where it is level. */
    public DimpleSlope direction() {
        double steepest = steepest();
        return steepest == 0.0 ? NONE : new DimpleSlope(alongX / steepest, alongY / steepest);
    }

    /** The slope towards a direction of length one. */
    public double towards(DimpleSlope direction) {
        return alongX * direction.alongX + alongY * direction.alongY;
    }

    /** The slope in the steepest direction. */
    public double steepest() {
        return Math.sqrt(alongX * alongX + alongY * alongY);
    }
}
