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

    /** Where the cubic of each function stands in a cell; what a force along the skin does not need stands last. */
    private static final int P = 0;

    private static final int A1 = 4;
    private static final int A2 = 8;
    private static final int A5 = 12;
    private static final int A3 = 16;
    private static final int A4 = 20;
    private static final int A6 = 24;
    private static final int PER_CELL = 28;

    /** The same in the order of the table. */
    private static final int[] PLACES = {P, A1, A2, A3, A4, A5, A6};

    private final Forces forces;
    /** Each force's response as cubics of the cells; forces at one depth share it. */
    private final double[][] responses;

    private LoadedSurface(Forces forces, double[][] responses) {
        this.forces = forces;
        this.responses = responses;
    }

    static LoadedSurface of(ResponseTable table, List<BuriedForce> forces) {
        double[][] responses = new double[forces.size()][];
        Map<Double, double[]> byDepth = new HashMap<>();
        for (int i = 0; i < responses.length; i++) {
            responses[i] = byDepth.computeIfAbsent(forces.get(i).depthMm(), depth -> cubics(table.atDepth(depth)));
        }
        return new LoadedSurface(new Forces(forces), responses);
    }

    /**
     * Turns values and derivatives at knots into the cubic of each cell, in the place 0 … 1 within the cell: for each
     * function the coefficients of degree 0 … 3.
     */
    private static double[] cubics(double[] knots) {
        double[] cubics = new double[(RadialGrid.KNOTS - 1) * PER_CELL];
        for (int cell = 0; cell < RadialGrid.KNOTS - 1; cell++) {
            double width = RadialGrid.knot(cell + 1) - RadialGrid.knot(cell);
            int from = cell * TableBuilder.PER_KNOT;
            int to = from + TableBuilder.PER_KNOT;
            for (int q = 0; q < N; q++) {
                Cubic.write(
                        cubics,
                        cell * PER_CELL + PLACES[q],
                        knots[from + q],
                        knots[from + N + q],
                        knots[to + q],
                        knots[to + N + q],
                        width);
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
        double nextSquare = squareTo(0, xMm, yMm);
        double nextPlace = RadialGrid.placeInCell(nextSquare);
        int nextCell = RadialGrid.cellOf(nextSquare);
        for (int i = 0; i < forces.size(); i++) {
            double s = nextSquare;
            double x = nextPlace;
            int j = nextCell * PER_CELL;
            // The next force is looked up while this one is added: to find a cell takes as long as to use it.
            nextSquare = squareTo(i + 1, xMm, yMm);
            nextPlace = RadialGrid.placeInCell(nextSquare);
            nextCell = RadialGrid.cellOf(nextSquare);
            double[] c = responses[i];
            double dx = xMm - forces.x(i);
            double dy = yMm - forces.y(i);
            double fx = forces.fx(i);
            double fy = forces.fy(i);
            double fz = forces.fz(i);
            double along = fx * dx + fy * dy;
            // Horner's scheme gives the slope of A5 on the way to its value.
            double third = c[j + A5 + 3];
            double second = third * x + c[j + A5 + 2];
            double first = second * x + c[j + A5 + 1];
            double a5 = first * x + c[j + A5];
            double steep = along * ((third * x + second) * x + first);
            double m = along * Cubic.value(c, j + A1, x);
            double sunk = along * Cubic.value(c, j + A2, x);
            double dip = along * a5;
            double p = Cubic.value(c, j + P, x);
            // Most forces of a thread lie along the skin, and three of the seven functions are then not needed.
            if (fz != 0.0) {
                steep += fz * Cubic.slope(c, j + A6, x);
                m += fz * Cubic.value(c, j + A4, x);
                sunk += fz * Cubic.value(c, j + A3, x);
                dip += fz * Cubic.value(c, j + A6, x);
            }
            double twice = 2.0 * steep * RadialGrid.cellsPerMm2(s);
            ux += fx * p - dx * m;
            uy += fy * p - dy * m;
            uz += sunk;
            dimple += dip;
            slopeX += fx * a5 + dx * twice;
            slopeY += fy * a5 + dy * twice;
        }
        return new SurfaceMotion(ux, uy, uz, dimple, slopeX, slopeY);
    }

    /** The squared distance of a point from a force, or nothing where there are no more forces. */
    private double squareTo(int i, double xMm, double yMm) {
        if (i >= forces.size()) {
            return 0.0;
        }
        double dx = xMm - forces.x(i);
        double dy = yMm - forces.y(i);
        return RadialGrid.requireWithin(dx * dx + dy * dy);
    }

    /**
     * The dimple alone at a point in mm, positive inward; the same number as {@link #at} gives, sooner.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point, or the point is not finite
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
            double fz = forces.fz(i);
            double dip = (forces.fx(i) * dx + forces.fy(i) * dy) * Cubic.value(c, j + A5, x);
            dimple += fz == 0.0 ? dip : dip + fz * Cubic.value(c, j + A6, x);
        }
        return dimple + 0.0;
    }
}
