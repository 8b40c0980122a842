package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.Technique;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A way as it is drawn in a technique at one depth or another. The fascial limb of a dual fixation lies at one depth, whichever
 * that of the dermal limb is, so that it is drawn and looked at once.
 */
final class Drawing {
    private static final double MIDDLE = 0.5;

    private final Laying laying;
    private final Laying.Way way;
    private final Predicate<Limb> isClear;
    private final Optional<Limb> fascial;
    private final Optional<Limb> clearFascial;

    Drawing(Laying laying, Laying.Way way, Predicate<Limb> isClear) {
        this.laying = laying;
        this.way = way;
        this.isClear = isClear;
        this.fascial = technique() == Technique.DUAL_FIXATION
                ? laying.limb(LimbRole.FASCIAL, Plane.SMAS, way, tissue -> DepthLevel.part(Plane.SMAS, tissue, MIDDLE))
                : Optional.empty();
        this.clearFascial = fascial.filter(isClear);
    }

    private Technique technique() {
        return way.structure().technique();
    }

    /** The thread; empty where the product does not fit the way. */
    Optional<FixationTechnique> at(DepthLevel level) {
        return at(level, fascial, limb -> true);
    }

    /** The same where every limb of it is clear. */
    Optional<FixationTechnique> clearAt(DepthLevel level) {
        return at(level, clearFascial, isClear);
    }

    private Optional<FixationTechnique> at(DepthLevel level, Optional<Limb> deep, Predicate<Limb> isAllowed) {
        return switch (technique()) {
            case TEMPLE_ENTRY ->
                single(level).filter(isAllowed).map(limb -> new FixationTechnique.TempleEntry(limb, way.anchor()));
            case SCALP_FASCIA_LOOP ->
                single(level).filter(isAllowed).map(limb -> new FixationTechnique.ScalpFasciaLoop(limb, way.anchor()));
            case DUAL_FIXATION ->
                deep.flatMap(found -> laying.limb(LimbRole.DERMAL, Plane.SUBDERMAL, way, level::underTheDermisIn)
                        .filter(isAllowed)
                        .map(dermal ->
                                FixationTechnique.DualFixation.tied(dermal, found, way.anchor(), laying.chart())));
        };
    }

    private Optional<Limb> single(DepthLevel level) {
        return laying.limb(LimbRole.SINGLE, level.plane(), way, level::in);
    }
}
