package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/** Over which thread, and over which part of it, a place lies. */
final class SiteKinds {
    private static final Length NEAR = Length.ofMillimetres(8);
    private static final Length STEP = Length.ofMillimetres(1);

    private SiteKinds() {}

    static PlacedThread nearest(List<PlacedThread> threads, ChartPoint place) {
        PlacedThread nearest = threads.get(0);
        for (PlacedThread thread : threads) {
            if (distance(thread, place).isLessThan(distance(nearest, place))) {
                nearest = thread;
            }
        }
        return nearest;
    }

    static SiteKind of(PlacedThread thread, ChartPoint place) {
        FixationTechnique fixation = thread.fixation();
        if (isNear(fixation.junction(), place) || isNear(fixation.anchor().place(), place)) {
            return SiteKind.KNOT;
        }
        SiteKind kind = SiteKind.BARB;
        Length least = NEAR;
        for (Limb limb : fixation.limbs()) {
            List<BuriedPoint> points = limb.path().points();
            for (int i = 1; i < points.size(); i++) {
                Length distance = points.get(i).at().distanceTo(place);
                if (distance.isLessThan(least)) {
                    least = distance;
                    kind = i == points.size() - 1 ? SiteKind.TIP : SiteKind.BEND;
                }
            }
        }
        return kind;
    }

    private static boolean isNear(BuriedPoint point, ChartPoint place) {
        return point.at().distanceTo(place).isLessThan(NEAR);
    }

    private static Length distance(PlacedThread thread, ChartPoint place) {
        return thread.fixation().limbs().stream()
                .flatMap(limb -> limb.path().sampledEvery(STEP).stream())
                .map(point -> point.at().distanceTo(place))
                .min(Length::compareTo)
                .orElseThrow();
    }
}
