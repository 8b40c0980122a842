package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * No thread, as a tube of 1 mm (assumption: what a hand holds of a drawn line), meets a danger zone in the layers in which
 * the zone lies. Zones that only warn are told.
 */
final class ZoneClearance implements CheckRule {
    private static final Length TUBE = Length.ofMillimetres(1);
    private static final Length STEP = Length.ofMillimetres(1);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            for (LocatedZone located : checked.zones(thread.side())) {
                if (located.zone().action() == DangerZone.Action.FORBID) {
                    deepestInside(checked, thread, located).ifPresent(violations::add);
                }
            }
        }
        return violations;
    }

    /** Names of the zones that a thread meets knowingly. */
    static Set<Code> warnings(CheckedCase checked) {
        Set<Code> warnings = new TreeSet<>();
        for (PlacedThread thread : checked.plan().threads()) {
            for (LocatedZone located : checked.zones(thread.side())) {
                boolean warns = located.zone().action() == DangerZone.Action.WARN;
                if (warns && deepestInside(checked, thread, located).isPresent()) {
                    warnings.add(Code.of("near-" + located.zone().code()));
                }
            }
        }
        return warnings;
    }

    private static Optional<Violation> deepestInside(CheckedCase checked, PlacedThread thread, LocatedZone located) {
        DangerZone zone = located.zone();
        Length reach = zone.halfWidth().plus(TUBE);
        Length deepest = Length.ZERO;
        Optional<BuriedPoint> worst = Optional.empty();
        for (Limb limb : thread.fixation().limbs()) {
            for (BuriedPoint point : limb.path().sampledEvery(STEP)) {
                Length inside = reach.minus(located.distance(point.at()));
                if (deepest.isLessThan(inside) && isMet(checked, thread, zone, point)) {
                    deepest = inside;
                    worst = Optional.of(point);
                }
            }
        }
        Length amount = deepest;
        return worst.map(point -> new Violation(
                Code.of("danger-zone"),
                Optional.of(thread.id()),
                Optional.of(point.at()),
                Amounts.of(amount),
                Optional.of(Fix.of("lay-above-the-smas", "fat")),
                zone.code(),
                List.of(zone.citation())));
    }

    private static boolean isMet(CheckedCase checked, PlacedThread thread, DangerZone zone, BuriedPoint point) {
        return checked.layerAt(thread.side(), point).map(zone::isMetIn).orElse(false);
    }
}
