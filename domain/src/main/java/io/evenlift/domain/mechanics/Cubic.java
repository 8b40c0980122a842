package io.evenlift.domain.mechanics;

/**
 * Hermite's cubic of a cell as four coefficients in a row, the lowest degree first, in the place 0 … 1 within the cell. A cell of
 * several functions has them one after the other.
 */
final class Cubic {
    /** How many coefficients. */
    static final int SIZE = 4;

    private Cubic() {}

    /**
     * Writes the cubic with these values and derivatives at the ends of its cell.
     *
     * @param at where its coefficients begin
     * @param width of the cell, by which the derivatives are taken to the place within it
     */
    static void write(
            double[] cubics, int at, double start, double startSlope, double end, double endSlope, double width) {
        double rise = end - start;
        double first = startSlope * width;
        double last = endSlope * width;
        cubics[at] = start;
        cubics[at + 1] = first;
        cubics[at + 2] = 3.0 * rise - 2.0 * first - last;
        cubics[at + 3] = first + last - 2.0 * rise;
    }

    /** Its value at the place x of its cell; the highest index comes first, so that the bounds are checked once. */
    static double value(double[] c, int at, double x) {
        return ((c[at + 3] * x + c[at + 2]) * x + c[at + 1]) * x + c[at];
    }

    /** Its derivative by that place. */
    static double slope(double[] c, int at, double x) {
        return (3.0 * c[at + 3] * x + 2.0 * c[at + 2]) * x + c[at + 1];
    }
}
