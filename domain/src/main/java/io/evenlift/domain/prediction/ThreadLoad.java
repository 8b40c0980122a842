package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.mechanics.ThreadVertex;
import java.util.ArrayList;
import java.util.List;

/** The forces of a laid thread on the tissue at 1 N: each limb at its share, and the strand from a knot to the anchor. */
final class ThreadLoad {
    /** Two ways of adding up one length may differ by rounding. */
    private static final double ALMOST = 1 - 1e-9;

    private ThreadLoad() {}

    static List<BuriedForce> atOneNewton(FixationTechnique fixation, ThreadLaw law) {
        List<BuriedForce> forces = new ArrayList<>();
        for (Limb limb : fixation.limbs()) {
            double share = fixation.shareOf(limb).value();
            if (share > 0) {
                forces.addAll(limb(limb, share, law));
            }
        }
        BuriedPoint anchor = fixation.anchor().place();
        if (FixationTechnique.SAME_PLACE.isLessThan(ThreadPath.distance(fixation.junction(), anchor))) {
            forces.addAll(strand(fixation.junction(), anchor));
        }
        return List.copyOf(forces);
    }

    private static List<BuriedForce> limb(Limb limb, double tensionN, ThreadLaw law) {
        List<BuriedPoint> points = limb.path().points();
        List<ThreadVertex> vertices = new ArrayList<>();
        for (int i = points.size() - 1; i >= 0; i--) {
            vertices.add(vertex(points.get(i)));
        }
        double length = limb.path().length().millimetres();
        // The path counts from the fixation, the mechanics from the distal tip; and bends shorten the way a little.
        double bendArc = law.bendArc().millimetres();
        double shortened = TensionedThread.of(vertices, 0, length * ALMOST, tensionN)
                        .withBendArcMm(bendArc)
                        .lengthMm()
                / length;
        double barbedFrom = Math.max(0, length - limb.barbedTo().millimetres()) * shortened;
        double barbedTo = (length - limb.barbedFrom().millimetres()) * shortened;
        return TensionedThread.of(vertices, barbedFrom, barbedTo, tensionN)
                .withBendArcMm(bendArc)
                .withDecayLengthMm(law.decayShare().value() * (barbedTo - barbedFrom))
                .forces();
    }

    /** A smooth strand pulls its ends towards each other and nothing between. */
    private static List<BuriedForce> strand(BuriedPoint knot, BuriedPoint anchor) {
        double length = ThreadPath.distance(knot, anchor).millimetres();
        double x = anchor.at().u().minus(knot.at().u()).millimetres() / length;
        double y = anchor.at().v().minus(knot.at().v()).millimetres() / length;
        double z = anchor.depth().minus(knot.depth()).millimetres() / length;
        return List.of(force(knot, x, y, z), force(anchor, -x, -y, -z));
    }

    private static ThreadVertex vertex(BuriedPoint point) {
        return new ThreadVertex(
                point.at().u().millimetres(),
                point.at().v().millimetres(),
                point.depth().millimetres());
    }

    private static BuriedForce force(BuriedPoint place, double fx, double fy, double fz) {
        return new BuriedForce(
                place.at().u().millimetres(),
                place.at().v().millimetres(),
                place.depth().millimetres(),
                fx,
                fy,
                fz);
    }
}
