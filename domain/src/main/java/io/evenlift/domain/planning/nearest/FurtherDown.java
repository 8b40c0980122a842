package io.evenlift.domain.planning.nearest;

import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.ProbedThread;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Weighs a lay further down in its plane against a weaker pull. Right under the permitted depth a thread dimples most, so
 * that it may hardly be pulled there; a little further down it lifts more as it was drawn to. Steps of half a millimetre up to
 * two are weighed: a millimetre costs a twentieth of the lift that the thread would give if no dimple limited its pull (our own
 * measure, an assumption; ADR 0032).
 */
final class FurtherDown {
    private static final Length STEP = Length.ofMillimetres(0.5);
    private static final Length FURTHEST = Length.ofMillimetres(2);
    private static final Length ALL_OF_THE_LIFT = Length.ofMillimetres(20);

    private final ThreadProbe side;
    private final PlanLimits limits;
    private final OwnWay way;

    FurtherDown(ThreadProbe side, PlanLimits limits) {
        this.side = side;
        this.limits = limits;
        this.way = new OwnWay(side);
    }

    /**
     * The thread where it lies, or further down where that is worth more.
     *
     * @param laid at the tension that is wanted
     * @param isClean what a lay must be
     */
    PlacedThread of(PlacedThread laid, Predicate<PlacedThread> isClean) {
        // How limbs share their load is taken for its like further down.
        PlacedThread loaded = side.loaded(laid);
        for (int limb = 0; limb < laid.fixation().limbs().size(); limb++) {
            loaded = of(loaded, limb, isClean);
        }
        List<Limb> limbs = loaded.fixation().limbs();
        return laid.withFixation(laid.fixation()
                .withLimbs(limb -> limbs.get(laid.fixation().limbs().indexOf(limb))));
    }

    private PlacedThread of(PlacedThread laid, int limb, Predicate<PlacedThread> isClean) {
        ProbedThread here = side.probed(laid);
        Length full = lift(here, laid.tension());
        PlacedThread best = laid;
        Length most = lift(here, allowed(here, laid.tension()));
        // Further down nothing lifts more than the thread would here, but for its dimples.
        for (Length by = STEP;
                FURTHEST.isAtLeast(by) && most.isLessThan(full.minus(price(by, full)));
                by = by.plus(STEP)) {
            Optional<PlacedThread> deeper =
                    way.deeper(laid, limb, by).stream().filter(isClean).findFirst();
            if (deeper.isPresent()) {
                ProbedThread there = side.probed(deeper.get());
                Length worth = lift(there, allowed(there, laid.tension()))
                        .minus(price(change(laid, deeper.get(), limb), full));
                if (most.isLessThan(worth)) {
                    most = worth;
                    best = deeper.get();
                }
            }
        }
        return best;
    }

    private static Length change(PlacedThread laid, PlacedThread deeper, int limb) {
        return OwnWay.change(
                laid.fixation().limbs().get(limb).path(),
                deeper.fixation().limbs().get(limb).path());
    }

    private static Length price(Length down, Length full) {
        return full.times(down.per(ALL_OF_THE_LIFT));
    }

    /** Of all landmarks together. */
    private static Length lift(ProbedThread thread, Force tension) {
        Length sum = Length.ZERO;
        for (Landmark landmark : Landmark.OF_LIFT) {
            sum = sum.plus(thread.lift(landmark));
        }
        return sum.times(tension.newtons());
    }

    /** As hard as is wanted, or no harder than the thread's own dimples allow. */
    private Force allowed(ProbedThread thread, Force wanted) {
        return thread.within(wanted, limits.deepest(), limits.steepest());
    }
}
