package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * The dimple of a medium's surface under given forces, to be asked at places that lie near each other, as on a climb: it is prepared
 * for the distances that occur around a place, or around many that are asked together, and anew where one lies farther off. What
 * was asked before changes no answer. Not for sharing between threads.
 */
public final class LocalDimple implements DimpleField {
    /** A climb seldom goes farther. */
    private static final double REACH_MM = 3.0;

    private final KnotRows rows;
    private final LaidForces laid;
    private Disc disc = new Disc(0.0, 0.0, -1.0);
    private DimpleSurface prepared = new DimpleSurface(new Forces(List.of()), new double[0][]);

    /**
     * Where something is prepared.
     *
     * @param radiusMm below 0 for nowhere
     */
    private record Disc(double xMm, double yMm, double radiusMm) {
        Disc {
            Bounds.finite("xMm", xMm);
            Bounds.finite("yMm", yMm);
        }

        boolean holds(double xMm, double yMm) {
            return distanceMm(xMm, yMm) <= radiusMm;
        }

        double distanceMm(double xMm, double yMm) {
            double dx = xMm - this.xMm;
            double dy = yMm - this.yMm;
            return Math.sqrt(dx * dx + dy * dy);
        }
    }

    /**
     * Prepares nothing yet.
     *
     * @param rows of A5 and A6, of the table that the forces lie in
     */
    LocalDimple(KnotRows rows, LaidForces laid) {
        this.rows = rows;
        this.laid = laid;
    }

    @Override
    public double dimpleAt(double xMm, double yMm) {
        return around(xMm, yMm).dimpleAt(xMm, yMm);
    }

    @Override
    public DimpleSlope slopeAt(double xMm, double yMm) {
        return around(xMm, yMm).slopeAt(xMm, yMm);
    }

    @Override
    public double[] dimplesAt(SurfacePoints points) {
        if (points.size() > 0) {
            prepare(holding(points));
        }
        return prepared.dimplesAt(points);
    }

    private static Disc holding(SurfacePoints points) {
        double x = 0.0;
        double y = 0.0;
        for (int i = 0; i < points.size(); i++) {
            x += points.x(i) / points.size();
            y += points.y(i) / points.size();
        }
        Disc middle = new Disc(x, y, 0.0);
        double radius = 0.0;
        for (int i = 0; i < points.size(); i++) {
            radius = Math.max(radius, middle.distanceMm(points.x(i), points.y(i)));
        }
        return new Disc(x, y, radius);
    }

    private DimpleSurface around(double xMm, double yMm) {
        if (!disc.holds(xMm, yMm)) {
            prepare(new Disc(xMm, yMm, REACH_MM));
        }
        return prepared;
    }

    private void prepare(Disc where) {
        prepared = within(where);
        disc = where;
    }

    private DimpleSurface within(Disc where) {
        Forces forces = laid.forces();
        double[][] responses = new double[forces.size()][];
        int[] firstCells = new int[responses.length];
        for (int i = 0; i < responses.length; i++) {
            double distance = where.distanceMm(forces.x(i), forces.y(i));
            CellRange cells = CellRange.between(distance - where.radiusMm(), distance + where.radiusMm());
            responses[i] = rows.room(cells);
            rows.write(laid.depth(i), cells, responses[i]);
            firstCells[i] = cells.first();
        }
        return new DimpleSurface(forces, responses, firstCells);
    }
}
