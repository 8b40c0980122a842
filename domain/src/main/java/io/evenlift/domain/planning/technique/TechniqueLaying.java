package io.evenlift.domain.planning.technique;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ThreadProduct;
import io.evenlift.domain.thread.ThreadProduct.BarbedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws one way in each technique. A single strand takes it as it is, from the anchor that the technique means. Of a dual
 * fixation both limbs take it as it is until 13 mm before the barbs; then one comes to lie under the dermis and the other in
 * the SMAS of this patient, along the same line. Its distances and depths are assumptions (assumed-technique-comparison).
 */
final class TechniqueLaying {
    private static final Length STEP = Length.ofMillimetres(1);
    private static final Length CUTTING_ERROR = Length.ofMillimetres(0.5);
    private static final Length SETTLED_BEFORE_BARBS = Length.ofMillimetres(2);
    private static final Length TO_ITS_PLANE = Length.ofMillimetres(11);
    /** Of the subdermal millimetre: barbs of half a millimetre stay clear of the dermis. */
    private static final Fraction UNDER_THE_DERMIS = Fraction.of(0.6);

    private final FaceChart chart;
    private final TissueMap tissue;

    TechniqueLaying(FaceChart chart, TissueMap tissue) {
        this.chart = chart;
        this.tissue = tissue;
    }

    Laid lay(Technique technique, ThreadPath way, ThreadProduct product) {
        List<Limitation> obstacles = obstacles(way, product);
        if (!obstacles.isEmpty()) {
            return Laid.not(obstacles);
        }
        Anchor anchor =
                Anchor.of(technique, way.start().at(), tissue.at(way.start().at()));
        List<BuriedPoint> points = new ArrayList<>(way.points());
        points.set(0, anchor.place());
        return ThreadPath.through(points)
                .map(guide -> misfit(guide, product).map(Laid::not).orElseGet(() -> switch (technique) {
                    case TEMPLE_ENTRY -> Laid.as(new FixationTechnique.TempleEntry(single(guide, product), anchor));
                    case SCALP_FASCIA_LOOP ->
                        Laid.as(new FixationTechnique.ScalpFasciaLoop(single(guide, product), anchor));
                    case DUAL_FIXATION -> dual(guide, anchor, product);
                }))
                .orElseGet(TechniqueLaying::noSuchWay);
    }

    /** What stands against every technique alike. */
    private List<Limitation> obstacles(ThreadPath way, ThreadProduct product) {
        List<Limitation> obstacles = new ArrayList<>();
        if (product.length().isEmpty() || product.barbed().isEmpty()) {
            obstacles.add(Limitation.of(Code.of("product-data-not-published"), product.citation()));
        }
        if (way.sampledEvery(STEP).stream().anyMatch(point -> !tissue.isKnownAt(point.at()))) {
            obstacles.add(Limitation.of(Code.of("region-not-assessed"), "assumed-candidacy-gates"));
        }
        return obstacles;
    }

    private static Optional<Limitation> misfit(ThreadPath path, ThreadProduct product) {
        Length length = path.length();
        if (product.length().orElseThrow().plus(CUTTING_ERROR).isLessThan(length)) {
            return Optional.of(Limitation.of(Code.of("path-longer-than-product"), product.citation()));
        }
        return length.isLessThan(barbs(product).to())
                ? Optional.of(Limitation.of(Code.of("path-shorter-than-the-barbs-reach"), product.citation()))
                : Optional.empty();
    }

    private static BarbedPart barbs(ThreadProduct product) {
        return product.barbed().orElseThrow();
    }

    private static Laid noSuchWay() {
        return Laid.not(Limitation.of(Code.of("path-not-for-this-technique"), "assumed-technique-comparison"));
    }

    private Limb single(ThreadPath path, ThreadProduct product) {
        BarbedPart barbs = barbs(product);
        Length middle = path.length().minus(barbs.from().plus(barbs.to()).times(1.0 / 2));
        return Limb.of(LimbRole.SINGLE, planeAt(path.at(middle)), path, barbs);
    }

    /** The plane in which the middle of the barbs lies; never the dermis, which is only ever chosen on purpose. */
    private Plane planeAt(BuriedPoint place) {
        return switch (tissue.at(place.at()).layerAt(place.depth())) {
            case SKIN -> Plane.SUBDERMAL;
            case FAT -> Plane.FAT;
            case SMAS -> Plane.SMAS;
            case DEEP -> Plane.DEEP;
        };
    }

    private Laid dual(ThreadPath guide, Anchor anchor, ThreadProduct product) {
        Length settled = guide.length().minus(barbs(product).to()).minus(SETTLED_BEFORE_BARBS);
        if (settled.isLessThan(TO_ITS_PLANE)) {
            return Laid.not(Limitation.of(
                    Code.of("no-room-for-two-limbs-before-the-barbs"), CitationKey.of("assumed-technique-comparison")));
        }
        DualLine line = new DualLine(tissue, guide, settled.minus(TO_ITS_PLANE), settled);
        Optional<ThreadPath> superficial = line.in(Plane.SUBDERMAL, UNDER_THE_DERMIS);
        Optional<ThreadPath> deep = line.in(Plane.SMAS, Fraction.HALF);
        if (superficial.isEmpty() || deep.isEmpty()) {
            return noSuchWay();
        }
        return misfit(superficial.get(), product)
                .or(() -> misfit(deep.get(), product))
                .map(Laid::not)
                .orElseGet(() -> Laid.as(FixationTechnique.DualFixation.tied(
                        Limb.of(LimbRole.DERMAL, Plane.SUBDERMAL, superficial.get(), barbs(product)),
                        Limb.of(LimbRole.FASCIAL, Plane.SMAS, deep.get(), barbs(product)),
                        anchor,
                        chart)));
    }
}
