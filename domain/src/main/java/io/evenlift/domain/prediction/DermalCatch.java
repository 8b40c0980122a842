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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Barbs that can reach the dermis, and the dimple of one that has caught it: the thread keeps the rest of its load, and
 * the skin at the barb's tip is pulled along the thread towards its anchor and down to it. All of it is assumed
 * ({@code assumed-dermal-catch}); what the tip pushes back on the thread is left out, which makes the dimple a little
 * deeper.
 */
final class DermalCatch {
    private static final Length STEP = Length.ofMillimetres(1);

    private final SideField rest;
    private final SideFields fields;
    private final Force load;

    /** @param threads all of the side, of which the barbs of one are caught */
    DermalCatch(SideFields fields, List<PlacedThread> threads, PlacedThread caught) {
        double share = ModelLimits.CATCH_SHARE.value().value();
        this.fields = fields;
        load = caught.tension().times(share);
        rest = fields.of(
                TissueVariant.AS_FOUND,
                threads.stream()
                        .map(thread -> thread.id().equals(caught.id())
                                ? thread.withTension(thread.tension().times(1 - share))
                                : thread)
                        .toList());
    }

    /**
     * A barb's tip in the dermis.
     *
     * @param tip where, at its depth
     * @param towardsAnchorU direction along the skin towards the anchor, of length one with v
     */
    record Tip(BuriedPoint tip, double towardsAnchorU, double towardsAnchorV) {}

    /**
     * The barbs of each limb that reach into the dermis and may dimple most: the highest, and the first and the last of them,
     * near which the rest of the load dimples most. Empty where none reaches it.
     */
    static List<Tip> reaching(PlacedThread thread, Length barb, TissueMap tissue) {
        Set<Tip> reaching = new LinkedHashSet<>();
        for (Limb limb : thread.fixation().limbs()) {
            List<Tip> all = reaching(limb, barb, tissue);
            if (!all.isEmpty()) {
                reaching.add(Collections.min(
                        all, Comparator.comparing(tip -> tip.tip().depth())));
                reaching.add(all.get(0));
                reaching.add(all.get(all.size() - 1));
            }
        }
        return List.copyOf(reaching);
    }

    private static List<Tip> reaching(Limb limb, Length barb, TissueMap tissue) {
        List<Tip> reaching = new ArrayList<>();
        int parts = (int) Math.ceil(limb.barbedLength().millimetres() / STEP.millimetres());
        for (int i = 0; i <= parts; i++) {
            Length along = limb.barbedFrom().plus(limb.barbedLength().times((double) i / parts));
            BuriedPoint place = limb.path().at(along);
            Length reached = place.depth().minus(barb);
            if (reached.isLessThan(tissue.at(place.at()).skin())) {
                reaching.add(tip(limb, along, place, reached));
            }
        }
        return reaching;
    }

    private static Tip tip(Limb limb, Length along, BuriedPoint place, Length reached) {
        // The path begins at its fixation, so that the anchor lies where it comes from.
        BuriedPoint before = limb.path().at(along.minus(STEP).max(Length.ZERO));
        BuriedPoint after = limb.path().at(along.plus(STEP));
        double du = before.at().u().minus(after.at().u()).millimetres();
        double dv = before.at().v().minus(after.at().v()).millimetres();
        double length = Math.max(Math.sqrt(du * du + dv * dv), Double.MIN_NORMAL);
        return new Tip(place.withDepth(reached.max(ResponseTables.SHALLOWEST)), du / length, dv / length);
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
     * The least dimple there, with the thread's other load and all other threads as they are, at the part of it all that
     * the model bears. A catch only adds to what the rest of the load does, so that what the model bears of that alone
     * counts too, where it is more.
     */
    Length dimple(Tip tip) {
        SideField with = rest.with(new SideField.Pull(fields.single(pull(tip)), load));
        ChartPoint over = tip.tip().at();
        return withinTheModel(with, over).max(withinTheModel(rest, over));
    }

    private static Length withinTheModel(SideField field, ChartPoint over) {
        Summits.Summit summit = new Summits(field).climbFrom(over);
        double strain =
                Math.max(StrainedSkin.largestNear(field, summit.place()), StrainedSkin.largestNear(field, over));
        return Length.ofMillimetres(
                summit.depthMm() * ModelLimits.partWithin(strain).value());
    }
}
