package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ProductId;
import java.util.List;
import java.util.Optional;

/** Threads for tests: from the temple to the cheek, 40 mm of barbs at one depth. */
public final class AThread {
    private static final Length BARBS = mm(40);
    private static final Length BARE_TIP = mm(1);

    private Side side = Side.LEFT;
    private String id = "t1";
    private double depthMm = 3;
    private double tensionN = 1;
    private double targetU = 50;
    private double targetV = -48;
    private double anchorU = 86;

    private AThread() {}

    public static AThread fromTheTemple() {
        return new AThread();
    }

    static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    public AThread on(Side newSide) {
        side = newSide;
        return this;
    }

    public AThread named(String newId) {
        id = newId;
        return this;
    }

    public AThread at(double newDepthMm) {
        depthMm = newDepthMm;
        return this;
    }

    public AThread pulling(double newtons) {
        tensionN = newtons;
        return this;
    }

    public AThread to(double u, double v) {
        targetU = u;
        targetV = v;
        return this;
    }

    public AThread from(double newAnchorU) {
        anchorU = newAnchorU;
        return this;
    }

    private BuriedPoint anchorPlace() {
        return BuriedPoint.of(mm(anchorU), mm(30), mm(5.5));
    }

    /** Down from the fascia, along at one depth; the last turn well before the barbs. */
    private Limb limb(LimbRole role, double atDepthMm, BuriedPoint anchor) {
        BuriedPoint down = BuriedPoint.of(mm(part(0.35, anchorU, targetU)), mm(part(0.35, 30, targetV)), mm(atDepthMm));
        BuriedPoint tip = BuriedPoint.of(mm(targetU), mm(targetV), mm(atDepthMm));
        ThreadPath path = new ThreadPath(List.of(anchor, down, tip));
        Length barbedTo = path.length().minus(BARE_TIP);
        Plane plane = role == LimbRole.FASCIAL ? Plane.SMAS : atDepthMm < 2.3 ? Plane.SUBDERMAL : Plane.FAT;
        return new Limb(role, plane, path, barbedTo.minus(BARBS), barbedTo);
    }

    private static double part(double share, double start, double end) {
        return start + share * (end - start);
    }

    public PlacedThread temple() {
        Anchor anchor = new Anchor(anchorPlace(), AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Bite.VERTICAL);
        return placed(new FixationTechnique.TempleEntry(limb(LimbRole.SINGLE, depthMm, anchorPlace()), anchor));
    }

    /** A dermal limb at the thread's depth and a fascial one at 5.6 mm, knotted at the anchor or elsewhere. */
    PlacedThread dual(double dermalShare, BuriedPoint knot) {
        return dual(Optional.of(Fraction.of(dermalShare)), knot);
    }

    /** The same with the sharing left to the prediction, knotted at the anchor. */
    public PlacedThread dualUnsaid() {
        return dual(Optional.empty(), anchorPlace());
    }

    private PlacedThread dual(Optional<Fraction> dermalShare, BuriedPoint knot) {
        Anchor anchor = new Anchor(anchorPlace(), AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Bite.VERTICAL);
        return placed(new FixationTechnique.DualFixation(
                limb(LimbRole.DERMAL, depthMm, knot),
                limb(LimbRole.FASCIAL, 5.6, knot),
                knot,
                anchor,
                dermalShare,
                List.of()));
    }

    PlacedThread dual() {
        return dual(0.2, anchorPlace());
    }

    private PlacedThread placed(FixationTechnique fixation) {
        return new PlacedThread(
                ThreadId.of(id), side, ProductId.of("generic-pdo-cog-2-0"), fixation, Force.ofNewtons(tensionN));
    }
}
