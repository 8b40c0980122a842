package io.evenlift.domain.mechanics;

import java.util.Arrays;
import java.util.List;

/**
 * The dimple of a medium's surface under given forces, to be asked at many points; made by {@link DimpleSurfaces}. It
 * gives the same dimple as {@link LoadedSurface} and leaves the rest of the motion out. Immutable.
 */
public final class DimpleSurface {
    /** A5 and A6, four coefficients each, per cell. */
    static final int PER_CELL = 8;

    private final Forces forces;
    private final double[][] responses;

    DimpleSurface(Forces forces, double[][] responses) {
        this.forces = forces;
        this.responses = responses;
    }

    /** The surface under all these forces at a factor. */
    public DimpleSurface times(double factor) {
        return new DimpleSurface(forces.times(factor), responses);
    }

    /** The surface under the forces of all of these: they add up, and a point is asked once. */
    public static DimpleSurface together(List<DimpleSurface> parts) {
        return new DimpleSurface(
                Forces.together(parts.stream().map(part -> part.forces).toList()),
                parts.stream()
                        .map(part -> part.responses)
                        .flatMap(Arrays::stream)
                        .toArray(double[][]::new));
    }

    /**
     * The dimple at a point in mm, positive inward.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point
     */
    public double dimpleAt(double xMm, double yMm) {
        double dimple = 0.0;
        for (int i = 0; i < forces.size(); i++) {
            double dx = xMm - forces.x(i);
            double dy = yMm - forces.y(i);
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            double x = RadialGrid.placeInCell(s);
            double[] c = responses[i];
            int j = RadialGrid.cellOf(s) * PER_CELL;
            double along = forces.fx(i) * dx + forces.fy(i) * dy;
            double fz = forces.fz(i);
            // Most forces of a thread lie along the skin and need one of the two functions only.
            if (fz == 0.0) {
                dimple += along * (((c[j + 3] * x + c[j + 2]) * x + c[j + 1]) * x + c[j]);
            } else {
                double a6 = ((c[j + 7] * x + c[j + 6]) * x + c[j + 5]) * x + c[j + 4];
                dimple += along * (((c[j + 3] * x + c[j + 2]) * x + c[j + 1]) * x + c[j]) + fz * a6;
            }
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
        for (int i = 0; i < forces.size(); i++) {
            double dx = xMm - forces.x(i);
            double dy = yMm - forces.y(i);
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            double x = RadialGrid.placeInCell(s);
            double[] c = responses[i];
            int j = RadialGrid.cellOf(s) * PER_CELL;
            double fx = forces.fx(i);
            double fy = forces.fy(i);
            double fz = forces.fz(i);
            double along = fx * dx + fy * dy;
            double down = 0.0;
            if (fz != 0.0) {
                down = fz * ((3.0 * c[j + 7] * x + 2.0 * c[j + 6]) * x + c[j + 5]);
            }
            double steep5 = (3.0 * c[j + 3] * x + 2.0 * c[j + 2]) * x + c[j + 1];
            double a5 = ((c[j + 3] * x + c[j + 2]) * x + c[j + 1]) * x + c[j];
            double twice = 2.0 * (along * steep5 + down) * RadialGrid.cellsPerMm2(s);
            slopeX += fx * a5 + dx * twice;
            slopeY += fy * a5 + dy * twice;
        }
        return new DimpleSlope(slopeX, slopeY);
    }
}
