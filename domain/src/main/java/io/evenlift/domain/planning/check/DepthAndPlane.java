package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The path runs through tissue that was measured; its barbed part lies in its declared plane and no nearer to the skin than 0.3 mm under the
 * dermis unless the dermis was declared on purpose.
 */
final class DepthAndPlane implements CheckRule {
    static final Code NOT_MEASURED = Code.of("region-not-assessed");

    private static final Length UNDER_THE_DERMIS = Length.ofMillimetres(0.3);
    private static final Length DRAWING_ERROR = Length.ofMillimetres(0.25);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            Iterator<List<Sounding>> soundings = checked.soundings(thread).iterator();
            for (Limb limb : thread.fixation().limbs()) {
                Worst shallow = new Worst();
                Worst above = new Worst();
                Worst below = new Worst();
                for (BuriedPoint point : CheckedCase.barbed(limb)) {
                    checked.tissueAt(thread.side(), point.at()).ifPresent(stack -> {
                        shallow.see(point, tooShallow(limb, stack, point.depth()));
                        above.see(
                                point,
                                limb.plane().topIn(stack).minus(point.depth()).minus(DRAWING_ERROR));
                        below.see(
                                point,
                                point.depth()
                                        .minus(limb.plane().bottomIn(stack))
                                        .minus(DRAWING_ERROR));
                    });
                }
                unmeasured(checked, thread, soundings.next()).ifPresent(violations::add);
                shallow.as("too-near-the-surface", thread, limb, shallow.deeper(), "lorenc-2018")
                        .ifPresent(violations::add);
                above.as("outside-declared-plane", thread, limb, above.deeper(), "assumed-plane-limits")
                        .ifPresent(violations::add);
                below.as(
                                "outside-declared-plane",
                                thread,
                                limb,
                                Fix.shallower(limb, below.amount()),
                                "assumed-plane-limits")
                        .ifPresent(violations::add);
            }
        }
        return violations;
    }

    /** The first place without tissue. What would mend it is not the drawing but a measurement. */
    private static Optional<Violation> unmeasured(CheckedCase checked, PlacedThread thread, List<Sounding> limb) {
        return limb.stream()
                .filter(sounding -> sounding.layer().isEmpty())
                .findFirst()
                .map(sounding -> sounding.point().at())
                .map(place -> new Violation(
                        NOT_MEASURED,
                        Optional.of(thread.id()),
                        Optional.of(place),
                        "",
                        Optional.empty(),
                        checked.chart(thread.side()).regionAt(place).word(),
                        CheckedCase.keys("assumed-candidacy-gates")));
    }

    /** A limb declared to lie in the dermis is an option with a warning. */
    static boolean hasIntradermalLimb(CheckedCase checked) {
        return checked.plan().threads().stream()
                .flatMap(thread -> thread.fixation().limbs().stream())
                .anyMatch(limb -> limb.plane() == Plane.DERMIS);
    }

    private static Length tooShallow(Limb limb, TissueStack stack, Length depth) {
        return limb.plane() == Plane.DERMIS
                ? Length.ZERO
                : stack.skin().plus(UNDER_THE_DERMIS).minus(depth);
    }
}
