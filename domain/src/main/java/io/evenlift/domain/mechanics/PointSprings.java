package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        return underEach(List.of(forces)).get(0);
    }

    /**
     * The same under each of several sets of forces by itself, sooner than one after the other.
     *
     * @throws IllegalArgumentException as {@link #under}
     */
    public List<LoadedSprings> underEach(List<List<BuriedForce>> sets) {
        double[][] free = new double[sets.size()][AXES * springs.size()];
        for (int i = 0; i < springs.size(); i++) {
            List<Vector> displacements = displacements(springs.get(i).place(), sets);
            for (int set = 0; set < free.length; set++) {
                Vector u = displacements.get(set);
                free[set][AXES * i] = u.x();
                free[set][AXES * i + 1] = u.y();
                free[set][AXES * i + 2] = u.z();
            }
        }
        return IntStream.range(0, free.length)
                .mapToObj(set -> new LoadedSprings(this, sets.get(set), free[set], 1.0))
                .toList();
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

    Vector displacement(ThreadVertex place, List<BuriedForce> forces) {
        return displacements(place, List.of(forces)).get(0);
    }

    /**
     * By each set of forces. Every displacement is the mean over a ring of the springs' radius, so that a force may lie on a
     * spring.
     */
    private List<Vector> displacements(ThreadVertex place, List<List<BuriedForce>> sets) {
        GreenTensor[] tensors = tissue.between(sets.stream()
                .flatMap(List::stream)
                .map(force -> pair(force.xMm(), force.yMm(), force.depthMm(), place))
                .toList());
        List<Vector> sums = new ArrayList<>();
        int next = 0;
        for (List<BuriedForce> forces : sets) {
            Vector sum = Vector.NOTHING;
            for (BuriedForce force : forces) {
                sum = sum.plus(1.0, displacement(place, force, tensors[next]));
                next++;
            }
            sums.add(sum);
        }
        return sums;
    }

    private Vector displacement(ThreadVertex place, BuriedForce force, GreenTensor tensor) {
        return tensor.onRing(radiusMm)
                .displacement(
                        place.xMm() - force.xMm(),
                        place.yMm() - force.yMm(),
                        new Vector(force.fxN(), force.fyN(), force.fzN()));
    }
}
