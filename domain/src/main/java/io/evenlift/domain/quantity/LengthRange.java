package io.evenlift.domain.quantity;

/**
 * A predicted length with the lowest and highest value that the stated tissues give.
 *
 * @param low not above central
 * @param central the value for the central tissue
 * @param high not below central
 */
public record LengthRange(Length low, Length central, Length high) {
    public LengthRange {
        if (central.isLessThan(low) || high.isLessThan(central)) {
            throw new InvalidValue("range", low + ", " + central + ", " + high, "low ≤ central ≤ high");
        }
    }

    /** The range of a value that nothing has varied yet. */
    public static LengthRange of(Length central) {
        return new LengthRange(central, central, central);
    }

    public LengthRange including(Length other) {
        return new LengthRange(low.min(other), central, high.max(other));
    }
}
