package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.prediction.rate.VisibleDimplingChance;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a plan would do.
 *
 * @param lifts at every landmark of lift, left side first
 * @param filterCutoff wavelength that the dimples' high-pass halves; a depth means nothing without it
 * @param sites local maxima of the dimple field, the deepest first
 * @param deepestInEach the deepest dimple in every plausible tissue, to be held against another plan's
 * @param chances of the gravest grade over the plausible tissues
 * @param rate how often clinics would record dimpling after such plans, as a range
 * @param holding what gives way first; empty where the products' strength is unknown
 * @param warnings what a reader must know beside the numbers
 * @param flags where the plan comes to the end of the model; figures are to be shown by {@link #shown}
 * @param shares how the limbs of each dual fixation share its load, as drawn or computed
 * @param ligaments how far the retaining ligaments near its threads are lifted
 */
public record Prediction(
        List<LandmarkLift> lifts,
        Length filterCutoff,
        List<DimpleSite> sites,
        Sampled deepestInEach,
        GradeChances chances,
        VisibleDimplingChance rate,
        Optional<Holding> holding,
        List<Code> warnings,
        List<Flag> flags,
        List<DualShare> shares,
        List<LigamentLift> ligaments) {
    private static final Set<Code> DIMPLES = Set.of(Code.of("dimple-beyond-model"), Code.of("dimple-with-pleat"));

    public Prediction {
        lifts = List.copyOf(lifts);
        sites = List.copyOf(sites);
        warnings = List.copyOf(warnings);
        flags = List.copyOf(flags);
        shares = List.copyOf(shares);
        ligaments = List.copyOf(ligaments);
    }

    /** The drawing that was predicted, with the limbs' shares on which the prediction rests. */
    public ThreadPlan loaded(ThreadPlan drawn) {
        return DualShare.in(shares, drawn);
    }

    /** The deepest dimple's central depth; zero where there is none. */
    public Length deepest() {
        return sites.isEmpty() ? Length.ZERO : sites.get(0).depth().central();
    }

    /** The steepest dimple's central slope; level where there is none. */
    public Angle steepest() {
        return sites.stream().map(DimpleSite::slope).max(Angle::compareTo).orElse(Angle.ofDegrees(0));
    }

    /** The deepest of the sites at some places, in every plausible tissue; a barb that was caught is not counted. */
    public Sampled deepestInEach(Predicate<ChartPoint> where) {
        return sites.stream()
                .filter(site -> where.test(site.place()))
                .map(DimpleSite::inEach)
                .reduce(Sampled.nothing(deepestInEach.size()), Sampled::max);
    }

    /** In which part of the plausible tissues this plan's deepest dimple is shallower than the other's. */
    public Fraction dimplesLessThan(Prediction other) {
        return deepestInEach.shareBelow(other.deepestInEach);
    }

    /** The gravest grade of a central value. */
    public DimpleGrade gravest() {
        return sites.stream().map(DimpleSite::grade).max(DimpleGrade::compareTo).orElse(DimpleGrade.NONE);
    }

    /** A lift as it may be shown: not beyond 5 mm, and not beyond the strain that the model bears there. */
    public ShownRange shown(LandmarkLift lift) {
        return flags.stream()
                .filter(flag -> flag.side() == lift.side()
                        && flag.bound() == Bound.AT_LEAST
                        && flag.about().landmark().equals(Optional.of(lift.landmark())))
                .findFirst()
                .map(flag -> within(lift.lift(), flag))
                .orElseGet(() -> ShownRange.computed(lift.lift()))
                .upTo(LiftGoals.REFUSE_ABOVE);
    }

    /** A dimple as it may be shown. */
    public ShownRange shown(DimpleSite site) {
        return flags.stream()
                .filter(flag -> flag.side() == site.side()
                        && DIMPLES.contains(flag.code())
                        && flag.about().place().equals(Optional.of(site.place())))
                .findFirst()
                .map(flag -> within(site.depth(), flag))
                .orElseGet(() -> ShownRange.computed(site.depth()));
    }

    private static ShownRange within(LengthRange range, Flag flag) {
        double shown = flag.amount().length().orElseThrow().millimetres();
        return ShownRange.atLeast(
                range, Fraction.of(Math.min(1, shown / range.central().millimetres())));
    }

    public Optional<LandmarkLift> lift(Landmark landmark, Side side) {
        return lifts.stream()
                .filter(lift -> lift.landmark() == landmark && lift.side() == side)
                .findFirst();
    }
}
