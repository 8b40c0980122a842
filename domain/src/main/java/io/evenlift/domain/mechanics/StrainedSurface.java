package io.evenlift.domain.mechanics;

import java.util.Arrays;
import java.util.List;

/**
 * How the free surface of a medium is stretched under given forces, asked at many points together: a force's functions are
 * prepared, asked at every point, and forgotten. With the names of {@link LoadedSurface}, and ′ for d/ds:
 *
 * <pre>∂m/∂x = A1 F_x + 2 d_x (A1′ F·d + A4′ F_z)   ∂u_x/∂x = 2 F_x d_x P′ − m − d_x ∂m/∂x
 *                                             ∂u_x/∂y = 2 F_x d_y P′ − d_x ∂m/∂y</pre>
 *
 * and the same for u_y. Not for sharing between threads.
 */
public final class StrainedSurface {
    private static final int P = 0;
    private static final int A1 = 4;
    private static final int A4 = 8;

    private final KnotRows rows;
    private final List<BuriedForce> forces;
    /** Scratch: the functions' cubics for one force. */
    private final double[] cubics;

    /** @param rows of P, A1 and A4 */
    StrainedSurface(KnotRows rows, List<BuriedForce> forces) {
        this.rows = rows;
        this.forces = List.copyOf(forces);
        cubics = rows.scratch();
    }

    /**
     * How the surface is stretched at these points.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from a point
     */
    public SurfaceStrain[] at(SurfacePoints points) {
        double[] xx = new double[points.size()];
        double[] yy = new double[points.size()];
        double[] xy = new double[points.size()];
        for (BuriedForce force : forces) {
            rows.write(force.depthMm(), cubics);
            for (int point = 0; point < xx.length; point++) {
                double dx = points.x(point) - force.xMm();
                double dy = points.y(point) - force.yMm();
                double s = RadialGrid.requireWithin(dx * dx + dy * dy);
                double x = RadialGrid.placeInCell(s);
                double perMm2 = RadialGrid.cellsPerMm2(s);
                int j = RadialGrid.cellOf(s) * rows.perCell();
                double fx = force.fxN();
                double fy = force.fyN();
                double along = fx * dx + fy * dy;
                double a1 = cubic(j + A1, x);
                double m = a1 * along + cubic(j + A4, x) * force.fzN();
                double twice = 2.0 * perMm2 * (slope(j + A1, x) * along + slope(j + A4, x) * force.fzN());
                double falling = slope(j + P, x) * perMm2;
                double mx = a1 * fx + dx * twice;
                double my = a1 * fy + dy * twice;
                xx[point] += 2.0 * fx * dx * falling - m - dx * mx;
                yy[point] += 2.0 * fy * dy * falling - m - dy * my;
                xy[point] += (fx * dy + fy * dx) * falling - 0.5 * (dx * my + dy * mx);
            }
        }
        SurfaceStrain[] strains = new SurfaceStrain[xx.length];
        Arrays.setAll(strains, point -> new SurfaceStrain(xx[point] + 0.0, yy[point] + 0.0, xy[point] + 0.0));
        return strains;
    }

    private double cubic(int at, double x) {
        return ((cubics[at + 3] * x + cubics[at + 2]) * x + cubics[at + 1]) * x + cubics[at];
    }

    private double slope(int at, double x) {
        return (3.0 * cubics[at + 3] * x + 2.0 * cubics[at + 2]) * x + cubics[at + 1];
    }
}
