package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * By how much a number changes when bends are tighter or wider and when the barbs share the load otherwise, found in the
 * central tissue. In another tissue the same factors are taken; how far that is off is stated in docs/model.md.
 */
final class LawEffect {
    /** Below this (mm, or mm per mm) a number is as good as nothing, and a factor on it would be noise. */
    private static final double NOTHING = 0.02;

    private static final double MOST = 10;

    private final double tightBend;
    private final double wideBend;
    private final double loadAtTip;
    private final double evenLoad;

    private LawEffect(double tightBend, double wideBend, double loadAtTip, double evenLoad) {
        this.tightBend = tightBend;
        this.wideBend = wideBend;
        this.loadAtTip = loadAtTip;
        this.evenLoad = evenLoad;
    }

    /** The effect on a number that these fields of one plan answer. */
    static LawEffect on(Fields fields, ToDoubleFunction<SideField> number) {
        double central = number.applyAsDouble(fields.central());
        return new LawEffect(
                factor(number.applyAsDouble(fields.tightBend()), central),
                factor(number.applyAsDouble(fields.wideBend()), central),
                factor(number.applyAsDouble(fields.loadAtTip()), central),
                factor(number.applyAsDouble(fields.evenLoad()), central));
    }

    /**
     * The same threads under each law at an end of its spread.
     *
     * @param central both laws at their central values
     */
    record Fields(SideField central, SideField tightBend, SideField wideBend, SideField loadAtTip, SideField evenLoad) {
        static Fields of(Function<ThreadLaw, SideField> under) {
            Estimate<Length> bend = ThreadLaw.BEND_ARC;
            Estimate<Ratio> decay = ThreadLaw.DECAY_SHARE;
            return new Fields(
                    under.apply(ThreadLaw.CENTRAL),
                    under.apply(new ThreadLaw(bend.low(), decay.value())),
                    under.apply(new ThreadLaw(bend.high(), decay.value())),
                    under.apply(new ThreadLaw(bend.value(), decay.low())),
                    under.apply(new ThreadLaw(bend.value(), decay.high())));
        }
    }

    private static double factor(double changed, double central) {
        return Math.abs(central) < NOTHING ? 1 : Math.max(1 / MOST, Math.min(MOST, changed / central));
    }

    /** A load between two laws is a blend of them, and the skin answers a blend of loads by the blend of its answers. */
    double at(Draw draw) {
        double way = draw.way(Uncertainty.BARB_LOAD);
        double barbLoad = 1 + Math.abs(way) * ((way < 0 ? loadAtTip : evenLoad) - 1);
        return draw.factor(Uncertainty.BEND, tightBend, wideBend) * barbLoad;
    }
}
