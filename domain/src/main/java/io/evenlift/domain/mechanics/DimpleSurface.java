package io.evenlift.domain.mechanics;

import java.util.Arrays;

/**
 * The dimple of a medium's surface under given forces, to be asked at many points; made by {@link CoarseDimples}. It
 * gives the same dimple as {@link LoadedSurface} and leaves the rest of the motion out. Immutable.
 */
public final class DimpleSurface implements DimpleField {
    /** A5 and A6, four coefficients each, per cell. */
    private static final int PER_CELL = 2 * Cubic.SIZE;

    /** Where the second of them begins in a cell. */
    private static final int A6 = Cubic.SIZE;

    private final Forces forces;
    private final double[][] responses;
    /** Where in each response the first cell of all would begin, left of its beginning where near ones were not prepared. */
    private final int[] beginnings;

    private final double farthestSquared;

    /** @param responses of every force, from the first cell on */
    DimpleSurface(Forces forces, double[][] responses) {
        this(forces, responses, new int[responses.length], Double.POSITIVE_INFINITY);
    }

    /**
     * The same where only some cells were prepared; nowhere else is it to be asked.
     *
     * @param firstCells of each response
     */
    DimpleSurface(Forces forces, double[][] responses, int[] firstCells) {
        this(
                forces,
                responses,
                Arrays.stream(firstCells).map(cell -> -cell * PER_CELL).toArray(),
                Double.POSITIVE_INFINITY);
    }

    private DimpleSurface(Forces forces, double[][] responses, int[] beginnings, double farthestSquared) {
        this.forces = forces;
        this.responses = responses;
        this.beginnings = beginnings;
        this.farthestSquared = farthestSquared;
    }

    /**
     * The surface as those forces make it that lie within so many mm of a point along the skin: a dimple being what is left
     * without its long waves, what pulls from afar hardly changes it, and many forces are passed over. For looking around.
     */
    public DimpleSurface within(double farthestMm) {
        return new DimpleSurface(forces, responses, beginnings, Math.min(farthestSquared, farthestMm * farthestMm));
    }

    @Override
    public double dimpleAt(double xMm, double yMm) {
        double dimple = 0.0;
        for (int i = 0; i < forces.size(); i++) {
            double dx = xMm - forces.x(i);
            double dy = yMm - forces.y(i);
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            if (s > farthestSquared) {
                continue;
            }
            dimple += dimple(responses[i], beginnings[i], s, forces.fx(i) * dx + forces.fy(i) * dy, forces.fz(i));
        }
        return dimple + 0.0;
    }

    @Override
    public double[] dimplesAt(SurfacePoints points) {
        double[] dimples = new double[points.size()];
        for (int i = 0; i < forces.size(); i++) {
            addDimples(i, points, dimples);
        }
        return dimples;
    }

    private void addDimples(int force, SurfacePoints points, double[] dimples) {
        double fx = forces.fx(force);
        double fy = forces.fy(force);
        double fz = forces.fz(force);
        double[] c = responses[force];
        int beginning = beginnings[force];
        for (int point = 0; point < dimples.length; point++) {
            double dx = points.x(point) - forces.x(force);
            double dy = points.y(point) - forces.y(force);
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            if (s <= farthestSquared) {
                dimples[point] += dimple(c, beginning, s, fx * dx + fy * dy, fz);
            }
        }
    }

    /** What one force makes at a squared distance, along it and down. */
    private static double dimple(double[] c, int beginning, double s, double along, double fz) {
        double x = RadialGrid.placeInCell(s);
        int j = beginning + RadialGrid.cellOf(s) * PER_CELL;
        double dimple = along * Cubic.value(c, j, x);
        // Most forces of a thread lie along the skin and need one of the two functions only.
        return fz == 0.0 ? dimple : dimple + fz * Cubic.value(c, j + A6, x);
    }

    @Override
    public DimpleSlope slopeAt(double xMm, double yMm) {
        double slopeX = 0.0;
        double slopeY = 0.0;
        for (int i = 0; i < forces.size(); i++) {
            double dx = xMm - forces.x(i);
            double dy = yMm - forces.y(i);
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            if (s > farthestSquared) {
                continue;
            }
            double x = RadialGrid.placeInCell(s);
            double[] c = responses[i];
            int j = beginnings[i] + RadialGrid.cellOf(s) * PER_CELL;
            double fx = forces.fx(i);
            double fy = forces.fy(i);
            double fz = forces.fz(i);
            double along = fx * dx + fy * dy;
            double down = 0.0;
            if (fz != 0.0) {
                down = fz * Cubic.slope(c, j + A6, x);
            }
            double steep5 = Cubic.slope(c, j, x);
            double a5 = Cubic.value(c, j, x);
            double twice = 2.0 * (along * steep5 + down) * RadialGrid.cellsPerMm2(s);
            slopeX += fx * a5 + dx * twice;
            slopeY += fy * a5 + dy * twice;
        }
        return new DimpleSlope(slopeX, slopeY);
    }
}
