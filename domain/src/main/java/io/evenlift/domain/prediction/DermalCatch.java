package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Optional;

/**
 * Barbs that can reach the dermis, and the dimple of one that has caught it: the thread keeps the rest of its load, and
 * the skin at the barb's tip is pulled along the thread towards its anchor and down to it. All of it is assumed
 * ({@code assumed-dermal-catch}); what the tip pushes back on the thread is left out, which makes the dimple a little
 * deeper.
 */
final class DermalCatch {
    private static final Length STEP = Length.ofMillimetres(1);
    /** Above this the model's table does not reach. */
    private static final Length SHALLOWEST = Length.ofMillimetres(0.4);

    private DermalCatch() {}

    /**
     * A barb's tip in the dermis.
     *
     * @param tip where, at its depth
     * @param towardsAnchorU direction along the skin towards the anchor, of length one with v
     */
    record Tip(BuriedPoint tip, double towardsAnchorU, double towardsAnchorV) {}

    /** The barb that reaches highest into the dermis; empty where none reaches it. */
    static Optional<Tip> highest(PlacedThread thread, Length barb, TissueMap tissue) {
        Optional<Tip> highest = Optional.empty();
        for (Limb limb : thread.fixation().limbs()) {
            int parts = (int) Math.ceil(limb.barbedLength().millimetres() / STEP.millimetres());
            for (int i = 0; i <= parts; i++) {
                Length along = limb.barbedFrom().plus(limb.barbedLength().times((double) i / parts));
                BuriedPoint place = limb.path().at(along);
                Length reached = place.depth().minus(barb);
                boolean isHigher = highest.map(
                                other -> reached.isLessThan(other.tip().depth()))
                        .orElse(true);
                if (isHigher && reached.isLessThan(tissue.at(place.at()).skin())) {
                    highest = Optional.of(tip(limb, along, place, reached));
                }
            }
        }
        return highest;
    }

    private static Tip tip(Limb limb, Length along, BuriedPoint place, Length reached) {
        // The path begins at its fixation, so that the anchor lies where it comes from.
        BuriedPoint before = limb.path().at(along.minus(STEP).max(Length.ZERO));
        BuriedPoint after = limb.path().at(along.plus(STEP));
        double du = before.at().u().minus(after.at().u()).millimetres();
        double dv = before.at().v().minus(after.at().v()).millimetres();
        double length = Math.max(Math.sqrt(du * du + dv * dv), Double.MIN_NORMAL);
        return new Tip(place.withDepth(reached.max(SHALLOWEST)), du / length, dv / length);
    }

    /** The pull of a caught barb at 1 N. */
    static BuriedForce pull(Tip tip) {
        Angle down = ModelLimits.CATCH_ANGLE.value();
        ChartPoint at = tip.tip().at();
        return new BuriedForce(
                at.u().millimetres(),
                at.v().millimetres(),
                tip.tip().depth().millimetres(),
                down.along().value() * tip.towardsAnchorU(),
                down.along().value() * tip.towardsAnchorV(),
                down.across().value());
    }

    /**
     * The dimple there, with the thread's other load and all other threads as they are, at the part of it all that the
     * model bears.
     */
    static Length dimple(SideFields fields, List<PlacedThread> threads, PlacedThread caught, Tip tip) {
        double share = ModelLimits.CATCH_SHARE.value().value();
        List<PlacedThread> rest = threads.stream()
                .map(thread -> thread.id().equals(caught.id())
                        ? thread.withTension(thread.tension().times(1 - share))
                        : thread)
                .toList();
        Force load = caught.tension().times(share);
        SideField field =
                fields.of(TissueVariant.AS_FOUND, rest).with(new SideField.Pull(fields.single(pull(tip)), load));
        Summits.Summit summit = new Summits(field).climbFrom(tip.tip().at());
        double strain = Math.max(
                StrainedSkin.largestNear(field, summit.place()),
                StrainedSkin.largestNear(field, tip.tip().at()));
        return Length.ofMillimetres(
                summit.depthMm() * ModelLimits.partWithin(strain).value());
    }
}
