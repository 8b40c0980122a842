package io.evenlift.domain.quantity;

/**
 * A part of a whole.
 *
 * @param value 0 to 1
 */
public record Fraction(double value) implements Comparable<Fraction> {
    public static final Fraction NONE = new Fraction(0);
    public static final Fraction HALF = new Fraction(0.5);
    public static final Fraction ALL = new Fraction(1);

    public Fraction {
        value = Numbers.within(value, 0, 1, "fraction", "of one");
    }

    public static Fraction of(double value) {
        return new Fraction(value);
    }

    public Fraction complement() {
        return new Fraction(1 - value);
    }

    @Override
    public int compareTo(Fraction other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
