package io.evenlift.domain.quantity;

/** The one range check of the measures: NaN and infinities fail it, and minus zero leaves as zero. */
final class Numbers {
    private Numbers() {}

    static double within(double value, double low, double high, String code, String unit) {
        if (!(value >= low && value <= high)) {
            throw new InvalidValue(code, value + " " + unit, low + " to " + high + " " + unit);
        }
        return value + 0.0;
    }

    static double finite(double value, String code, String unit) {
        if (!Double.isFinite(value)) {
            throw new InvalidValue(code, value + " " + unit, "a finite number of " + unit);
        }
        return value + 0.0;
    }
}
