package io.evenlift.domain.mechanics;

import java.util.Arrays;
import java.util.List;

/**
 * How the free surface of a medium is stretched under given forces, asked at many points together: a force's functions are
 * prepared, asked at every point, and forgotten. Not for sharing between threads.
 */
public final class StrainedSurface {
    private static final int P = 0;
    private static final int A1 = Cubic.SIZE;
    private static final int A4 = 2 * Cubic.SIZE;

    private final KnotRows rows;
    private final List<BuriedForce> forces;
    /** Scratch: the functions' cubics for one force. */
    private final double[] cubics;

    /** @param rows of P, A1 and A4 */
    StrainedSurface(KnotRows rows, List<BuriedForce> forces) {
        this.rows = rows;
        this.forces = List.copyOf(forces);
        cubics = rows.room();
    }

    /**
     * How the surface is stretched at these points.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from a point
     */
    public SurfaceStrain[] at(SurfacePoints points) {
        SurfaceStrain[] strains = new SurfaceStrain[points.size()];
        Arrays.fill(strains, SurfaceStrain.NONE);
        for (BuriedForce force : forces) {
            rows.write(force.depthMm(), cubics);
            for (int point = 0; point < strains.length; point++) {
                SurfaceStrain one = under(force, points.x(point) - force.xMm(), points.y(point) - force.yMm());
                strains[point] = strains[point].plus(one, 1.0);
            }
        }
        return strains;
    }

    private SurfaceStrain under(BuriedForce force, double dx, double dy) {
        double s = RadialGrid.requireWithin(dx * dx + dy * dy);
        double x = RadialGrid.placeInCell(s);
        double perMm2 = RadialGrid.cellsPerMm2(s);
        int j = RadialGrid.cellOf(s) * rows.perCell();
        double along = force.fxN() * dx + force.fyN() * dy;
        double a1 = Cubic.value(cubics, j + A1, x);
        double m = a1 * along + Cubic.value(cubics, j + A4, x) * force.fzN();
        double rise = Cubic.slope(cubics, j + A1, x) * along + Cubic.slope(cubics, j + A4, x) * force.fzN();
        return SurfaceStrain.under(force, dx, dy, a1, m, rise * perMm2, Cubic.slope(cubics, j + P, x) * perMm2);
    }
}
