package io.evenlift.domain.planning.technique;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.prediction.Bound;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.LigamentLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.ShownRange;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds one drawn technique against another, measure by measure. */
final class Contrasts {
    static final Length LEAST_LENGTH = Length.ofMillimetres(0.05);
    private static final Length LEAST_THREAD = Length.ofMillimetres(1);
    private static final Force LEAST_LOAD = Force.ofNewtons(0.1);
    private static final Fraction AGREEING = Fraction.of(0.9);
    private static final CitationKey THRESHOLDS = CitationKey.of("assumed-technique-comparison");

    private final TechniqueColumn one;
    private final TechniqueColumn other;
    private final FaceChart chart;

    private Contrasts(TechniqueColumn one, TechniqueColumn other, FaceChart chart) {
        this.one = one;
        this.other = other;
        this.chart = chart;
    }

    /** @param landmark whose lift is compared; empty where none is lifted */
    static TechniquePair of(TechniqueColumn one, TechniqueColumn other, Optional<Landmark> landmark, FaceChart chart) {
        Contrasts contrasts = new Contrasts(one, other, chart);
        List<Contrast> all = new ArrayList<>();
        all.add(landmark.map(contrasts::lift).orElseGet(() -> unknown(Measure.LIFT_AT_THE_SAME_TENSION)));
        all.add(dimple(Measure.DIMPLE_AT_THE_SAME_TENSION, one.sameTension(), other.sameTension()));
        all.add(dimple(Measure.DIMPLE_AT_THE_SAME_LIFT, one.sameLift(), other.sameLift()));
        all.add(contrasts.dimpleBelowTheTemple());
        all.add(contrasts.holding());
        all.addAll(contrasts.ligaments());
        all.add(contrasts.thread());
        return new TechniquePair(one.technique(), other.technique(), all);
    }

    private static Prediction predicted(TechniqueColumn column) {
        return column.sameTension().orElseThrow().prediction();
    }

    private Contrast lift(Landmark landmark) {
        LandmarkLift mine = predicted(one).lift(landmark, side()).orElseThrow();
        LandmarkLift theirs = predicted(other).lift(landmark, side()).orElseThrow();
        return told(
                Measure.LIFT_AT_THE_SAME_TENSION,
                mine.lift().central().minus(theirs.lift().central()),
                isBare(predicted(one).shown(mine)) && isBare(predicted(other).shown(theirs))
                        ? Bound.COMPUTED
                        : Bound.AT_LEAST,
                TissueShares.of(mine.inEach(), theirs.inEach()));
    }

    private Side side() {
        return one.sameTension().orElseThrow().side();
    }

