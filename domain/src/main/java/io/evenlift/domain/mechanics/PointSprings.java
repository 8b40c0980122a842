package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * Springs between places in the tissue and the bone, as retaining ligaments are: how they hold the tissue back when threads
 * pull on it.
 *
 * <p>A spring pulls its place back by its stiffness times the place's displacement, along all three directions alike.
 * With u₀ the displacement without springs, G the tissue's response between the places and C the springs' compliance, the
 * springs' forces on the tissue follow from (C + G) f = −u₀. A spring of no stiffness does nothing, an infinitely stiff
 * one holds its place still.
 */
public final class PointSprings {

    static final int AXES = 3;
    private static final double MOST_RADIUS_MM = 20.0;

    private static final List<Vector> UNITS =
            List.of(new Vector(1.0, 0.0, 0.0), new Vector(0.0, 1.0, 0.0), new Vector(0.0, 0.0, 1.0));

    private final InteriorResponse tissue;
    private final List<Spring> springs;
    private final double radiusMm;

    /** G between all springs that are not without stiffness. */
    private final double[][] give;

    /**
     * A spring.
     *
     * @param place where it holds the tissue
     * @param stiffnessNPerMm 0 to infinity
     */
    public record Spring(ThreadVertex place, double stiffnessNPerMm) {

        /**
         * Checks the stiffness.
         *
         * @throws IllegalArgumentException if it is negative or not a number
         */
        public Spring {
            stiffnessNPerMm = Bounds.within("stiffnessNPerMm", stiffnessNPerMm, 0.0, Double.POSITIVE_INFINITY);
        }
    }

    private PointSprings(InteriorResponse tissue, List<Spring> springs, double radiusMm) {
        this.tissue = tissue;
        this.springs = springs.stream()
                .filter(spring -> spring.stiffnessNPerMm() > 0.0)
                .toList();
        this.radiusMm = Bounds.within("radiusMm", radiusMm, InteriorResponse.NEAREST_MM, MOST_RADIUS_MM);
        give = new double[AXES * this.springs.size()][AXES * this.springs.size()];
        for (int i = 0; i < this.springs.size(); i++) {
            addColumns(i);
        }
    }

    /** How the springs' places move under unit forces at that of spring i. */
    private void addColumns(int i) {
        ThreadVertex from = springs.get(i).place();
        GreenTensor[] tensors = tissue.between(springs.stream()
                .map(spring -> pair(from.xMm(), from.yMm(), from.depthMm(), spring.place()))
                .toList());
        for (int j = 0; j < tensors.length; j++) {
            ThreadVertex to = springs.get(j).place();
            GreenTensor tensor = tensors[j].onRing(radiusMm);
            for (int axis = 0; axis < AXES; axis++) {
                Vector u = tensor.displacement(to.xMm() - from.xMm(), to.yMm() - from.yMm(), UNITS.get(axis));
                give[AXES * j][AXES * i + axis] = u.x();
                give[AXES * j + 1][AXES * i + axis] = u.y();
                give[AXES * j + 2][AXES * i + axis] = u.z();
            }
        }
    }

    /**
     * Springs in a tissue.
     *
     * @param springs each within the tissue, above a rigid base
     * @param radiusMm over which a spring holds the tissue, 0.1 to 20: an assumption, which matters where springs are
     *     stiff
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static PointSprings of(InteriorResponse tissue, List<Spring> springs, double radiusMm) {
        double base = tissue.medium().hasRigidBase() ? tissue.medium().coverMm() : Double.MAX_VALUE;
        springs.forEach(spring -> Bounds.within("depthMm", spring.place().depthMm(), 0.0, StrictMath.nextDown(base)));
        return new PointSprings(tissue, springs, radiusMm);
    }

    /**
     * The springs while these forces pull on the tissue.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from a spring
     */
    public LoadedSprings under(List<BuriedForce> forces) {
        double[] free = new double[AXES * springs.size()];
        for (int i = 0; i < springs.size(); i++) {
            Vector u = displacement(springs.get(i).place(), forces);
            free[AXES * i] = u.x();
            free[AXES * i + 1] = u.y();
            free[AXES * i + 2] = u.z();
        }
        return new LoadedSprings(this, forces, free, 1.0);
    }

    /** Those that are not without stiffness. */
    List<Spring> springs() {
        return springs;
    }

    /**
     * What the springs take up of these free displacements of their places.
     *
     * @param stretch how many times as far each stretches as it is stiff
     */
    double[] held(double[] free, double stretch) {
        double[][] compliant = new double[give.length][];
        for (int row = 0; row < give.length; row++) {
            compliant[row] = give[row].clone();
            compliant[row][row] += stretch / springs.get(row / AXES).stiffnessNPerMm();
        }
        return DenseSystem.solve(compliant, free);
    }

    private InteriorResponse.Pair pair(double fromX, double fromY, double fromDepth, ThreadVertex to) {
        double dx = to.xMm() - fromX;
        double dy = to.yMm() - fromY;
        double along = StrictMath.sqrt(dx * dx + dy * dy + radiusMm * radiusMm);
        return new InteriorResponse.Pair(fromDepth, to.depthMm(), along);
    }

    /** Every displacement is the mean over a ring of the springs' radius, so that a force may lie on a spring. */
    Vector displacement(ThreadVertex place, List<BuriedForce> forces) {
        List<InteriorResponse.Pair> pairs = new ArrayList<>();
        for (BuriedForce force : forces) {
            pairs.add(pair(force.xMm(), force.yMm(), force.depthMm(), place));
        }
        GreenTensor[] tensors = tissue.between(pairs);
        Vector sum = Vector.NOTHING;
        for (int i = 0; i < tensors.length; i++) {
            BuriedForce force = forces.get(i);
            Vector pull = new Vector(force.fxN(), force.fyN(), force.fzN());
            Vector moved = tensors[i]
                    .onRing(radiusMm)
                    .displacement(place.xMm() - force.xMm(), place.yMm() - force.yMm(), pull);
            sum = sum.plus(1.0, moved);
        }
        return sum;
    }
}
