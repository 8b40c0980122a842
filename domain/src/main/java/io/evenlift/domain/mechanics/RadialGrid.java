package io.evenlift.domain.mechanics;

/**
 * The squared distances s = r² at which responses are tabulated, and the groups of distances that share a quadrature.
 *
 * <p>Cells are read off the top bits of the double s + 0.25: eight cells of equal width an octave, narrow (0.03 mm²)
 * at the force and wide far away, found without a root, a logarithm or a search.
 */
final class RadialGrid {

    /** Responses are tabulated up to this distance in mm. */
    static final double FARTHEST_MM = 400.0;

    /** The largest tabulated squared distance in mm². */
    static final double FARTHEST_SQUARED = FARTHEST_MM * FARTHEST_MM;

    private static final double SHIFT = 0.25;

    /** 52 bits of fraction, of which the highest three (eight cells) count. */
    private static final int DROPPED_BITS = 49;

    private static final long FRACTION_BITS = (1L << 52) - 1;
    private static final long POWER_BITS = ~FRACTION_BITS;
    private static final long ONE = 1023L << 52;
    private static final long EIGHTH = 3L << 52;
    private static final long TWICE_BIAS = 2046L << 52;

    private static final int FIRST = (int) (Double.doubleToRawLongBits(SHIFT) >>> DROPPED_BITS);

    /** Knots; one more than cells. */
    static final int KNOTS = cellOf(FARTHEST_SQUARED) + 2;

    private RadialGrid() {}

    /**
     * The squared distance itself.
     *
     * @throws IllegalArgumentException if it is beyond the table or not a number
     */
    static double requireWithin(double squaredDistance) {
        if (!(squaredDistance <= FARTHEST_SQUARED)) {
            throw new IllegalArgumentException("distance from a force = " + StrictMath.sqrt(squaredDistance)
                    + " mm, expected 0 to " + FARTHEST_MM);
        }
        return squaredDistance;
    }

    /** The cell of a squared distance, 0 ≤ s ≤ {@link #FARTHEST_SQUARED}. */
    static int cellOf(double s) {
        return (int) (Double.doubleToRawLongBits(s + SHIFT) >>> DROPPED_BITS) - FIRST;
    }

    /** The squared distance at a knot, which is the lower end of the cell of that number. */
    static double knot(int number) {
        return Double.longBitsToDouble((long) (number + FIRST) << DROPPED_BITS) - SHIFT;
    }

    /**
     * One over the width in mm² of the cell that holds s. Widths are powers of two (an eighth of the one below s + ¼), so
     * that the reciprocal is exact and made by turning the exponent round.
     */
    static double cellsPerMm2(double s) {
        long power = Double.doubleToRawLongBits(s + SHIFT) & POWER_BITS;
        return Double.longBitsToDouble(TWICE_BIAS - (power - EIGHTH));
    }

    /** Where in its cell s lies, from 0 to 1: the bits that do not tell the cell, as the fraction of a number from 1 to 2. */
    static double placeInCell(double s) {
        long bits = Double.doubleToRawLongBits(s + SHIFT) << (52 - DROPPED_BITS);
        return Double.longBitsToDouble((bits & FRACTION_BITS) | ONE) - 1.0;
    }
}
