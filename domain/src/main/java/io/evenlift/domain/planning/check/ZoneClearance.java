package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.RegionCaution;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * No thread, as a tube of 1 mm (assumption: what a hand holds of a drawn line), meets a danger zone in the layers in which
 * the zone lies or about its depth. Told are zones that only warn, and zones that are clear and yet within reach in one
 * face of twenty.
 */
final class ZoneClearance implements CheckRule {
    private static final Length TUBE = Length.ofMillimetres(1);
    private static final Length STEP = Length.ofMillimetres(1);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            List<List<Sounding>> limbs = checked.soundings(thread);
            for (LocatedZone located : checked.zones(thread.side())) {
                if (located.zone().action() == DangerZone.Action.FORBID) {
                    violation(checked, thread, limbs, located).ifPresent(violations::add);
                }
            }
        }
        return violations;
    }

    /** What a thread meets knowingly, passes within reach, or may meet somewhere in a region. */
    static Set<Code> warnings(CheckedCase checked) {
        Set<Code> warnings = new TreeSet<>();
        for (PlacedThread thread : checked.plan().threads()) {
            List<List<Sounding>> limbs = checked.soundings(thread);
            for (LocatedZone located : checked.zones(thread.side())) {
                if (isTold(limbs, located)) {
                    warnings.add(near(located.zone().code()));
                }
            }
            for (RegionCaution caution : RegionCaution.all()) {
                if (mayMeet(checked.chart(thread.side()), limbs, caution)) {
                    warnings.add(near(caution.code()));
                }
            }
        }
        return warnings;
    }

    private static Code near(String structure) {
        return Code.of("near-" + structure);
    }

    private static boolean isTold(List<List<Sounding>> limbs, LocatedZone located) {
        Optional<BuriedPoint> inside = deepestInside(limbs, located);
        if (located.zone().action() == DangerZone.Action.WARN) {
            return inside.isPresent();
        }
        return inside.isEmpty() && ContactChance.isTold(chance(limbs, located));
    }

    private static boolean mayMeet(FaceChart chart, List<List<Sounding>> limbs, RegionCaution caution) {
        return limbs.stream()
                .flatMap(List::stream)
                .filter(sounding -> caution.layers().contains(sounding.layer()))
                .anyMatch(sounding -> caution.regions()
                        .contains(chart.regionAt(sounding.point().at())));
    }

    private static Optional<Violation> violation(
            CheckedCase checked, PlacedThread thread, List<List<Sounding>> limbs, LocatedZone located) {
        DangerZone zone = located.zone();
        return deepestInside(limbs, located).map(point -> {
            Length amount = inside(located, point.at());
            return new Violation(
                    Code.of("danger-zone"),
                    Optional.of(thread.id()),
                    Optional.of(point.at()),
                    Amounts.of(amount),
                    isBelowTheFat(zone)
                            ? Optional.of(Fix.of("lay-above-the-smas", TissueLayer.FAT.word()))
                            : moveAside(checked, thread, located, amount),
                    zone.code(),
                    Optional.of(chance(limbs, located)),
                    List.of(zone.citation()));
        });
    }

    /** A zone is left upwards where fat is none of its layers and its depth is not known; else aside. */
    private static boolean isBelowTheFat(DangerZone zone) {
        return zone.depth().isEmpty() && !zone.layers().contains(TissueLayer.FAT);
    }

    private static Optional<Fix> moveAside(
            CheckedCase checked, PlacedThread thread, LocatedZone located, Length least) {
        List<BuriedPoint> points = thread.fixation().limbs().stream()
                .flatMap(limb -> limb.path().sampledEvery(STEP).stream())
                .toList();
        return ShortestWay.from(
                        least,
                        way -> points.stream()
                                .allMatch(point -> way.moved(point.at())
                                        .filter(to -> !mayBeMet(
                                                checked, thread.side(), located, new BuriedPoint(to, point.depth())))
                                        .isPresent()))
                .map(way -> Fix.of("move-aside-by", Amounts.of(way.length())));
    }

    /** What is not known is no way out. */
    private static boolean mayBeMet(CheckedCase checked, Side side, LocatedZone located, BuriedPoint point) {
        return Length.ZERO.isLessThan(inside(located, point.at()))
                && checked.layerAt(side, point)
                        .map(layer -> located.zone().isMetAt(layer, point.depth()))
                        .orElse(true);
    }

    /** The place at which a thread lies farthest inside the corridor. */
    private static Optional<BuriedPoint> deepestInside(List<List<Sounding>> limbs, LocatedZone located) {
        Length deepest = Length.ZERO;
        Optional<BuriedPoint> worst = Optional.empty();
        for (List<Sounding> limb : limbs) {
            for (BuriedPoint point : met(limb, located.zone())) {
                Length inside = inside(located, point.at());
                if (deepest.isLessThan(inside)) {
                    deepest = inside;
                    worst = Optional.of(point);
                }
            }
        }
        return worst;
    }

    private static Length inside(LocatedZone located, ChartPoint place) {
        return located.zone().halfWidth().plus(TUBE).minus(located.distance(place));
    }

    private static Fraction chance(List<List<Sounding>> limbs, LocatedZone located) {
        return limbs.stream()
                .map(limb -> ContactChance.of(located, met(limb, located.zone())))
                .max(Fraction::compareTo)
                .orElse(Fraction.NONE);
    }

    /** The places of a limb in the zone's layers or about its depth, wherever on the face. */
    private static List<BuriedPoint> met(List<Sounding> limb, DangerZone zone) {
        return limb.stream()
                .filter(sounding ->
                        zone.isMetAt(sounding.layer(), sounding.point().depth()))
                .map(Sounding::point)
                .toList();
    }
}
