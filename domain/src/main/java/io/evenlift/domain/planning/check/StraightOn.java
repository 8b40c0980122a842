package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/** Where a path would end if it were longer. */
final class StraightOn {
    private StraightOn() {}

    /** This far beyond the tip, along the skin on the line of the last leg; nowhere beyond the face. */
    static Optional<ChartPoint> from(ThreadPath path, Length by, FaceChart chart) {
        ChartPoint tip = path.tip().at();
        ChartPoint before = path.points().get(path.points().size() - 2).at();
        double share = by.per(before.distanceTo(tip));
        Length u = tip.u().plus(tip.u().minus(before.u()).times(share));
        Length v = tip.v().plus(tip.v().minus(before.v()).times(share));
        return ChartPoint.isOnChart(u, v)
                ? Optional.of(new ChartPoint(u, v)).filter(chart::isOnFace)
                : Optional.empty();
    }
}
