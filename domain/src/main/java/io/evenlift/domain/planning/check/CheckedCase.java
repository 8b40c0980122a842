package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan with everything it is checked against. */
final class CheckedCase {
    private static final Length STEP = Length.ofMillimetres(1);

    private final ThreadPlan plan;
    private final Catalogue catalogue;
    private final PlanLimits limits;
    private final CheckedFace face;
    private final Map<ThreadId, List<List<Sounding>>> soundings = new HashMap<>();

    private final Map<Met, List<List<BuriedPoint>>> met = new HashMap<>();

    private record Met(ThreadId thread, String zone) {}

    CheckedCase(CheckedFace face, ThreadPlan plan, Catalogue catalogue, PlanLimits limits) {
        this.face = face;
        this.plan = plan;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    ThreadPlan plan() {
        return plan;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    PlanLimits limits() {
        return limits;
    }

    FaceChart chart(Side side) {
        return face.chart(side);
    }

    List<LocatedZone> zones(Side side) {
        return face.zones(side);
    }

    /** The tissue under a place; empty where the region's skin was not measured. */
    Optional<TissueStack> tissueAt(Side side, ChartPoint place) {
        TissueMap map = face.tissue(side);
        return map.isKnownAt(place) ? Optional.of(map.at(place)) : Optional.empty();
    }

    private Optional<TissueLayer> layerAt(Side side, BuriedPoint point) {
        return tissueAt(side, point.at()).map(stack -> stack.layerAt(point.depth()));
    }

    /** The points of each limb of a thread of the plan and every millimetre between them; sounded once. */
    List<List<Sounding>> soundings(PlacedThread thread) {
        return soundings.computeIfAbsent(
                thread.id(),
                id -> thread.fixation().limbs().stream()
                        .map(limb -> soundings(thread.side(), limb))
                        .toList());
    }

    private List<Sounding> soundings(Side side, Limb limb) {
        return limb.path().pointsAndEvery(STEP).stream()
                .map(point -> sounding(side, point))
                .toList();
    }

    Sounding sounding(Side side, BuriedPoint point) {
        return new Sounding(point, layerAt(side, point));
    }

    /** Of each limb the places in a zone's layers or about its depth, wherever on the face; found once. */
    List<List<BuriedPoint>> met(PlacedThread thread, DangerZone zone) {
        return met.computeIfAbsent(
                new Met(thread.id(), zone.code()),
                asked -> soundings(thread).stream()
                        .map(limb -> MetPlaces.of(
                                        limb,
                                        sounding -> sounding.meets(zone),
                                        (one, other) -> sounding(thread.side(), halfway(one.point(), other.point())))
                                .stream()
                                .map(Sounding::point)
                                .toList())
                        .toList());
    }

    static BuriedPoint halfway(BuriedPoint one, BuriedPoint other) {
        return BuriedPoint.between(one, other, Fraction.HALF);
    }

    /** How many of a product the plan leaves in stock; negative where it takes too many. */
    long left(ThreadProduct product) {
        long used = plan.threads().stream()
                .filter(thread -> thread.product().equals(product.id()))
                .count();
        return product.stock().orElse(Integer.MAX_VALUE) - used;
    }

    /** Places along a limb's barbed part, no further apart than a millimetre. */
    static List<BuriedPoint> barbed(Limb limb) {
        return limb.path().sampled(limb.barbedFrom(), limb.barbedTo(), STEP);
    }

    static List<CitationKey> keys(String... citations) {
        return Arrays.stream(citations).map(CitationKey::of).toList();
    }
}
