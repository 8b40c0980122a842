package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.mechanics.ThreadVertex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A limb as the mechanics takes it: from its distal tip to the anchor, with a knot on the way a bend like any other. */
final class LimbPath {
    private LimbPath() {}

    /**
     * The limb at one newton. Where going on to the anchor would double back, it ends at the knot.
     *
     * @param moved what becomes of each of its points
     */
    static TensionedThread of(Limb limb, BuriedPoint anchor, ThreadLaw law, UnaryOperator<BuriedPoint> moved) {
        return of(limb, anchor, law, moved, 1, TensionedThread.USUAL_BEND_STEP_PER_DEPTH);
    }

    /** The same as it lies, under a tension in newtons. */
    static TensionedThread loaded(
            Limb limb, BuriedPoint anchor, ThreadLaw law, double tension, double bendStepPerDepth) {
        return of(limb, anchor, law, UnaryOperator.identity(), tension, bendStepPerDepth);
    }

    private static TensionedThread of(
            Limb limb,
            BuriedPoint anchor,
            ThreadLaw law,
            UnaryOperator<BuriedPoint> moved,
            double tension,
            double bendStepPerDepth) {
        List<ThreadVertex> limbAlone = new ArrayList<>();
        for (BuriedPoint point : limb.path().points()) {
            limbAlone.add(0, vertex(moved.apply(point)));
        }
        List<ThreadVertex> whole = new ArrayList<>(limbAlone);
        if (goesOn(limb, anchor)) {
            whole.add(vertex(moved.apply(anchor)));
        }
        // The drawing counts from the fixation, the mechanics from the distal tip; bends and other tissue change
        // lengths.
        double drawn = limb.path().length().millimetres();
        double bendArc = law.bendArc().millimetres();
        double length = TensionedThread.lengthMm(limbAlone, bendArc);
        double scale = length / drawn;
        double barbedFrom = Math.max(0, drawn - limb.barbedTo().millimetres()) * scale;
        double barbedTo = Math.min(length, (drawn - limb.barbedFrom().millimetres()) * scale);
        return new TensionedThread(
                whole,
                barbedFrom,
                barbedTo,
                tension,
                law.decayShare().value() * (barbedTo - barbedFrom),
                bendArc,
                bendStepPerDepth,
                TensionedThread.USUAL_BARB_STEP_PER_DEPTH,
                law.faceRadiusMm());
    }

    /** Whether there is a strand from the limb's start to the anchor. */
    static boolean isApart(Limb limb, BuriedPoint anchor) {
        return FixationTechnique.SAME_PLACE.isLessThan(
                ThreadPath.distance(limb.path().start(), anchor));
    }

    /** Whether there is such a strand and a thread can follow it without doubling back. */
    static boolean goesOn(Limb limb, BuriedPoint anchor) {
        if (!isApart(limb, anchor)) {
            return false;
        }
        BuriedPoint knot = limb.path().start();
        BuriedPoint before = limb.path().points().get(1);
        double in = ThreadPath.distance(before, knot).millimetres();
        double out = ThreadPath.distance(knot, anchor).millimetres();
        double direct = ThreadPath.distance(before, anchor).millimetres();
        // By the cosine rule the square of the direct way, for a turn of 120 degrees as in ThreadPath.
        return direct * direct > in * in + out * out - in * out;
    }

    private static ThreadVertex vertex(BuriedPoint point) {
        return new ThreadVertex(
                point.at().u().millimetres(),
                point.at().v().millimetres(),
                point.depth().millimetres());
    }
}
