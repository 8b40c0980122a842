package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/** Whether a laid thread keeps clear of what forbids it; the search's own test, with a margin over the check's. */
final class Clearance {
    private static final Length STEP = Length.ofMillimetres(1);
    private static final Length MARGIN = Length.ofMillimetres(1.1);
    private static final Length LAYER_MARGIN = Length.ofMillimetres(0.02);
    /** Barbs nearer to the dermis than 0.3 mm are refused, and so is leaving the declared plane by 0.25 mm. */
    private static final Length UNDER_THE_DERMIS = Length.ofMillimetres(0.33);

    /** The masseter's front border is taken half-way from the mouth's corner to the jaw's angle. */
    private static final double HALF = 0.5;

    private static final Length DRAWING_ERROR = Length.ofMillimetres(0.2);

    private final ThreadProbe side;
    private final FaceChart chart;
    private final List<LocatedZone> zones;
    private final Length arch;
    private final Length masseter;

    Clearance(ThreadProbe side) {
        this.side = side;
        this.chart = side.chart();
        this.zones = DangerZone.allOn(chart).stream()
                .filter(located -> located.zone().action() == DangerZone.Action.FORBID)
                .toList();
        this.arch = chart.landmark(Landmark.ZYGION).v();
        this.masseter = chart.landmark(Landmark.CHEILION)
                .u()
                .plus(chart.landmark(Landmark.GONION).u())
                .times(HALF);
    }

    boolean isClear(FixationTechnique fixation) {
        return fixation.limbs().stream().allMatch(this::isClear);
    }

    private boolean isClear(Limb limb) {
        List<BuriedPoint> way = limb.path().sampledEvery(STEP);
        return way.stream().allMatch(point -> side.isKnownAt(point.at()) && !isUnderTheSmasInFrontOfTheMasseter(point))
                && zones.stream().noneMatch(zone -> meets(way, zone))
                && keepsToItsPlane(limb);
    }

    private boolean isUnderTheSmasInFrontOfTheMasseter(BuriedPoint point) {
        return point.at().v().isLessThan(arch)
                && point.at().u().isLessThan(masseter)
                && side.tissueAt(point.at()).deepTop().isLessThan(point.depth().plus(LAYER_MARGIN));
    }

    /** Depths are drawn some way apart, and tissue changes between them. */
    private boolean keepsToItsPlane(Limb limb) {
        for (BuriedPoint point : limb.path().sampled(limb.barbedFrom(), limb.barbedTo(), STEP)) {
            TissueStack tissue = side.tissueAt(point.at());
            boolean above =
                    point.depth().plus(DRAWING_ERROR).isLessThan(limb.plane().topIn(tissue));
            boolean below = limb.plane().bottomIn(tissue).plus(DRAWING_ERROR).isLessThan(point.depth());
            if (above || below || point.depth().isLessThan(tissue.skin().plus(UNDER_THE_DERMIS))) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(List<BuriedPoint> way, LocatedZone located) {
        Length near = located.zone().halfWidth().plus(MARGIN);
        int i = 0;
        while (i < way.size()) {
            Length beyond = located.distance(way.get(i).at()).minus(near);
            if (beyond.isLessThan(Length.ZERO) && isMet(located.zone(), way.get(i))) {
                return true;
            }
            // No nearer by more than the way in between: what cannot be near yet is passed over.
            i += Math.max(1, (int) beyond.per(STEP));
        }
        return false;
    }

    private boolean isMet(DangerZone zone, BuriedPoint point) {
        TissueStack tissue = side.tissueAt(point.at());
        Length lower = point.depth().plus(LAYER_MARGIN);
        return zone.isMetAt(tissue.layerAt(point.depth()), point.depth()) || zone.isMetAt(tissue.layerAt(lower), lower);
    }
}
