package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Set;

/** Whether a laid thread keeps clear of what forbids it; the search's own test, with a margin over the check's. */
final class Clearance {
    private static final Length STEP = Length.ofMillimetres(2);
    private static final Length MARGIN = Length.ofMillimetres(1.5);
    private static final Length LAYER_MARGIN = Length.ofMillimetres(0.1);

    private final ThreadProbe side;
    private final FaceChart chart;
    private final Set<Region> assessed;
    private final List<LocatedZone> zones;

    Clearance(ThreadProbe side, Set<Region> assessed) {
        this.side = side;
        this.chart = side.chart();
        this.assessed = assessed;
        this.zones = DangerZone.allOn(chart).stream()
                .filter(located -> located.zone().action() == DangerZone.Action.FORBID)
                .toList();
    }

    boolean isClear(FixationTechnique fixation) {
        for (Limb limb : fixation.limbs()) {
            for (BuriedPoint point : limb.path().sampledEvery(STEP)) {
                if (!assessed.contains(chart.regionAt(point.at())) || meetsAZone(point)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean meetsAZone(BuriedPoint point) {
        for (LocatedZone located : zones) {
            DangerZone zone = located.zone();
            if (located.distance(point.at()).isLessThan(zone.halfWidth().plus(MARGIN)) && isMet(zone, point)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMet(DangerZone zone, BuriedPoint point) {
        TissueStack tissue = side.tissueAt(point.at());
        Length lower = point.depth().plus(LAYER_MARGIN);
        return zone.isMetAt(tissue.layerAt(point.depth()), point.depth()) || zone.isMetAt(tissue.layerAt(lower), lower);
    }
}
