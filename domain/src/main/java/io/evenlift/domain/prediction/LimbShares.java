package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.Grade;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.mechanics.InteriorResponse;
import io.evenlift.domain.mechanics.LimbLoads;
import io.evenlift.domain.mechanics.LoadSharing;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.mechanics.ThreadVertex;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How the limbs of a dual fixation share its load in a patient's tissue: a prediction, whatever share the drawing has.
 *
 * <p>One tissue stands for the whole way of both limbs: that over the middle of the dermal limb's barbs, because skin and
 * fat differ most from place to place and it is the dermal limb that lies in them. Every point of the path is carried
 * over to that tissue at its layer and its relative depth in it.
 */
public final class LimbShares {
    private static final CitationKey SOURCE = CitationKey.of("assumed-load-sharing");
    private static final List<Length> RADII = List.of(
            Length.ofMillimetres(LoadSharing.USUAL_RADIUS_MM / 2),
            Length.ofMillimetres(LoadSharing.USUAL_RADIUS_MM),
            Length.ofMillimetres(LoadSharing.USUAL_RADIUS_MM * 2));

    private LimbShares() {}

    /**
     * The dermal limb's part of the load: inextensible limbs of 0.2 mm radius; low and high over half and double of
     * that radius and the distal law of barbs.
     */
    public static Estimate<Fraction> dermal(DualFixation fixation, TissueMap tissue) {
        TissueStack stack = representative(fixation, tissue);
        InteriorResponse response = InteriorResponse.of(ResponseTables.medium(stack));
        List<TensionedThread> limbs =
                limbs(fixation, point -> point.withDepth(tissue.at(point.at()).carryTo(stack, point.depth())));
        List<Fraction> shares = new ArrayList<>();
        for (Length radius : RADII) {
            LoadSharing sharing = LoadSharing.of(response, limbs, radius.millimetres());
            shares.add(dermalOf(sharing.inextensible()));
            shares.add(dermalOf(sharing.distal()));
        }
        Fraction usual = shares.get(2 * RADII.indexOf(Length.ofMillimetres(LoadSharing.USUAL_RADIUS_MM)));
        return new Estimate<>(
                usual, Collections.min(shares), Collections.max(shares), SOURCE, Grade.ASSUMPTION, "assumption");
    }

    /** The tissue that stands for the whole thread. */
    static TissueStack representative(DualFixation fixation, TissueMap tissue) {
        Limb dermal = fixation.dermal();
        Length middle = dermal.barbedFrom().plus(dermal.barbedLength().times(1.0 / 2));
        return tissue.at(dermal.path().at(middle).at());
    }

    /**
     * The limbs as threads of one newton from the tip through the knot to the anchor, with the knot a bend like any other,
     * in chart coordinates.
     *
     * @param moved what becomes of each point
     */
    static List<TensionedThread> limbs(DualFixation fixation, UnaryOperator<BuriedPoint> moved) {
        return fixation.limbs().stream()
                .map(limb -> thread(limb, fixation.anchor().place(), moved))
                .toList();
    }

    private static TensionedThread thread(Limb limb, BuriedPoint anchor, UnaryOperator<BuriedPoint> moved) {
        List<ThreadVertex> limbAlone = new ArrayList<>();
        for (BuriedPoint point : limb.path().points()) {
            limbAlone.add(0, vertex(moved.apply(point)));
        }
        List<ThreadVertex> whole = new ArrayList<>(limbAlone);
        if (goesOn(limb.path(), anchor)) {
            whole.add(vertex(moved.apply(anchor)));
        }
        // The drawing counts from the fixation, the mechanics from the distal tip; bends and other tissue change
        // lengths.
        double barbs = limb.barbedLength().millimetres();
        double length = TensionedThread.of(limbAlone, 0, barbs / 2, 1).lengthMm();
        double scale = length / limb.path().length().millimetres();
        double barbedTo = Math.min(length, length - limb.barbedFrom().millimetres() * scale);
        double barbedFrom = Math.max(0, length - limb.barbedTo().millimetres() * scale);
        return TensionedThread.of(whole, barbedFrom, barbedTo, 1);
    }

    /** Whether there is a strand from the knot to the anchor that a thread can follow without doubling back. */
    private static boolean goesOn(ThreadPath path, BuriedPoint anchor) {
        BuriedPoint knot = path.start();
        if (!FixationTechnique.SAME_PLACE.isLessThan(ThreadPath.distance(knot, anchor))) {
            return false;
        }
        BuriedPoint before = path.points().get(1);
        double in = ThreadPath.distance(before, knot).millimetres();
        double out = ThreadPath.distance(knot, anchor).millimetres();
        double direct = ThreadPath.distance(before, anchor).millimetres();
        // By the cosine rule the square of the direct way, for a turn of 120 degrees as in ThreadPath.
        return direct * direct > in * in + out * out - in * out;
    }

    private static Fraction dermalOf(LimbLoads loads) {
        return Fraction.of(loads.limbs().get(0).share());
    }

    private static ThreadVertex vertex(BuriedPoint point) {
        return new ThreadVertex(
                point.at().u().millimetres(),
                point.at().v().millimetres(),
                point.depth().millimetres());
    }
}
