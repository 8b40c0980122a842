package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path runs through tissue that was measured; its barbed part lies in its declared plane and no nearer to the skin than 0.3 mm under the
 * dermis unless the dermis was declared on purpose.
 */
final class DepthAndPlane implements CheckRule {
    static final Code NOT_MEASURED = Code.of("region-not-assessed");

    private static final Length UNDER_THE_DERMIS = Length.ofMillimetres(0.3);
    private static final Length STEP = Length.ofMillimetres(1);
    private static final Length DRAWING_ERROR = Length.ofMillimetres(0.25);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            for (Limb limb : thread.fixation().limbs()) {
                Worst unknown = new Worst();
                Worst shallow = new Worst();
                Worst above = new Worst();
                Worst below = new Worst();
                for (BuriedPoint point : limb.path().sampledEvery(STEP)) {
                    if (checked.tissueAt(thread.side(), point.at()).isEmpty()) {
                        unknown.see(point, STEP);
                    }
                }
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
                unknown.as(NOT_MEASURED.value(), thread, Optional.empty(), "assumed-candidacy-gates")
                        .ifPresent(violations::add);
                shallow.as("too-near-the-surface", thread, shallow.fix("lay-deeper-by"), "lorenc-2018")
                        .ifPresent(violations::add);
                above.as("outside-declared-plane", thread, above.fix("lay-deeper-by"), "assumed-plane-limits")
                        .ifPresent(violations::add);
                below.as("outside-declared-plane", thread, below.fix("lay-shallower-by"), "assumed-plane-limits")
                        .ifPresent(violations::add);
            }
        }
        return violations;
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

    /** The place of a path where a rule is broken most. */
    private static final class Worst {
        private Length amount = Length.ZERO;
        private Optional<BuriedPoint> place = Optional.empty();

        void see(BuriedPoint point, Length over) {
            if (amount.isLessThan(over)) {
                amount = over;
                place = Optional.of(point);
            }
        }

        Optional<Fix> fix(String code) {
            return Optional.of(Fix.of(code, Amounts.of(amount)));
        }

        Optional<Violation> as(String code, PlacedThread thread, Optional<Fix> fix, String citation) {
            return place.map(point -> new Violation(
                    Code.of(code),
                    Optional.of(thread.id()),
                    Optional.of(point.at()),
                    Amounts.of(amount),
                    fix,
                    "",
                    List.of(CitationKey.of(citation))));
        }
    }
}
