package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A patient's tissue: skin and fat on SMAS (1 mm) and a deep layer (6 mm) on bone, with a Poisson's ratio of 0.48.
 *
 * @param skinMm thickness of the skin
 * @param smasTopMm depth at which the SMAS begins, that is skin and fat
 * @param skinKpa Young's modulus of the skin
 * @param fatKpa of the fat
 * @param smasKpa of the SMAS
 * @param deepKpa of the deep layer
 */
record GeneratedStack(double skinMm, double smasTopMm, double skinKpa, double fatKpa, double smasKpa, double deepKpa) {

    private static final double POISSON = 0.48;

    /** Elasticity as the product grades it: good, reduced or unknown, poor. */
    private static final double[] SKIN_KPA = {100, 80, 65};

    private static final double[] SKIN_MM = {0.8, 2.2};
    private static final double[] SMAS_TOP_MM = {3.3, 17.2};

    /**
     * The first are the twelve corners of the validated range (thinnest and thickest skin, the shallowest and deepest
     * SMAS, each elasticity); then thicknesses are drawn from between them, with the central moduli for every other
     * stack and with moduli from the whole spread of docs/model.md for the rest.
     */
    static List<GeneratedStack> pool(int size) {
        List<GeneratedStack> pool = new ArrayList<>();
        for (double skin : SKIN_MM) {
            for (double smasTop : SMAS_TOP_MM) {
                for (double kpa : SKIN_KPA) {
                    pool.add(new GeneratedStack(skin, smasTop, kpa, 10, 300, 15));
                }
            }
        }
        SplittableRandom random = new SplittableRandom(size);
        while (pool.size() < size) {
            double skin = random.nextDouble(SKIN_MM[0], SKIN_MM[1]);
            double smasTop = random.nextDouble(SMAS_TOP_MM[0], SMAS_TOP_MM[1]);
            double kpa = SKIN_KPA[random.nextInt(SKIN_KPA.length)];
            pool.add(
                    pool.size() % 2 == 0
                            ? new GeneratedStack(skin, smasTop, kpa, 10, 300, 15)
                            : new GeneratedStack(
                                    skin,
                                    smasTop,
                                    between(random, 0.66 * kpa, 4 * kpa),
                                    between(random, 7, 50),
                                    between(random, 100, 1200),
                                    between(random, 5, 45)));
        }
        return pool;
    }

    private static double between(SplittableRandom random, double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    GeneratedStack withSkinMm(double newSkinMm) {
        return new GeneratedStack(newSkinMm, smasTopMm, skinKpa, fatKpa, smasKpa, deepKpa);
    }

    /** With skin half-way to the thinnest, the SMAS where it is. */
    GeneratedStack withThinnerSkin() {
        return withSkinMm((skinMm + SKIN_MM[0]) / 2);
    }

    GeneratedStack withSmasTopMm(double newSmasTopMm) {
        return new GeneratedStack(skinMm, newSmasTopMm, skinKpa, fatKpa, smasKpa, deepKpa);
    }

    GeneratedStack withSkinKpa(double newSkinKpa) {
        return new GeneratedStack(skinMm, smasTopMm, newSkinKpa, fatKpa, smasKpa, deepKpa);
    }

    /** The moduli of tissue as predictions take it when nothing but its elasticity is known. */
    boolean hasCentralModuli() {
        return fatKpa == 10 && smasKpa == 300 && deepKpa == 15;
    }

    double fatMm() {
        return smasTopMm - skinMm;
    }

    LayeredMedium medium() {
        return LayeredMedium.onRigidBase(List.of(
                new ElasticLayer(skinMm, skinKpa, POISSON),
                new ElasticLayer(fatMm(), fatKpa, POISSON),
                new ElasticLayer(1, smasKpa, POISSON),
                new ElasticLayer(6, deepKpa, POISSON)));
    }
}
