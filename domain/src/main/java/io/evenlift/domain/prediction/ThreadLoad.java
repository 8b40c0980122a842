package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.TensionedThread;
import java.util.ArrayList;
import java.util.List;

/**
 * The forces of a laid thread on the tissue at 1 N: each limb at its share, from its tip to the anchor. Where a limb would
 * have to double back at the knot, it ends there and a straight strand pulls the knot to the anchor.
 */
final class ThreadLoad {
    /** Corners of a bend in a search: measured, the dimple over it is then off by 1.8 % at most. */
    private static final double SEARCHED_BEND_STEP_PER_DEPTH = 0.7;

    private ThreadLoad() {}

    /** @throws java.util.NoSuchElementException if the limbs' share has been neither drawn nor predicted */
    static List<BuriedForce> atOneNewton(FixationTechnique fixation, ThreadLaw law, ThreadField.Detail detail) {
        List<BuriedForce> forces = new ArrayList<>();
        BuriedPoint anchor = fixation.anchor().place();
        double bendStepPerDepth = detail == ThreadField.Detail.OF_A_SEARCH
                ? SEARCHED_BEND_STEP_PER_DEPTH
                : TensionedThread.USUAL_BEND_STEP_PER_DEPTH;
        for (Limb limb : fixation.limbs()) {
            double share = fixation.shareOf(limb).orElseThrow().value();
            if (share > 0) {
                forces.addAll(LimbPath.loaded(limb, anchor, law, share, bendStepPerDepth)
                        .forces());
                if (LimbPath.isApart(limb, anchor) && !LimbPath.goesOn(limb, anchor)) {
                    forces.addAll(strand(limb.path().start(), anchor, share));
                }
            }
        }
        return List.copyOf(forces);
    }

    /** A smooth strand pulls its ends towards each other and nothing between. */
    private static List<BuriedForce> strand(BuriedPoint knot, BuriedPoint anchor, double tensionN) {
        double perLength = tensionN / ThreadPath.distance(knot, anchor).millimetres();
        double x = anchor.at().u().minus(knot.at().u()).millimetres() * perLength;
        double y = anchor.at().v().minus(knot.at().v()).millimetres() * perLength;
        double z = anchor.depth().minus(knot.depth()).millimetres() * perLength;
        return List.of(force(knot, x, y, z), force(anchor, -x, -y, -z));
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
