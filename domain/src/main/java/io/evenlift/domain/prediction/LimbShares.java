package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.Grade;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.mechanics.InteriorResponse;
import io.evenlift.domain.mechanics.LimbLoads;
import io.evenlift.domain.mechanics.LoadSharing;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the limbs of a dual fixation share its load in a patient's tissue: a prediction, whatever share the drawing has. It
 * keeps what it was asked, so that sides alike are computed once; safe to share between threads.
 *
 * <p>One tissue stands for the whole way of both limbs: that over the middle of the dermal limb's barbs, because skin and
 * fat differ most from place to place and it is the dermal limb that lies in them. Every point of the path is carried
 * over to that tissue at its layer and its relative depth in it.
 */
final class LimbShares {
    private static final CitationKey SOURCE = CitationKey.of("assumed-load-sharing");
    private static final Length USUAL_RADIUS = Length.ofMillimetres(LoadSharing.USUAL_RADIUS_MM);
    private static final List<Length> OTHER_RADII = List.of(USUAL_RADIUS.times(1.0 / 2), USUAL_RADIUS.times(2));

    private static final int MANY = 50;

    private final Map<Tied, Estimate<Fraction>> known = new ConcurrentHashMap<>();

    /** Limbs in the tissue that stands for all of their way. */
    private record Tied(TissueStack stack, List<TensionedThread> limbs) {}

    /**
     * The dermal limb's part of the load: inextensible limbs of 0.2 mm radius; low and high over half and double of
     * that radius and the distal law of barbs.
     */
    Estimate<Fraction> dermal(DualFixation fixation, TissueMap tissue) {
        TissueStack stack = representative(fixation, tissue);
        return known.computeIfAbsent(new Tied(stack, limbs(fixation, tissue, stack)), LimbShares::dermal);
    }

    /** The same without its spread, as coarsely as a search can do with. */
    static Fraction coarsely(DualFixation fixation, TissueMap tissue) {
        TissueStack stack = representative(fixation, tissue);
        return dermalOf(LoadSharing.coarsely(
                        InteriorResponse.of(ResponseTables.medium(stack)),
                        limbs(fixation, tissue, stack),
                        USUAL_RADIUS.millimetres())
                .inextensible());
    }

    /** Forgets what it was asked, once that is much. */
    void trim() {
        if (known.size() > MANY) {
            known.clear();
        }
    }

    private static Estimate<Fraction> dermal(Tied tied) {
        InteriorResponse response = InteriorResponse.of(ResponseTables.medium(tied.stack()));
        LoadSharing usual = LoadSharing.of(response, tied.limbs(), USUAL_RADIUS.millimetres());
        Fraction value = dermalOf(usual.inextensible());
        List<Fraction> shares = new ArrayList<>(List.of(value, dermalOf(usual.distal())));
        for (Length radius : OTHER_RADII) {
            LoadSharing other = usual.withRadiusMm(radius.millimetres());
            shares.add(dermalOf(other.inextensible()));
            shares.add(dermalOf(other.distal()));
        }
        return new Estimate<>(
                value, Collections.min(shares), Collections.max(shares), SOURCE, Grade.ASSUMPTION, "assumption");
    }

    /** The tissue that stands for the whole thread. */
    static TissueStack representative(DualFixation fixation, TissueMap tissue) {
        Limb dermal = fixation.dermal();
        Length middle = dermal.barbedFrom().plus(dermal.barbedLength().times(1.0 / 2));
        return tissue.at(dermal.path().at(middle).at());
    }

    private static List<TensionedThread> limbs(DualFixation fixation, TissueMap tissue, TissueStack stack) {
        return fixation.limbs().stream()
                .map(limb -> LimbPath.of(
                        limb,
                        fixation.anchor().place(),
                        ThreadLaw.CENTRAL,
                        point -> point.withDepth(tissue.at(point.at()).carryTo(stack, point.depth()))))
                .toList();
    }

    private static Fraction dermalOf(LimbLoads loads) {
        // Where the other limb holds nothing, the parts may add up to a rounding more than all.
        return Fraction.of(Math.min(1, loads.limbs().get(0).share()));
    }
}
