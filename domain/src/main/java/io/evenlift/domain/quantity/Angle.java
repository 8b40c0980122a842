package io.evenlift.domain.quantity;

/**
 * A slope or direction in degrees.
 *
 * @param degrees any finite number
 */
public record Angle(double degrees) implements Comparable<Angle> {
    private static final double DEGREES_PER_RADIAN = 180.0 / StrictMath.PI;

    public Angle {
        degrees = Numbers.finite(degrees, "angle", "degrees");
    }

    public static Angle ofDegrees(double degrees) {
        return new Angle(degrees);
    }

    /** The angle of a surface that rises by this much per unit of way. */
    public static Angle ofSlope(double rise) {
        return new Angle(StrictMath.atan(rise) * DEGREES_PER_RADIAN);
    }

    /** How much a surface at this angle rises per unit of way; the other way round than {@link #ofSlope}. */
    public Ratio slope() {
        return Ratio.of(StrictMath.tan(degrees / DEGREES_PER_RADIAN));
    }

    /** The slope under this part of what makes it. */
    public Angle flattenedTo(Fraction part) {
        return ofSlope(StrictMath.tan(degrees / DEGREES_PER_RADIAN) * part.value());
    }

    /** How much a line at this angle runs along, per unit of its length. */
    public Ratio along() {
        return Ratio.of(StrictMath.cos(degrees / DEGREES_PER_RADIAN));
    }

    /** How much a line at this angle rises, per unit of its length. */
    public Ratio across() {
        return Ratio.of(StrictMath.sin(degrees / DEGREES_PER_RADIAN));
    }

    public boolean isAtLeast(Angle other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Angle other) {
        return Double.compare(degrees, other.degrees);
    }

    @Override
    public String toString() {
        return degrees + " degrees";
    }
}
