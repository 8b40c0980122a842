package io.evenlift.domain.quantity;

/**
 * A length, depth or signed coordinate in millimetres.
 *
 * @param millimetres any finite number; minus zero becomes zero
 */
public record Length(double millimetres) implements Comparable<Length> {
    public static final Length ZERO = new Length(0);

    private static final double MM_PER_CM = 10.0;

    public Length {
        millimetres = Numbers.finite(millimetres, "length", "mm");
    }

    public static Length ofMillimetres(double millimetres) {
        return new Length(millimetres);
    }

    public static Length ofCentimetres(double centimetres) {
        return new Length(centimetres * MM_PER_CM);
    }

    /** The length that lies this share of the way from one to another, and beyond neither, whatever the rounding. */
    public static Length between(Length start, Length end, Fraction share) {
        return new Length(between(start, end, share.value()));
    }

    /**
     * The same in mm, sooner where there are many.
     *
     * @param share 0 to 1
     * @throws InvalidValue if it is another
     */
    public static double between(Length start, Length end, double share) {
        double part = Numbers.within(share, 0, 1, "fraction", "of one");
        double between = start.millimetres * (1 - part) + end.millimetres * part;
        double least = Math.min(start.millimetres, end.millimetres);
        double most = Math.max(start.millimetres, end.millimetres);
        return Math.min(most, Math.max(least, between));
    }

    /**
     * @throws InvalidValue with the given code unless low ≤ this ≤ high
     */
    public Length requireWithin(double lowMillimetres, double highMillimetres, String code) {
        Numbers.within(millimetres, lowMillimetres, highMillimetres, code, "mm");
        return this;
    }

    public Length plus(Length other) {
        return new Length(millimetres + other.millimetres);
    }

    public Length minus(Length other) {
        return new Length(millimetres - other.millimetres);
    }

    public Length times(double factor) {
        return new Length(millimetres * factor);
    }

    /** How many times another length goes into this one. */
    public double per(Length other) {
        return millimetres / other.millimetres;
    }

    /** The same without its sign. */
    public Length magnitude() {
        return new Length(Math.abs(millimetres));
    }

    public Length max(Length other) {
        return millimetres >= other.millimetres ? this : other;
    }

    public Length min(Length other) {
        return millimetres <= other.millimetres ? this : other;
    }

    public boolean isAtLeast(Length other) {
        return millimetres >= other.millimetres;
    }

    public boolean isLessThan(Length other) {
        return millimetres < other.millimetres;
    }

    @Override
    public int compareTo(Length other) {
        return Double.compare(millimetres, other.millimetres);
    }

    @Override
    public String toString() {
        return millimetres + " mm";
    }
}
