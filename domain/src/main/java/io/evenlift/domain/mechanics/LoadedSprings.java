package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * Springs while forces pull on the tissue; made by {@link PointSprings}. The free displacements of their places are found
 * once, so that the same springs made softer or stiffer cost next to nothing. Immutable.
 */
public final class LoadedSprings {

    private static final int AXES = PointSprings.AXES;

    private final PointSprings springs;
    private final List<BuriedForce> pulling;
    private final double[] free;
    private final double stretch;
    private final double[] held;

    LoadedSprings(PointSprings springs, List<BuriedForce> pulling, double[] free, double stretch) {
        this.springs = springs;
        this.pulling = List.copyOf(pulling);
        this.free = free;
        this.stretch = stretch;
        held = springs.held(free, stretch);
    }

    /**
     * The same, each spring stretching so many times as far under the same force as it was made to.
     *
     * @throws IllegalArgumentException if the factor is not above 0 and finite
     */
    public LoadedSprings stretchingTimes(double factor) {
        return new LoadedSprings(
                springs, pulling, free, Bounds.within("factor", factor, Double.MIN_NORMAL, Double.MAX_VALUE));
    }

    /**
     * The forces by which the springs hold the tissue back, to be added to those that pull. Those of springs without
     * stiffness are left out.
     */
    public List<BuriedForce> forces() {
        List<BuriedForce> holding = new ArrayList<>();
        for (int i = 0; i < springs.springs().size(); i++) {
            ThreadVertex at = springs.springs().get(i).place();
            holding.add(new BuriedForce(
                    at.xMm(), at.yMm(), at.depthMm(), -held[AXES * i], -held[AXES * i + 1], -held[AXES * i + 2]));
        }
        return holding;
    }

    /** How the springs' own places move, in their order, springs without stiffness left out. */
    public List<InteriorMotion> motions() {
        List<InteriorMotion> motions = new ArrayList<>();
        for (int i = 0; i < springs.springs().size(); i++) {
            double perNewton = stretch / springs.springs().get(i).stiffnessNPerMm();
            motions.add(new InteriorMotion(
                    perNewton * held[AXES * i] + 0.0,
                    perNewton * held[AXES * i + 1] + 0.0,
                    perNewton * held[AXES * i + 2] + 0.0));
        }
        return motions;
    }

    /**
     * How a place moves, held back by the springs.
     *
     * @throws IllegalArgumentException if a force or a spring is farther than 400 mm from the place
     */
    public InteriorMotion motionAt(ThreadVertex place) {
        List<BuriedForce> all = new ArrayList<>(pulling);
        all.addAll(forces());
        Vector u = springs.displacement(place, all);
        return new InteriorMotion(u.x() + 0.0, u.y() + 0.0, u.z() + 0.0);
    }
}
