package io.evenlift.domain.mechanics;

/** The one way in which this package refuses a number: with its name, its value and what would have been accepted. */
final class Bounds {

    private Bounds() {}

    /**
     * Returns the value if it lies within the closed range, with a negative zero made positive.
     *
     * @throws IllegalArgumentException outside the range, or not a number
     */
    static double within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " = " + value + ", expected " + least + " to " + most);
        }
        return value + 0.0;
    }

    /**
     * Returns the value if it is finite, with a negative zero made positive.
     *
     * @throws IllegalArgumentException infinite or not a number
     */
    static double finite(String name, double value) {
        return within(name, value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }
}
