package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A dual fixation against a single thread in one of the nine configurations of docs/model.md: a superficial limb and one
 * in the SMAS, each barbed from 1 to 40 mm, that turn at x = 44 towards an anchor in the SMAS at x = 80. Lift is the mean
 * of x = 10, 20, 30; the dimple the deepest on y = 0.
 */
final class DualFixationStudy {

    /** The deepest dimple that is accepted, in mm. */
    static final double DIMPLE_MM = 0.3;

    private static final double FROM = -20.0;
    private static final double TO = 110.0;

    private final ResponseTable table;
    private final double gridMm;
    private final List<TensionedThread> limbs;
    private final Look superficial;
    private final Look fascial;
    private final LimbLoads natural;
    private final LimbLoads inextensible;

    /** The tissue. */
    enum Stack {
        NOMINAL("nominal"),
        MOBILE_SMAS("mobile SMAS"),
        SOFT_FAT("fat of 4 kPa");

        final String words;

        Stack(String words) {
            this.words = words;
        }

        LayeredMedium medium() {
            List<ElasticLayer> layers = new ArrayList<>();
            layers.add(Media.layer(1.5, 100, 0.48));
            layers.add(Media.layer(5, this == SOFT_FAT ? 4 : 10, 0.48));
            layers.add(Media.layer(1, 300, 0.48));
            if (this == MOBILE_SMAS) {
                layers.add(Media.layer(1.5, 1, 0.48));
                layers.add(Media.layer(4.5, 15, 0.48));
            } else {
                layers.add(Media.layer(6, 15, 0.48));
            }
            return LayeredMedium.onRigidBase(layers);
        }
    }

    /** Where the limbs are tied. */
    enum Knot {
        AT_THE_ANCHOR,
        BETWEEN_THE_PLANES
    }

    /** What yields: the whole way of a limb, or its barbs alone as in an earlier prototype. */
    enum Give {
        ALL_OF_THE_WAY,
        AT_THE_BARBS
    }

    /** Dimple and lift of some forces at 1 N, in mm. */
    record Look(double dimple, double lift) {

        /** The lift at the most tension that a cap and the dimple allow. */
        double liftUnder(double capN) {
            return lift * Math.min(capN, DIMPLE_MM / dimple);
        }
    }

    DualFixationStudy(Stack stack, double depth, Knot knot, double bendArcMm, Give give) {
        table = Media.tableOf(stack.medium());
        gridMm = bendArcMm == 0.0 ? 1.0 : 0.25;
        limbs = List.of(limb(depth, depth, knot, bendArcMm), limb(7, depth, knot, bendArcMm));
        superficial = look(limb(depth, depth, Knot.AT_THE_ANCHOR, bendArcMm).forces());
        fascial = look(limb(7, depth, Knot.AT_THE_ANCHOR, bendArcMm).forces());
        InteriorResponse tissue = InteriorResponse.of(stack.medium());
        LoadSharing sharing = give == Give.ALL_OF_THE_WAY
                ? LoadSharing.of(tissue, limbs, LoadSharing.USUAL_RADIUS_MM)
                : LoadSharing.ofBarbsAlone(tissue, limbs, LoadSharing.USUAL_RADIUS_MM);
        natural = sharing.distal();
        inextensible = sharing.inextensible();
    }

    private static TensionedThread limb(double depth, double superficialDepth, Knot knot, double bendArcMm) {
        List<ThreadVertex> path = new ArrayList<>();
        path.add(new ThreadVertex(0, 0, depth));
        path.add(new ThreadVertex(44, 0, depth));
        if (knot == Knot.BETWEEN_THE_PLANES) {
            path.add(new ThreadVertex(62, 0, 0.5 * (superficialDepth + 7.0)));
        }
        path.add(new ThreadVertex(80, 0, 7));
        return TensionedThread.of(path, 1, 40, 1).withBendArcMm(bendArcMm);
    }

    /** The superficial thread alone. */
    Look superficial() {
        return superficial;
    }

    /** The thread in the SMAS alone. */
    Look fascial() {
        return fascial;
    }

    /** The superficial limb's part under the barbs' distal law. */
    double share() {
        return natural.limbs().get(0).share();
    }

    /** Both limbs with the share that the tissue gives them, each under the distal law. */
    Look natural() {
        return look(natural.forces(1.0));
    }

    /** Both limbs as inextensible threads. */
    Look inextensible() {
        return look(inextensible.forces(1.0));
    }

    /** Both limbs with a given part on the superficial one. */
    Look given(double share) {
        List<BuriedForce> forces =
                new ArrayList<>(limbs.get(0).withTensionN(share).forces());
        forces.addAll(limbs.get(1).withTensionN(1.0 - share).forces());
        return look(forces);
    }

    /** The most lift when each limb may bear up to the cap. */
    double liftWithACapOnEach(double capN) {
        int points = (int) ((TO - FROM) / gridMm) + 1;
        LoadedSurface one = table.under(limbs.get(0).forces());
        LoadedSurface other = table.under(limbs.get(1).forces());
        double[][] dimples = new double[points][];
        for (int i = 0; i < points; i++) {
            double x = FROM + i * gridMm;
            dimples[i] = new double[] {one.dimpleAt(x, 0), other.dimpleAt(x, 0)};
        }
        double best = 0.0;
        for (int step = 0; step <= 200; step++) {
            double deep = capN * step / 200;
            double shallow = capN;
            for (double[] dimple : dimples) {
                double room = DIMPLE_MM - deep * dimple[1];
                shallow = dimple[0] > 0.0 ? Math.min(shallow, room / dimple[0]) : shallow;
            }
            if (shallow >= 0.0) {
                best = Math.max(best, shallow * lift(one) + deep * lift(other));
            }
        }
        return best;
    }

    private Look look(List<BuriedForce> forces) {
        LoadedSurface surface = table.under(forces);
        double deepest = 0.0;
        for (double x = FROM; x <= TO; x += gridMm) {
            deepest = Math.max(deepest, surface.dimpleAt(x, 0.0));
        }
        return new Look(deepest, lift(surface));
    }

    private static double lift(LoadedSurface surface) {
        return (surface.at(10, 0).uxMm()
                        + surface.at(20, 0).uxMm()
                        + surface.at(30, 0).uxMm())
                / 3.0;
    }
}
