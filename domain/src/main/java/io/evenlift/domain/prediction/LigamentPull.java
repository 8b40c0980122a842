package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.InteriorMotion;
import io.evenlift.domain.mechanics.LoadedSprings;

/**
 * What threads do at one ligament. All of it follows the tension, and what several threads do adds up.
 *
 * @param usual how its place moves, the ligament stretching as it usually does
 * @param stiff the same, as it does at its stiffest
 * @param soft the same, as it does at its softest
 * @param free the same where it lets go
 * @param held what it bears, stretching as usual
 */
record LigamentPull(
        InteriorMotion usual, InteriorMotion stiff, InteriorMotion soft, InteriorMotion free, BuriedForce held) {

    /** Whose pull on which ligament, at 1 N. */
    record Of(Ligament ligament, FixationTechnique fixation) {}

    /**
     * The pull on the one spring that stands for a ligament.
     *
     * @param low its least stretch, as part of the usual one
     * @param high its largest
     * @param letGo a stretch so large that it is as good as none
     */
    static LigamentPull on(LoadedSprings usual, double low, double high, double letGo) {
        return new LigamentPull(
                usual.motions().get(0),
                usual.stretchingTimes(low).motions().get(0),
                usual.stretchingTimes(high).motions().get(0),
                usual.stretchingTimes(letGo).motions().get(0),
                usual.forces().get(0));
    }

    LigamentPull times(double factor) {
        return new LigamentPull(
                times(usual, factor),
                times(stiff, factor),
                times(soft, factor),
                times(free, factor),
                new BuriedForce(
                        held.xMm(),
                        held.yMm(),
                        held.depthMm(),
                        factor * held.fxN(),
                        factor * held.fyN(),
                        factor * held.fzN()));
    }

    /** Of both, on the same ligament. */
    LigamentPull plus(LigamentPull other) {
        return new LigamentPull(
                sum(usual, other.usual),
                sum(stiff, other.stiff),
                sum(soft, other.soft),
                sum(free, other.free),
                new BuriedForce(
                        held.xMm(),
                        held.yMm(),
                        held.depthMm(),
                        held.fxN() + other.held.fxN(),
                        held.fyN() + other.held.fyN(),
                        held.fzN() + other.held.fzN()));
    }

    private static InteriorMotion times(InteriorMotion motion, double factor) {
        return new InteriorMotion(factor * motion.uxMm(), factor * motion.uyMm(), factor * motion.uzMm());
    }

    private static InteriorMotion sum(InteriorMotion one, InteriorMotion other) {
        return new InteriorMotion(one.uxMm() + other.uxMm(), one.uyMm() + other.uyMm(), one.uzMm() + other.uzMm());
    }
}
