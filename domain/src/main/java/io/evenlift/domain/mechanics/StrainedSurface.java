package io.evenlift.domain.mechanics;

/**
 * How the free surface of a medium is stretched under given forces, asked at many points together: a force's functions are
 * prepared, asked at every point, and forgotten. Not for sharing between threads.
 */
public final class StrainedSurface {
    private static final int P = 0;
    private static final int A1 = Cubic.SIZE;
    private static final int A4 = 2 * Cubic.SIZE;

    private final KnotRows rows;
    private final LaidForces laid;
    /** Scratch: the functions' cubics for one force. */
    private final double[] cubics;

    /**
     * Prepares nothing yet.
     *
     * @param rows of P, A1 and A4, of the table that the forces lie in
     */
    StrainedSurface(KnotRows rows, LaidForces laid) {
        this.rows = rows;
        this.laid = laid;
        cubics = rows.room(rows.all());
    }

    /**
     * How the surface is stretched at these points.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from a point
     */
    public SurfaceStrain[] at(SurfacePoints points) {
        Sums sums = new Sums(points.size());
        for (int force = 0; force < laid.forces().size() && points.size() > 0; force++) {
            CellRange cells = cells(force, points);
            rows.write(laid.depth(force), cells, cubics);
            int beginning = -cells.first() * rows.perCell();
            for (int point = 0; point < points.size(); point++) {
                sums.add(point, under(force, points.x(point), points.y(point), beginning));
            }
        }
        return sums.strains();
    }

    /** In which the points lie as a force sees them; it is prepared for no others. */
    private CellRange cells(int force, SurfacePoints points) {
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0.0;
        for (int point = 0; point < points.size(); point++) {
            double dx = points.x(point) - laid.forces().x(force);
            double dy = points.y(point) - laid.forces().y(force);
            double s = RadialGrid.requireWithin(dx * dx + dy * dy);
            nearest = Math.min(nearest, s);
            farthest = Math.max(farthest, s);
        }
        return CellRange.ofSquares(nearest, farthest);
    }

    private SurfaceStrain under(int force, double xMm, double yMm, int beginning) {
        Forces forces = laid.forces();
        double dx = xMm - forces.x(force);
        double dy = yMm - forces.y(force);
        double s = dx * dx + dy * dy;
        double x = RadialGrid.placeInCell(s);
        double perMm2 = RadialGrid.cellsPerMm2(s);
        int j = beginning + RadialGrid.cellOf(s) * rows.perCell();
        double fx = forces.fx(force);
        double fy = forces.fy(force);
        double fz = forces.fz(force);
        double along = fx * dx + fy * dy;
        double a1 = Cubic.value(cubics, j + A1, x);
        double m = a1 * along + Cubic.value(cubics, j + A4, x) * fz;
        double rise = Cubic.slope(cubics, j + A1, x) * along + Cubic.slope(cubics, j + A4, x) * fz;
        return SurfaceStrain.under(fx, fy, dx, dy, a1, m, rise * perMm2, Cubic.slope(cubics, j + P, x) * perMm2);
    }

    /** What the forces so far make of each point. */
    private static final class Sums {
        private final double[] xx;
        private final double[] yy;
        private final double[] xy;

        Sums(int points) {
            xx = new double[points];
            yy = new double[points];
            xy = new double[points];
        }

        void add(int point, SurfaceStrain one) {
            xx[point] += one.xx();
            yy[point] += one.yy();
            xy[point] += one.xy();
        }

        SurfaceStrain[] strains() {
            SurfaceStrain[] strains = new SurfaceStrain[xx.length];
            for (int i = 0; i < strains.length; i++) {
                strains[i] = new SurfaceStrain(xx[i], yy[i], xy[i]);
            }
            return strains;
        }
    }
}
