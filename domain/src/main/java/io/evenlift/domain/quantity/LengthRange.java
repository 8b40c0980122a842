package io.evenlift.domain.quantity;

/**
 * A predicted length with what the plausible tissues make of it.
 *
 * @param low 5 % of them give less; not above central
 * @param median half of them give less
 * @param central the value for central tissue, which need not be the median
 * @param high 5 % of them give more; not below central
 */
public record LengthRange(Length low, Length median, Length central, Length high) {
    public LengthRange {
        if (central.isLessThan(low) || high.isLessThan(central) || median.isLessThan(low) || high.isLessThan(median)) {
            throw new InvalidValue(
                    "range",
                    low + ", " + median + ", " + central + ", " + high,
                    "low ≤ median ≤ high and low ≤ central ≤ high");
        }
    }

    /** The range of these quantiles, widened to the central value where that lies outside. */
    public static LengthRange of(Length central, Length low, Length median, Length high) {
        return new LengthRange(low.min(central), median, central, high.max(central));
    }
}
