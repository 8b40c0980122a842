package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Over which thread, and over which part of it, a place lies. */
final class SiteKinds {
    private static final Length NEAR = Length.ofMillimetres(8);
    private static final Length STEP = Length.ofMillimetres(1);

    /** Each thread with places along it, in the order of the threads. */
    private final Map<PlacedThread, List<ChartPoint>> lines = new LinkedHashMap<>();

    /** @param threads of a side, one at least */
    SiteKinds(List<PlacedThread> threads) {
        for (PlacedThread thread : threads) {
            lines.put(
                    thread,
                    thread.fixation().limbs().stream()
                            .flatMap(limb -> limb.path().sampledEvery(STEP).stream())
                            .map(BuriedPoint::at)
                            .toList());
        }
    }

    /** The thread that passes nearest to a place; the first of those that do. */
    PlacedThread nearest(ChartPoint place) {
        return lines.entrySet().stream()
                .min(Comparator.comparing(line -> distance(line.getValue(), place)))
                .orElseThrow()
                .getKey();
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

    private static Length distance(List<ChartPoint> line, ChartPoint place) {
        return line.stream()
                .map(point -> point.distanceTo(place))
                .min(Length::compareTo)
                .orElseThrow();
    }
}
