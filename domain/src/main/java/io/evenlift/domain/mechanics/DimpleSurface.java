package io.evenlift.domain.mechanics;

/**
 * The dimple of a medium's surface under given forces, to be asked at many points; made by {@link DimpleSurfaces}. It
 * gives the same dimple as {@link LoadedSurface} and leaves the rest of the motion out. Immutable.
 */
public final class DimpleSurface {
    /** A5 and A6, four coefficients each, per cell. */
    static final int PER_CELL = 8;

    private final BuriedForce[] forces;
    private final double[][] responses;

    DimpleSurface(BuriedForce[] forces, double[][] responses) {
        this.forces = forces;
        this.responses = responses;
    }

    /**
     * The dimple at a point in mm, positive inward.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point
     */
    public double dimpleAt(double xMm, double yMm) {
        double dimple = 0.0;
        for (int i = 0; i < forces.length; i++) {
            BuriedForce force = forces[i];
            double dx = xMm - force.xMm();
            double dy = yMm - force.yMm();
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            double x = RadialGrid.placeInCell(s);
            double[] c = responses[i];
            int j = RadialGrid.cellOf(s) * PER_CELL;
            double a6 = ((c[j + 7] * x + c[j + 6]) * x + c[j + 5]) * x + c[j + 4];
            double a5 = ((c[j + 3] * x + c[j + 2]) * x + c[j + 1]) * x + c[j];
            dimple += (force.fxN() * dx + force.fyN() * dy) * a5 + force.fzN() * a6;
        }
        return dimple + 0.0;
    }

    /**
     * How the dimple changes along the skin at a point, mm per mm.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point
     */
    public DimpleSlope slopeAt(double xMm, double yMm) {
        double slopeX = 0.0;
        double slopeY = 0.0;
        for (int i = 0; i < forces.length; i++) {
            BuriedForce force = forces[i];
            double dx = xMm - force.xMm();
            double dy = yMm - force.yMm();
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            double x = RadialGrid.placeInCell(s);
            double[] c = responses[i];
            int j = RadialGrid.cellOf(s) * PER_CELL;
            double along = force.fxN() * dx + force.fyN() * dy;
            double steep6 = (3.0 * c[j + 7] * x + 2.0 * c[j + 6]) * x + c[j + 5];
            double steep5 = (3.0 * c[j + 3] * x + 2.0 * c[j + 2]) * x + c[j + 1];
            double a5 = ((c[j + 3] * x + c[j + 2]) * x + c[j + 1]) * x + c[j];
            double twice = 2.0 * (along * steep5 + force.fzN() * steep6) * RadialGrid.cellsPerMm2(s);
            slopeX += force.fxN() * a5 + dx * twice;
            slopeY += force.fyN() * a5 + dy * twice;
        }
        return new DimpleSlope(slopeX, slopeY);
    }
}
