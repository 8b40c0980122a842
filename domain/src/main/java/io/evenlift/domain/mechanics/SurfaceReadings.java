package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * Prepares {@link SurfaceReading}s for one set of forces, one filter cut-off and media of one number of layers.
 *
 * <p>Where {@link LoadedSurface} asks a table at a force's distance, this spreads the force over the two knots next to
 * that distance, and each knot over its wavenumbers.
 */
public final class SurfaceReadings {
    /** Half the distance in mm over which a slope is taken as a difference. */
    private static final double HALF_STEP_MM = 0.25;

    private final List<LayeredForce> forces;
    private final NodeShares shares;
    private final DimpleFilter filter;

    private SurfaceReadings(List<LayeredForce> forces, int layers, DimpleFilter filter) {
        this.forces = List.copyOf(forces);
        shares = new NodeShares(this.forces, layers);
        this.filter = filter;
    }

    /**
     * Readings under these forces.
     *
     * @param forces any number
     * @param layers how many layers the media have above their rigid base, at least 1
     * @param filter the dimple's
     * @throws IllegalArgumentException if a force lies in a layer that is not there
     */
    public static SurfaceReadings under(List<LayeredForce> forces, int layers, DimpleFilter filter) {
        return new SurfaceReadings(forces, layers, filter);
    }

    /**
     * The dimple at a place, positive inward.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from it
     */
    public SurfaceReading dimpleAt(double xMm, double yMm) {
        KnotLoads loads = new KnotLoads(shares, filter.spread().functions());
        addDimple(loads, xMm, yMm, 1.0);
        return loads.over(filter.spread());
    }

    /**
     * How the dimple changes at a place towards a unit direction, mm per mm, over half a millimetre.
     *
     * @throws IllegalArgumentException as {@link #dimpleAt}
     */
    public SurfaceReading slopeAt(double xMm, double yMm, double directionX, double directionY) {
        KnotLoads loads = new KnotLoads(shares, filter.spread().functions());
        double stepX = HALF_STEP_MM * directionX;
        double stepY = HALF_STEP_MM * directionY;
        addDimple(loads, xMm + stepX, yMm + stepY, 0.5 / HALF_STEP_MM);
        addDimple(loads, xMm - stepX, yMm - stepY, -0.5 / HALF_STEP_MM);
        return loads.over(filter.spread());
    }

    private void addDimple(KnotLoads loads, double xMm, double yMm, double weight) {
        for (int i = 0; i < forces.size(); i++) {
            LayeredForce force = forces.get(i);
            double dx = xMm - force.xMm();
            double dy = yMm - force.yMm();
            double squared = dx * dx + dy * dy;
            if (filter.reaches(squared)) {
                double along = force.fxN() * dx + force.fyN() * dy;
                loads.add(i, squared, weight * along, weight * force.fzN());
            }
        }
    }

    /**
     * How far a place moves along the skin in a unit direction, in mm.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from it
     */
    public SurfaceReading shiftAt(double xMm, double yMm, double directionX, double directionY) {
        KnotLoads loads = new KnotLoads(shares, KnotSpread.OF_SHIFT.functions());
        for (int i = 0; i < forces.size(); i++) {
            LayeredForce force = forces.get(i);
            double dx = xMm - force.xMm();
            double dy = yMm - force.yMm();
            double away = dx * directionX + dy * directionY;
            loads.add(
                    i,
                    dx * dx + dy * dy,
                    force.fxN() * directionX + force.fyN() * directionY,
                    -away * (force.fxN() * dx + force.fyN() * dy),
                    -away * force.fzN());
        }
        return loads.over(KnotSpread.OF_SHIFT);
    }
}
