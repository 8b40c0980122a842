package io.evenlift.domain.mechanics;

/**
 * Where in {@link RadialGrid} a squared distance lies, and Hermite's weights there: of a function at both ends of the cell, and
 * of its derivatives by s.
 *
 * @param knot the lower end of the cell
 * @param inCell from 0 to 1
 * @param widthMm2 of the cell
 */
record CellPlace(int knot, double inCell, double widthMm2) {

    /** @throws IllegalArgumentException if the distance is beyond the grid or not a number */
    static CellPlace of(double squaredDistance) {
        double s = RadialGrid.requireWithin(squaredDistance);
        return new CellPlace(RadialGrid.cellOf(s), RadialGrid.placeInCell(s), 1.0 / RadialGrid.cellsPerMm2(s));
    }

    private double rest() {
        return 1.0 - inCell;
    }

    double ofStart() {
        return (1.0 + 2.0 * inCell) * rest() * rest();
    }

    double ofStartSlope() {
        return inCell * rest() * rest() * widthMm2;
    }

    double ofEnd() {
        return inCell * inCell * (3.0 - 2.0 * inCell);
    }

    double ofEndSlope() {
        return -inCell * inCell * rest() * widthMm2;
    }

    /** For the derivative by s; that of the start is the same with the opposite sign. */
    double rateOfEnd() {
        return 6.0 * inCell * rest() / widthMm2;
    }

    double rateOfStartSlope() {
        return rest() * (1.0 - 3.0 * inCell);
    }

    double rateOfEndSlope() {
        return inCell * (3.0 * inCell - 2.0);
    }
}
