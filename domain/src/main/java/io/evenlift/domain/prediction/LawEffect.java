package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * By how much a number changes when bends are tighter or wider, and when barbs or the limbs of a dual fixation share the
 * load otherwise, found in the central tissue. In another tissue the same factors are taken; how far that is off is stated in docs/model.md.
 */
final class LawEffect {
    /** Below this (mm, or mm per mm) a number is as good as nothing, and a factor on it would be noise. */
    private static final double NOTHING = 0.02;

    private static final double MOST = 10;

    private final double tightBend;
    private final double wideBend;
    private final double loadAtTip;
    private final double evenLoad;
    private final double lowShare;
    private final double highShare;

    private LawEffect(Fields fields, ToDoubleFunction<SideField> number) {
        double central = number.applyAsDouble(fields.central());
        this.tightBend = factor(number.applyAsDouble(fields.tightBend()), central);
        this.wideBend = factor(number.applyAsDouble(fields.wideBend()), central);
        this.loadAtTip = factor(number.applyAsDouble(fields.loadAtTip()), central);
        this.evenLoad = factor(number.applyAsDouble(fields.evenLoad()), central);
        this.lowShare = factor(number.applyAsDouble(fields.lowShare()), central);
        this.highShare = factor(number.applyAsDouble(fields.highShare()), central);
    }

    /** The effect on a number that these fields of one plan answer. */
    static LawEffect on(Fields fields, ToDoubleFunction<SideField> number) {
        return new LawEffect(fields, number);
    }

    /**
     * The same threads under each law, and with the computed shares of their limbs, at an end of its spread.
     *
     * @param central all at their central values
     */
    record Fields(
            SideField central,
            SideField tightBend,
            SideField wideBend,
            SideField loadAtTip,
            SideField evenLoad,
            SideField lowShare,
            SideField highShare) {
        static Fields of(Function<ThreadLaw, SideField> under, SideField lowShare, SideField highShare) {
            Estimate<Length> bend = ThreadLaw.BEND_ARC;
            Estimate<Ratio> decay = ThreadLaw.DECAY_SHARE;
            return new Fields(
                    under.apply(ThreadLaw.CENTRAL),
                    under.apply(new ThreadLaw(bend.low(), decay.value())),
                    under.apply(new ThreadLaw(bend.high(), decay.value())),
                    under.apply(new ThreadLaw(bend.value(), decay.low())),
                    under.apply(new ThreadLaw(bend.value(), decay.high())),
                    lowShare,
                    highShare);
        }
    }

    private static double factor(double changed, double central) {
        return Math.abs(central) < NOTHING ? 1 : Math.max(1 / MOST, Math.min(MOST, changed / central));
    }

    double at(Draw draw) {
        return draw.factor(Uncertainty.BEND, tightBend, wideBend)
                * blend(draw.way(Uncertainty.BARB_LOAD), loadAtTip, evenLoad)
                * blend(draw.way(Uncertainty.LIMB_SHARE), lowShare, highShare);
    }

    /** A load between two laws or shares is a blend of them, and the skin answers a blend of loads by that of its answers. */
    private static double blend(double way, double low, double high) {
        return 1 + Math.abs(way) * ((way < 0 ? low : high) - 1);
    }
}
