package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.ElasticLayer;
import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.LoadedSurface;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.mechanics.ThreadVertex;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Threads as the literature speaks of them, in one and the same tissue, the published mean of a woman's cheek: held in the
 * fascia or floating between their own barbs, near the dermis or at mid-fat, 2 N each.
 */
final class RepresentativeThreads {
    private static final double CUTOFF_MM = 15;
    private static final double TENSION_N = 2;
    private static final double BARBED_FROM_MM = 1;
    private static final double BARBED_TO_MM = 40;
    private static final double FLOATING_HALF_MM = 45;

    private static final TissueStack CHEEK = cheek();
    private static final ResponseTable TABLE = ResponseTable.of(medium(CHEEK), CUTOFF_MM);

    /** 0.6 mm under the dermis. */
    static final double UNDER_THE_DERMIS = CHEEK.skin().millimetres() + 0.6;

    static final double MID_FAT = CHEEK.skin().plus(CHEEK.fat().times(0.5)).millimetres();

    static final double DEEP_FAT = CHEEK.skin().plus(CHEEK.fat().times(0.8)).millimetres();

    private RepresentativeThreads() {}

    private static TissueStack cheek() {
        RegionalThickness mean = RegionalThickness.of(Region.CHEEK);
        Length skin = mean.skin(Sex.FEMALE);
        return TissueStack.of(skin, mean.fatUnder(skin));
    }

    private static LayeredMedium medium(TissueStack tissue) {
        List<ElasticLayer> layers = new ArrayList<>();
        double[] moduli = {
            tissue.skinModulus().kilopascals(),
            tissue.fatModulus().kilopascals(),
            tissue.smasModulus().kilopascals(),
            tissue.deepModulus().kilopascals()
        };
        for (TissueLayer layer : TissueLayer.values()) {
            layers.add(new ElasticLayer(
                    tissue.thicknessOf(layer).millimetres(),
                    moduli[layer.ordinal()],
                    tissue.poissonRatio().value()));
        }
        return LayeredMedium.onRigidBase(layers);
    }

    /** Barbs at this depth, down to deep fat behind them, and into the fascia under the SMAS at the end: a loop's strand. */
    static Length anchored(double depthMm) {
        double fascia = CHEEK.deepTop().millimetres() + 0.5;
        return deepest(TensionedThread.of(
                        List.of(
                                new ThreadVertex(0, 0, depthMm),
                                new ThreadVertex(42, 0, depthMm),
                                new ThreadVertex(53, 0, DEEP_FAT),
                                new ThreadVertex(100, 0, DEEP_FAT),
                                new ThreadVertex(119, 0, fascia)),
                        BARBED_FROM_MM,
                        BARBED_TO_MM,
                        TENSION_N)
                .forces());
    }

    /** 90 mm with barbs from both ends towards the middle, at one depth throughout: nothing holds it but its barbs. */
    static Length floating(double depthMm) {
        List<BuriedForce> forces = new ArrayList<>();
        forces.addAll(half(0, depthMm));
        forces.addAll(half(2 * FLOATING_HALF_MM, depthMm));
        return deepest(forces);
    }

    /** One half as a thread that ends in the middle; the other half's end there cancels the pull on it. */
    private static List<BuriedForce> half(double tipMm, double depthMm) {
        return TensionedThread.of(
                        List.of(new ThreadVertex(tipMm, 0, depthMm), new ThreadVertex(FLOATING_HALF_MM, 0, depthMm)),
                        BARBED_FROM_MM,
                        BARBED_TO_MM,
                        TENSION_N)
                .forces();
    }

    private static Length deepest(List<BuriedForce> forces) {
        LoadedSurface surface = TABLE.under(forces);
        double deepest = 0;
        for (int i = -80; i <= 560; i++) {
            deepest = Math.max(deepest, surface.dimpleAt(0.25 * i, 0));
        }
        return Length.ofMillimetres(deepest);
    }
}
