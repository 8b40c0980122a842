package io.evenlift.domain.mechanics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The free surface of a medium under given forces, to be asked at points. Immutable and safe to share between threads.
 *
 * <p>With d = point − force, s = |d|², F·d = F_x d_x + F_y d_y and m = A1 F·d + A4 F_z:
 *
 * <pre>u_x = F_x P − d_x m   u_y = F_y P − d_y m   u_z = F·d A2 + F_z A3   dimple = F·d A5 + F_z A6</pre>
 *
 * All seven functions are analytic in s, so the point above a force is a point like any other.
 */
public final class LoadedSurface {

    private static final int N = TableBuilder.FUNCTIONS;

    private static final int PER_CELL = 4 * N;

    private final BuriedForce[] forces;
    /** Each force's response as cubics of the cells; forces at one depth share it. */
    private final double[][] responses;

    private LoadedSurface(BuriedForce[] forces, double[][] responses) {
        this.forces = forces;
        this.responses = responses;
    }

    static LoadedSurface of(ResponseTable table, List<BuriedForce> list) {
        BuriedForce[] forces = list.toArray(new BuriedForce[0]);
        double[][] responses = new double[forces.length][];
        Map<Double, double[]> byDepth = new HashMap<>();
        for (int i = 0; i < responses.length; i++) {
            responses[i] = byDepth.computeIfAbsent(forces[i].depthMm(), depth -> cubics(table.atDepth(depth)));
        }
        return new LoadedSurface(forces, responses);
    }

    /**
     * Turns values and derivatives at knots into the cubic of each cell, in the place 0 … 1 within the cell: for each
     * function the coefficients of degree 0 … 3, one degree after the other.
     */
    private static double[] cubics(double[] knots) {
        double[] cubics = new double[(RadialGrid.KNOTS - 1) * PER_CELL];
        for (int cell = 0; cell < RadialGrid.KNOTS - 1; cell++) {
            double width = RadialGrid.knot(cell + 1) - RadialGrid.knot(cell);
            int from = cell * TableBuilder.PER_KNOT;
            int to = from + TableBuilder.PER_KNOT;
            int at = cell * PER_CELL;
            for (int q = 0; q < N; q++) {
                double rise = knots[to + q] - knots[from + q];
                double start = knots[from + N + q] * width;
                double end = knots[to + N + q] * width;
                cubics[at + q] = knots[from + q];
                cubics[at + N + q] = start;
                cubics[at + 2 * N + q] = 3.0 * rise - 2.0 * start - end;
                cubics[at + 3 * N + q] = start + end - 2.0 * rise;
            }
        }
        return cubics;
    }

    /**
     * What the surface does at a point.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point, or the point is not finite
     */
    public SurfaceMotion at(double xMm, double yMm) {
        double ux = 0.0;
        double uy = 0.0;
        double uz = 0.0;
        double dimple = 0.0;
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
            double a5 = cubic(c, j + 5, x);
            double steep = along * slope(c, j + 5, x);
            double m = along * cubic(c, j + 1, x);
            double sunk = along * cubic(c, j + 2, x);
            double dip = along * a5;
            double fz = force.fzN();
            // Most forces of a thread lie along the skin, and three of the seven functions are then not needed.
            if (fz != 0.0) {
                steep += fz * slope(c, j + 6, x);
                m += fz * cubic(c, j + 4, x);
                sunk += fz * cubic(c, j + 3, x);
                dip += fz * cubic(c, j + 6, x);
            }
            double p = cubic(c, j, x);
            double twice = 2.0 * steep * RadialGrid.cellsPerMm2(s);
            ux += force.fxN() * p - dx * m;
            uy += force.fyN() * p - dy * m;
            uz += sunk;
            dimple += dip;
            slopeX += force.fxN() * a5 + dx * twice;
            slopeY += force.fyN() * a5 + dy * twice;
        }
        return new SurfaceMotion(ux, uy, uz, dimple, slopeX, slopeY);
    }

    /**
     * The dimple alone at a point in mm, positive inward; the same number as {@link #at} gives, sooner.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point, or the point is not finite
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
            double along = force.fxN() * dx + force.fyN() * dy;
            dimple += along * cubic(c, j + 5, x) + force.fzN() * cubic(c, j + 6, x);
        }
        return dimple + 0.0;
    }

    /** A function at the place x of its cell; the highest index comes first, so that the bounds are checked once. */
    private static double cubic(double[] c, int at, double x) {
        return ((c[at + 3 * N] * x + c[at + 2 * N]) * x + c[at + N]) * x + c[at];
    }

    /** Its derivative by that place. */
    private static double slope(double[] c, int at, double x) {
        return (3.0 * c[at + 3 * N] * x + 2.0 * c[at + 2 * N]) * x + c[at + N];
    }
}
