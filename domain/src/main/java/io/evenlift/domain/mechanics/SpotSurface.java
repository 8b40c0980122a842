package io.evenlift.domain.mechanics;

/**
 * The free surface of a medium under given forces, asked at a few points. It gives the same numbers as
 * {@link LoadedSurface}, with nothing prepared and several times the cost a point. Immutable.
 */
public final class SpotSurface {
    private static final int N = TableBuilder.FUNCTIONS;

    private final LaidForces laid;
    private final Forces forces;

    SpotSurface(LaidForces laid) {
        this.laid = laid;
        this.forces = laid.forces();
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
            CellPlace place = CellPlace.of(dx * dx + dy * dy);
            double along = forces.fx(i) * dx + forces.fy(i) * dy;
            dimple += along * ends(TableBuilder.A5, i, place).value(place);
            if (forces.fz(i) != 0.0) {
                dimple += forces.fz(i) * ends(TableBuilder.A6, i, place).value(place);
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
        for (int i = 0; i < forces.size(); i++) {
            double dx = xMm - forces.x(i);
            double dy = yMm - forces.y(i);
            CellPlace place = CellPlace.of(dx * dx + dy * dy);
            double p = ends(TableBuilder.P, i, place).value(place);
            double m = (forces.fx(i) * dx + forces.fy(i) * dy)
                    * ends(TableBuilder.A1, i, place).value(place);
            if (forces.fz(i) != 0.0) {
                m += forces.fz(i) * ends(TableBuilder.A4, i, place).value(place);
            }
            ux += forces.fx(i) * p - dx * m;
            uy += forces.fy(i) * p - dy * m;
        }
        return new SurfaceShift(ux, uy);
    }

    /**
     * How the surface is stretched at a point.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point
     */
    public SurfaceStrain strainAt(double xMm, double yMm) {
        SurfaceStrain strain = SurfaceStrain.NONE;
        for (int i = 0; i < forces.size(); i++) {
            double dx = xMm - forces.x(i);
            double dy = yMm - forces.y(i);
            CellPlace place = CellPlace.of(dx * dx + dy * dy);
            double along = forces.fx(i) * dx + forces.fy(i) * dy;
            Ends ends1 = ends(TableBuilder.A1, i, place);
            double a1 = ends1.value(place);
            double m = a1 * along;
            double rise = ends1.rate(place) * along;
            if (forces.fz(i) != 0.0) {
                Ends ends4 = ends(TableBuilder.A4, i, place);
                m += ends4.value(place) * forces.fz(i);
                rise += ends4.rate(place) * forces.fz(i);
            }
            double slope = ends(TableBuilder.P, i, place).rate(place);
            strain = strain.plus(SurfaceStrain.under(forces.fx(i), forces.fy(i), dx, dy, a1, m, rise, slope), 1.0);
        }
        return strain;
    }

    /** A function at both ends of the cell that holds a place, at a force's depth. */
    private Ends ends(int q, int force, CellPlace place) {
        DepthShares shares = laid.depth(force);
        int from = place.knot() * TableBuilder.PER_KNOT + q;
        int to = from + TableBuilder.PER_KNOT;
        double start = 0.0;
        double startSlope = 0.0;
        double end = 0.0;
        double endSlope = 0.0;
        for (int i = 0; i < shares.count(); i++) {
            double[] row = laid.table().row(shares.node(i));
            double part = shares.share(i);
            start += part * row[from];
            startSlope += part * row[from + N];
            end += part * row[to];
            endSlope += part * row[to + N];
        }
        return new Ends(start, startSlope, end, endSlope);
    }

    /** A function and its derivative by s at both ends of a cell. */
    private record Ends(double start, double startSlope, double end, double endSlope) {
        /** Hermite's cubic at a place between them. */
        double value(CellPlace at) {
            return at.ofStart() * start
                    + at.ofStartSlope() * startSlope
                    + at.ofEnd() * end
                    + at.ofEndSlope() * endSlope;
        }

        /** Its derivative by s. */
        double rate(CellPlace at) {
            return at.rateOfEnd() * (end - start) + at.rateOfStartSlope() * startSlope + at.rateOfEndSlope() * endSlope;
        }
    }
}
