package io.evenlift.domain.prediction;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * By how much a number changes when bends are tighter or wider, when barbs or the limbs of a dual fixation share the load
 * otherwise, and when the face is convex, found in the central tissue. In another tissue the same factors are taken; how far that is off is stated in docs/model.md.
 */
final class LawEffect {
    /** Below this (mm, or mm per mm) a number is as good as nothing, and a factor on it would be noise. */
    private static final double NOTHING = 0.02;

    private static final double MOST = 10;

    /** Half of the tissues have a flat face, the others one that is convex up to the end of its spread. */
    private static final double FLAT = 1;

    private final double lnTightBend;
    private final double lnWideBend;
    private final double loadAtTip;
    private final double evenLoad;
    private final double lowShare;
    private final double highShare;
    private final double convexFace;

    private LawEffect(Fields fields, ToDoubleFunction<SideField> number) {
        double central = number.applyAsDouble(fields.central());
        // Where no limb shares, the fields of both ends are the central one.
        ToDoubleFunction<SideField> factor =
                field -> field == fields.central() ? 1 : factor(number.applyAsDouble(field), central);
        this.lnTightBend = StrictMath.log(factor.applyAsDouble(fields.tightBend()));
        this.lnWideBend = StrictMath.log(factor.applyAsDouble(fields.wideBend()));
        this.loadAtTip = factor.applyAsDouble(fields.loadAtTip());
        this.evenLoad = factor.applyAsDouble(fields.evenLoad());
        this.lowShare = factor.applyAsDouble(fields.lowShare());
        this.highShare = factor.applyAsDouble(fields.highShare());
        this.convexFace = factor.applyAsDouble(fields.convexFace());
    }

    /** The effect on a number that these fields of one plan answer. */
    static LawEffect on(Fields fields, ToDoubleFunction<SideField> number) {
        return new LawEffect(fields, number);
    }

    /**
     * The same threads under each law, and with the computed shares of their limbs, at an end of its spread.
     *
     * @param central all at their central values, under a flat face
     */
    record Fields(
            SideField central,
            SideField tightBend,
            SideField wideBend,
            SideField loadAtTip,
            SideField evenLoad,
            SideField lowShare,
            SideField highShare,
            SideField convexFace) {
        static Fields of(
                SideField central, Function<ThreadLaw, SideField> under, SideField lowShare, SideField highShare) {
            ThreadLaw usual = ThreadLaw.CENTRAL;
            return new Fields(
                    central,
                    under.apply(usual.withBendArc(ThreadLaw.BEND_ARC.low())),
                    under.apply(usual.withBendArc(ThreadLaw.BEND_ARC.high())),
                    under.apply(usual.withDecayShare(ThreadLaw.DECAY_SHARE.low())),
                    under.apply(usual.withDecayShare(ThreadLaw.DECAY_SHARE.high())),
                    lowShare,
                    highShare,
                    under.apply(usual.withCurvature(ThreadLaw.CURVATURE.high())));
        }
    }

    private static double factor(double changed, double central) {
        return Math.abs(central) < NOTHING ? 1 : Math.max(1 / MOST, Math.min(MOST, changed / central));
    }

    double at(Draw draw) {
        return StrictMath.exp(draw.lnFactor(Uncertainty.BEND, lnTightBend, lnWideBend))
                        * blend(draw.way(Uncertainty.BARB_LOAD), loadAtTip, evenLoad)
                        * blend(draw.way(Uncertainty.LIMB_SHARE), lowShare, highShare)
                // The pressure of a convex face comes on top of what bends and barbs do.
                + (blend(draw.way(Uncertainty.FACE_CURVATURE), FLAT, convexFace) - 1);
    }

    /** A load between two laws or shares is a blend of them, and the skin answers a blend of loads by that of its answers. */
    private static double blend(double way, double low, double high) {
        return 1 + Math.abs(way) * ((way < 0 ? low : high) - 1);
    }
}
