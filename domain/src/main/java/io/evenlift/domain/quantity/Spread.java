package io.evenlift.domain.quantity;

/**
 * A quantity with the ends between which it may lie.
 *
 * @param <T> a quantity
 * @param low not above central
 * @param central the value to reckon with
 * @param high not below central
 */
public record Spread<T extends Comparable<T>>(T low, T central, T high) {
    public Spread {
        if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new InvalidValue("spread", low + ", " + central + ", " + high, "low ≤ central ≤ high");
        }
    }

    /** A value whose spread nobody has told. */
    public static <T extends Comparable<T>> Spread<T> of(T value) {
        return new Spread<>(value, value, value);
    }

    /** A value with what two other cases make of it, wherever they lie; the ends are the least and the most of the three. */
    public static <T extends Comparable<T>> Spread<T> around(T central, T oneCase, T otherCase) {
        T low = oneCase.compareTo(otherCase) <= 0 ? oneCase : otherCase;
        T high = low == oneCase ? otherCase : oneCase;
        return new Spread<>(
                low.compareTo(central) <= 0 ? low : central, central, high.compareTo(central) >= 0 ? high : central);
    }
}
