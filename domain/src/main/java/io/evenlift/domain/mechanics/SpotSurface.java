package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * The free surface of a medium under given forces, asked at a few points. It gives the same numbers as
 * {@link LoadedSurface}, with nothing prepared and several times the cost a point. Immutable.
 */
public final class SpotSurface {
    private static final int N = TableBuilder.FUNCTIONS;
    private static final int P = 0;
    private static final int A1 = 1;
    private static final int A4 = 4;
    private static final int A5 = 5;
    private static final int A6 = 6;

    private final ResponseTable table;
    private final BuriedForce[] forces;
    private final int[] firstNodes;
    private final double[][] shares;

    private SpotSurface(ResponseTable table, BuriedForce[] forces, int[] firstNodes, double[][] shares) {
        this.table = table;
        this.forces = forces;
        this.firstNodes = firstNodes;
        this.shares = shares;
    }

    static SpotSurface of(ResponseTable table, List<BuriedForce> list) {
        BuriedForce[] forces = list.toArray(new BuriedForce[0]);
        int[] firstNodes = new int[forces.length];
        double[][] shares = new double[forces.length][];
        for (int i = 0; i < forces.length; i++) {
            double depth = forces[i].depthMm();
            int stratum = table.depths().stratumAt(depth);
            firstNodes[i] = table.depths().firstNodeOf(stratum);
            shares[i] = table.depths().shares(stratum, depth);
        }
        return new SpotSurface(table, forces, firstNodes, shares);
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
            Place place = Place.of(RadialGrid.requireWithin(dx * dx + dy * dy));
            double along = force.fxN() * dx + force.fyN() * dy;
            dimple += along * function(A5, i, place);
            if (force.fzN() != 0.0) {
                dimple += force.fzN() * function(A6, i, place);
            }
        }
        return dimple + 0.0;
    }

    /**
     * How a point of the surface moves along the skin.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point
     */
    public SurfaceShift shiftAt(double xMm, double yMm) {
        double ux = 0.0;
        double uy = 0.0;
        for (int i = 0; i < forces.length; i++) {
            BuriedForce force = forces[i];
            double dx = xMm - force.xMm();
            double dy = yMm - force.yMm();
            Place place = Place.of(RadialGrid.requireWithin(dx * dx + dy * dy));
            double p = function(P, i, place);
            double m = (force.fxN() * dx + force.fyN() * dy) * function(A1, i, place);
            if (force.fzN() != 0.0) {
                m += force.fzN() * function(A4, i, place);
            }
            ux += force.fxN() * p - dx * m;
            uy += force.fyN() * p - dy * m;
        }
        return new SurfaceShift(ux, uy);
    }

    /**
     * How the surface is stretched at a point, with ′ for d/ds:
     *
     * <pre>∂m/∂x = A1 F_x + 2 d_x (A1′ F·d + A4′ F_z)   ∂u_x/∂x = 2 F_x d_x P′ − m − d_x ∂m/∂x
     *                                             ∂u_x/∂y = 2 F_x d_y P′ − d_x ∂m/∂y</pre>
     *
     * and the same for u_y.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point
     */
    public SurfaceStrain strainAt(double xMm, double yMm) {
        double xx = 0.0;
        double yy = 0.0;
        double xy = 0.0;
        for (int i = 0; i < forces.length; i++) {
            BuriedForce force = forces[i];
            double dx = xMm - force.xMm();
            double dy = yMm - force.yMm();
            double fx = force.fxN();
            double fy = force.fyN();
            double fz = force.fzN();
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            Place place = Place.of(s);
            Place rate = Place.rateOf(s);
            double along = fx * dx + fy * dy;
            double a1 = function(A1, i, place);
            double m = a1 * along;
            double rise = function(A1, i, rate) * along;
            if (fz != 0.0) {
                m += function(A4, i, place) * fz;
                rise += function(A4, i, rate) * fz;
            }
            double slope = function(P, i, rate);
            double mx = a1 * fx + 2.0 * dx * rise;
            double my = a1 * fy + 2.0 * dy * rise;
            xx += 2.0 * fx * dx * slope - m - dx * mx;
            yy += 2.0 * fy * dy * slope - m - dy * my;
            xy += (fx * dy + fy * dx) * slope - 0.5 * (dx * my + dy * mx);
        }
        return new SurfaceStrain(xx + 0.0, yy + 0.0, xy + 0.0);
    }

    private double function(int q, int force, Place place) {
        double[] share = shares[force];
        int first = firstNodes[force];
        int from = place.knot() * TableBuilder.PER_KNOT + q;
        int to = from + TableBuilder.PER_KNOT;
        double value = 0.0;
        for (int node = 0; node < share.length; node++) {
            double[] row = table.row(first + node);
            value += share[node]
                    * (place.start() * row[from]
                            + place.startRise() * row[from + N]
                            + place.end() * row[to]
                            + place.endRise() * row[to + N]);
        }
        return value;
    }

    /** Hermite's weights of a cell's ends: of the values, and of the derivatives by s times the cell's width. */
    private record Place(int knot, double start, double startRise, double end, double endRise) {
        static Place of(double s) {
            double x = RadialGrid.placeInCell(s);
            double width = 1.0 / RadialGrid.cellsPerMm2(s);
            double rest = 1.0 - x;
            return new Place(
                    RadialGrid.cellOf(s),
                    (1.0 + 2.0 * x) * rest * rest,
                    x * rest * rest * width,
                    x * x * (3.0 - 2.0 * x),
                    -x * x * rest * width);
        }

        /** The weights of the derivative by s instead. */
        static Place rateOf(double s) {
            double x = RadialGrid.placeInCell(s);
            double perMm2 = RadialGrid.cellsPerMm2(s);
            double steepest = 6.0 * x * (1.0 - x) * perMm2;
            return new Place(
                    RadialGrid.cellOf(s), -steepest, (1.0 - x) * (1.0 - 3.0 * x), steepest, x * (3.0 * x - 2.0));
        }
    }
}
