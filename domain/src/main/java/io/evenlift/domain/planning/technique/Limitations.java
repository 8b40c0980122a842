package io.evenlift.domain.planning.technique;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.planning.check.Violation;
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a drawn technique cannot do with the thread at hand, in reading order, and what it never comes without. */
final class Limitations {
    private static final Set<Code> OF_ITS_ANCHOR = Set.of(
            Code.of("anchor-outside-window"),
            Code.of("anchor-not-at-the-temple"),
            Code.of("anchor-not-in-a-fascia"),
            Code.of("anchor-not-in-scalp-fascia"));

    private static final CitationKey OWN = CitationKey.of("assumed-technique-comparison");

    private Limitations() {}

    /**
     * @param effect at the tension asked for
     * @param held what gives way first; empty where that is not known
     * @param needed tension for the same lift; empty where no tension that may be drawn makes it
     * @param aim the lift that is to be the same; nothing where there is none
     */
    static List<Limitation> of(Effect effect, Optional<HoldingLimits.Limit> held, Optional<Force> needed, Length aim) {
        List<Limitation> cannot = new ArrayList<>();
        effect.report().violations().stream()
                .filter(violation -> OF_ITS_ANCHOR.contains(violation.code()))
                .findFirst()
                .map(Violation::citations)
                .ifPresent(citations ->
                        cannot.add(new Limitation(Code.of("no-place-for-its-anchor"), Optional.empty(), citations)));
        FixationTechnique fixation = effect.thread().fixation();
        if (fixation.limbs().stream().noneMatch(limb -> limb.plane() == Plane.SMAS)) {
            cannot.add(Limitation.of(Code.of("no-limb-in-the-smas"), OWN));
        }
        if (effect.prediction().ligaments().isEmpty()) {
            cannot.add(Limitation.of(Code.of("no-ligament-at-the-thread"), "alghoul-2013", "kang-2016"));
        }
        if (effect.most().lift().central().isLessThan(Contrasts.LEAST_LENGTH)) {
            cannot.add(Limitation.of(Code.of("lifts-no-landmark"), OWN));
        }
        cannot.addAll(ofHolding(effect.tension(), held, needed, aim));
        cannot.addAll(fixation.fold(temple -> List.of(), loop -> ofLoops(), dual -> ofDuals(dual)));
        return cannot;
    }

    private static List<Limitation> ofHolding(
            Force tension, Optional<HoldingLimits.Limit> held, Optional<Force> needed, Length aim) {
        List<Limitation> cannot = new ArrayList<>();
        if (held.isEmpty()) {
            cannot.add(Limitation.of(Code.of("holding-not-known"), "assumed-holding"));
        }
        held.filter(limit -> tension.isMoreThan(limit.allowedLoad()))
                .ifPresent(limit -> cannot.add(
                        Limitation.of(Code.of("does-not-hold-this-tension"), limit.allowedLoad(), limit.citation())));
        if (needed.isEmpty() && Length.ZERO.isLessThan(aim)) {
            cannot.add(Limitation.of(Code.of("does-not-reach-the-same-lift"), OWN));
        }
        needed.filter(force -> held.filter(limit -> force.isMoreThan(limit.allowedLoad()))
                        .isPresent())
                .ifPresent(force -> cannot.add(Limitation.of(
                        Code.of("does-not-hold-the-same-lift"),
                        force,
                        held.orElseThrow().citation())));
        return cannot;
    }

    private static List<Limitation> ofLoops() {
        return List.of(
                Limitation.of(Code.of("may-need-an-incision"), "saps-non-surgical-face-lift"),
                Limitation.of(Code.of("knot-that-may-be-felt"), "wang-2019"));
    }

    private static List<Limitation> ofDuals(FixationTechnique.DualFixation dual) {
        List<Limitation> cannot = new ArrayList<>();
        if (dual.ligaments().isEmpty()) {
            cannot.add(Limitation.of(Code.of("carries-no-ligament"), OWN));
        }
        cannot.addAll(ofLoops());
        cannot.add(Limitation.of(Code.of("takes-two-strands"), OWN));
        cannot.add(Limitation.of(Code.of("dual-fixation-precedent"), "wang-2019"));
        return cannot;
    }
}
