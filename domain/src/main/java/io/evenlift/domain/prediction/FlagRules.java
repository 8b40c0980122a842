package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.prediction.StrainedSkin.Strained;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the prediction of one side comes to the end of the model, for the central tissue. A figure beyond it is shown as
 * what the model gives at the largest part of the load for which it holds: less load than drawn, so that the true figure is
 * at least that.
 */
final class FlagRules {
    private static final CitationKey LIMITS = ModelLimits.STRAIN_BEYOND.citation();

    private final Side side;
    private final SideFields fields;
    private final List<PlacedThread> threads;
    private final SiteKinds kinds;
    private final StrainedSkin skin;
    private final List<Flag> flags = new ArrayList<>();

    private FlagRules(
            Side side, SideFields fields, List<PlacedThread> threads, SiteKinds kinds, List<Summits.Summit> dimples) {
        this.side = side;
        this.fields = fields;
        this.threads = threads;
        this.kinds = kinds;
        this.skin = new StrainedSkin(
                fields.of(TissueVariant.AS_FOUND, threads),
                fields.tissue(TissueVariant.AS_FOUND),
                threads,
                dimples.stream().map(Summits.Summit::place).toList());
    }

    /**
     * The flags of a side, in reading order: strain, pleating, lifts, dimples, barbs.
     *
     * @param kinds of these threads
     * @param lifts of every landmark at which lift is told
     */
    static List<Flag> of(
            Side side,
            SideFields fields,
            Catalogue catalogue,
            List<PlacedThread> threads,
            SiteKinds kinds,
            Map<Landmark, Length> lifts,
            List<Summits.Summit> dimples) {
        FlagRules rules = new FlagRules(side, fields, threads, kinds, dimples);
        rules.strain();
        rules.pleating();
        Landmark.OF_LIFT.forEach(landmark -> rules.lift(landmark, Objects.requireNonNull(lifts.get(landmark))));
        dimples.forEach(rules::dimple);
        threads.forEach(thread -> rules.barbs(thread, catalogue));
        return List.copyOf(rules.flags);
    }

    private void strain() {
        Strained most = skin.most();
        Fraction beyond = ModelLimits.STRAIN_BEYOND.value();
        if (most.largest() > beyond.value()) {
            add("strain-beyond-model", beside(most.place()), Flag.Amount.of(beyond), Bound.AT_LEAST, LIMITS);
        } else if (most.largest() > ModelLimits.STRAIN_WARNED.value().value()) {
            Fraction strain = Fraction.of(most.largest());
            add("strain-high", beside(most.place()), Flag.Amount.of(strain), Bound.COMPUTED, LIMITS);
        }
    }

    private void pleating() {
        Strained most = skin.nearestToPleating();
        if (most.pleating() > 1) {
            Fraction onset = Fraction.of(most.strain().mostCompressed() / most.pleating());
            add("pleating", beside(most.place()), Flag.Amount.of(onset), Bound.AT_LEAST, ModelLimits.PLEATING);
        }
    }

    private void lift(Landmark landmark, Length central) {
        if (central.equals(Length.ZERO)) {
            return;
        }
        double part = ModelLimits.partWithin(
                        skin.at(fields.chart().landmark(landmark)).largest())
                .value();
        Length end = central.times(part).min(LiftGoals.REFUSE_ABOVE);
        Flag.About about = Flag.About.of(landmark);
        if (part < 1 || end.isLessThan(central)) {
            add("lift-beyond-model", about, Flag.Amount.of(end), Bound.AT_LEAST, LIMITS);
        } else if (ModelLimits.LIFT_WARNED.value().isLessThan(central)) {
            add("lift-near-the-models-end", about, Flag.Amount.of(central), Bound.COMPUTED, LIMITS);
        }
    }

    private void dimple(Summits.Summit dimple) {
        Length depth = Length.ofMillimetres(dimple.depthMm());
        double part = ModelLimits.partWithin(skin.around(dimple.place(), Strained::largest))
                .value();
        Flag.About about = beside(dimple.place());
        if (part < 1) {
            add("dimple-beyond-model", about, Flag.Amount.of(depth.times(part)), Bound.AT_LEAST, LIMITS);
        } else if (skin.around(dimple.place(), Strained::pleating) > 1) {
            add("dimple-with-pleat", about, Flag.Amount.of(depth), Bound.AT_LEAST, ModelLimits.PLEATING);
        }
    }

    private void barbs(PlacedThread thread, Catalogue catalogue) {
        Length barb = catalogue
                .find(thread.product())
                .flatMap(product -> product.barbs().length())
                .orElse(ModelLimits.BARB_LENGTH.value());
        DermalCatch dermalCatch = new DermalCatch(fields, threads, thread);
        DermalCatch.reaching(thread, barb, fields.tissue(TissueVariant.AS_FOUND)).stream()
                .map(tip -> caught(thread, tip, dermalCatch.dimple(tip)))
                .max(Comparator.comparing(flag -> flag.amount().length().orElseThrow()))
                .ifPresent(flags::add);
    }

    private Flag caught(PlacedThread thread, DermalCatch.Tip tip, Length dimple) {
        return new Flag(
                Code.of("barbs-reach-the-dermis"),
                side,
                Flag.About.of(thread.id(), tip.tip().at()),
                Flag.Amount.of(dimple),
                Bound.AT_LEAST,
                Optional.of(ModelLimits.CATCH_CHANCE.value()),
                List.of(ModelLimits.CATCH_CHANCE.citation()));
    }

    private Flag.About beside(ChartPoint place) {
        return Flag.About.of(kinds.nearest(place).id(), place);
    }

    private void add(String code, Flag.About about, Flag.Amount amount, Bound bound, CitationKey citation) {
        flags.add(Flag.of(Code.of(code), side, about, amount, bound, citation));
    }
}
