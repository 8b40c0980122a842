package io.evenlift.domain.quantity;

/**
 * A number without unit that may be negative or above one: a factor, a safety factor, a share that a Shapley value can
 * make negative.
 *
 * @param value any finite number
 */
public record Ratio(double value) implements Comparable<Ratio> {
    public Ratio {
        value = Numbers.finite(value, "ratio", "(no unit)");
    }

    public static Ratio of(double value) {
        return new Ratio(value);
    }

    @Override
    public int compareTo(Ratio other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Double.toString(value);
    }
}
