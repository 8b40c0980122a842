package io.evenlift.domain.mechanics;

/**
 * Some neighbouring cells of {@link RadialGrid}.
 *
 * @param first the nearest
 * @param count how many
 */
record CellRange(int first, int count) {
    /** Rounding of a distance must not lead out of the cells that were prepared for it. */
    private static final double SPARE_MM = 1e-6;

    /** The cells of all distances between these, as far as the grid reaches. */
    static CellRange between(double nearestMm, double farthestMm) {
        double nearest = Math.max(0.0, nearestMm - SPARE_MM);
        double farthest = Math.min(RadialGrid.FARTHEST_MM, farthestMm + SPARE_MM);
        if (nearest > farthest) {
            return new CellRange(0, 0);
        }
        return ofSquares(nearest * nearest, farthest * farthest);
    }

    /** The cells of all squared distances between these, which the grid reaches. */
    static CellRange ofSquares(double nearest, double farthest) {
        int first = RadialGrid.cellOf(nearest);
        return new CellRange(first, RadialGrid.cellOf(farthest) + 1 - first);
    }
}