    private static Contrast dimple(Measure measure, Optional<Effect> mine, Optional<Effect> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return unknown(measure);
        }
        Prediction here = mine.get().prediction();
        Prediction there = theirs.get().prediction();
        return told(
                measure,
                here.deepest().minus(there.deepest()),
                isDeepestBare(here) && isDeepestBare(there) ? Bound.COMPUTED : Bound.AT_LEAST,
                TissueShares.ofDimples(here, there));
    }

    private Contrast dimpleBelowTheTemple() {
        Measure measure = Measure.DIMPLE_BELOW_THE_TEMPLE_AT_THE_SAME_LIFT;
        if (one.sameLift().isEmpty() || other.sameLift().isEmpty()) {
            return unknown(measure);
        }
        Prediction here = one.sameLift().get().prediction();
        Prediction there = other.sameLift().get().prediction();
        Optional<DimpleSite> mine = deepestBelowTheTemple(here);
        Optional<DimpleSite> theirs = deepestBelowTheTemple(there);
        boolean bare = mine.map(here::shown).filter(shown -> !isBare(shown)).isEmpty()
                && theirs.map(there::shown).filter(shown -> !isBare(shown)).isEmpty();
        return told(
                measure,
                depth(mine).minus(depth(theirs)),
                bare ? Bound.COMPUTED : Bound.AT_LEAST,
                TissueShares.of(
                        here.deepestInEach(this::isBelowTheTemple), there.deepestInEach(this::isBelowTheTemple)));
    }

    /** Sites come deepest first. */
    private Optional<DimpleSite> deepestBelowTheTemple(Prediction prediction) {
        return prediction.sites().stream()
                .filter(site -> isBelowTheTemple(site.place()))
                .findFirst();
    }

    private boolean isBelowTheTemple(ChartPoint place) {
        return chart.regionAt(place) != Region.TEMPLE;
    }

    private static Length depth(Optional<DimpleSite> site) {
        return site.map(found -> found.depth().central()).orElse(Length.ZERO);
    }

    private static boolean isBare(ShownRange shown) {
        return shown.bound() != Bound.AT_LEAST;
    }

    private static boolean isDeepestBare(Prediction prediction) {
        return prediction.sites().isEmpty()
                || isBare(prediction.shown(prediction.sites().get(0)));
    }

    private static Contrast told(Measure measure, Length difference, Bound bound, TissueShares shares) {
        Tendency tendency = Tendency.NO_DIFFERENCE;
        if (difference.isAtLeast(LEAST_LENGTH) && shares.more().compareTo(AGREEING) >= 0) {
            tendency = Tendency.MORE;
        } else if (difference.magnitude().isAtLeast(LEAST_LENGTH)
                && difference.isLessThan(Length.ZERO)
                && shares.less().compareTo(AGREEING) >= 0) {
            tendency = Tendency.LESS;
        }
        return new Contrast(
                measure,
                Optional.empty(),
                tendency,
                bound == Bound.COMPUTED ? Optional.of(difference) : Optional.empty(),
                Optional.empty(),
                Optional.of(shares),
                List.of(THRESHOLDS));
    }

    private static Contrast unknown(Measure measure) {
        return new Contrast(
                measure,
                Optional.empty(),
                Tendency.NOT_COMPARED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(THRESHOLDS));
    }

    private Contrast holding() {
        if (one.allowedLoad().isEmpty() || other.allowedLoad().isEmpty()) {
            return unknown(Measure.HOLDING);
        }
        Force mine = one.allowedLoad().get();
        Force theirs = other.allowedLoad().get();
        Tendency tendency = Tendency.NO_DIFFERENCE;
        if (mine.isMoreThan(theirs.plus(LEAST_LOAD))) {
            tendency = Tendency.MORE;
        } else if (theirs.isMoreThan(mine.plus(LEAST_LOAD))) {
            tendency = Tendency.LESS;
        }
        return new Contrast(
                Measure.HOLDING,
                Optional.empty(),
                tendency,
                Optional.empty(),
                Optional.of(Ratio.of(mine.newtons() / theirs.newtons())),
                Optional.empty(),
                List.of(THRESHOLDS, CitationKey.of("assumed-holding")));
    }

    private Contrast thread() {
        Length difference = barbed(one).minus(barbed(other));
        Tendency tendency = Tendency.NO_DIFFERENCE;
        if (difference.magnitude().isAtLeast(LEAST_THREAD)) {
            tendency = difference.isLessThan(Length.ZERO) ? Tendency.LESS : Tendency.MORE;
        }
        return new Contrast(
                Measure.THREAD,
                Optional.empty(),
                tendency,
                Optional.of(difference),
                Optional.empty(),
                Optional.empty(),
                List.of(THRESHOLDS));
    }

    private static Length barbed(TechniqueColumn column) {
        return column.sameTension().orElseThrow().thread().fixation().limbs().stream()
                .map(Limb::barbedLength)
                .reduce(Length.ZERO, Length::plus);
    }

    private List<Contrast> ligaments() {
        List<Contrast> contrasts = new ArrayList<>();
        for (LigamentLift mine : predicted(one).ligaments()) {
            predicted(other).ligaments().stream()
                    .filter(theirs -> theirs.ligament() == mine.ligament())
                    .map(theirs -> ligament(mine, theirs))
                    .forEach(contrasts::add);
        }
        return contrasts;
    }

    /** However stiff the ligament is taken to be. */
    private static Contrast ligament(LigamentLift mine, LigamentLift theirs) {
        Length difference = mine.lift().central().minus(theirs.lift().central());
        Tendency tendency = Tendency.NO_DIFFERENCE;
        if (difference.magnitude().isAtLeast(LEAST_LENGTH)) {
            tendency = isAbove(mine.lift(), theirs.lift())
                    ? Tendency.MORE
                    : isAbove(theirs.lift(), mine.lift()) ? Tendency.LESS : Tendency.NO_DIFFERENCE;
        }
        return new Contrast(
                Measure.LIGAMENT,
                Optional.of(mine.ligament()),
                tendency,
                Optional.of(difference),
                Optional.empty(),
                Optional.empty(),
                List.of(THRESHOLDS, CitationKey.of("assumed-ligament-springs")));
    }

    private static boolean isAbove(Spread<Length> one, Spread<Length> other) {
        return other.low().isLessThan(one.low())
                && other.central().isLessThan(one.central())
                && other.high().isLessThan(one.high());
    }
}
