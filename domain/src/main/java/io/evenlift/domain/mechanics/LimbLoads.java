package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shares of all limbs of one thread.
 *
 * @param limbs in the order in which they were given; their shares add up to 1
 * @param drawnInMmPerN how far one newton draws the thread in, in mm
 */
public record LimbLoads(List<LimbLoad> limbs, double drawnInMmPerN) {

    /** Makes the list unchangeable. */
    public LimbLoads {
        limbs = List.copyOf(limbs);
    }

    /**
     * The forces of all limbs on the tissue, strand and anchor included, for a tension at the anchor. They sum to
     * nothing within rounding.
     *
     * @param tensionN 0 or more
     */
    public List<BuriedForce> forces(double tensionN) {
        Map<ThreadVertex, Vector> byPlace = new LinkedHashMap<>();
        for (LimbLoad limb : limbs) {
            for (TensionedThread piece : limb.pieces()) {
                for (BuriedForce force : piece.forces()) {
                    ThreadVertex place = new ThreadVertex(force.xMm(), force.yMm(), force.depthMm());
                    Vector pull = new Vector(force.fxN(), force.fyN(), force.fzN()).times(tensionN);
                    byPlace.merge(place, pull, (one, other) -> one.plus(1.0, other));
                }
            }
        }
        List<BuriedForce> forces = new ArrayList<>();
        byPlace.forEach((place, pull) ->
                forces.add(new BuriedForce(place.xMm(), place.yMm(), place.depthMm(), pull.x(), pull.y(), pull.z())));
        return forces;
    }
}
