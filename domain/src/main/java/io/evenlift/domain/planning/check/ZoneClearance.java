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
            for (LocatedZone located : checked.zones(thread.side())) {
                if (located.zone().action() == DangerZone.Action.FORBID) {
                    violation(checked, thread, located).ifPresent(violations::add);
                }
            }
        }
        return violations;
    }

    /** What a thread meets knowingly, passes within reach, or may meet somewhere in a region. */
    static Set<Code> warnings(CheckedCase checked) {
        Set<Code> warnings = new TreeSet<>();
        for (PlacedThread thread : checked.plan().threads()) {
            for (LocatedZone located : checked.zones(thread.side())) {
                if (isTold(checked.met(thread, located.zone()), located)) {
                    warnings.add(near(located.zone().code()));
                }
            }
            for (RegionCaution caution : RegionCaution.all()) {
                if (mayMeet(checked.chart(thread.side()), checked.soundings(thread), caution)) {
                    warnings.add(near(caution.code()));
                }
            }
        }
        return warnings;
    }

    private static Code near(String structure) {
        return Code.of("near-" + structure);
    }

    private static boolean isTold(List<List<BuriedPoint>> met, LocatedZone located) {
        Optional<BuriedPoint> inside = deepestInside(met, located);
        if (located.zone().action() == DangerZone.Action.WARN) {
            return inside.isPresent();
        }
        return inside.isEmpty()
                && met.stream()
                        .filter(limb -> !ContactChance.isOutOfReach(located, limb))
                        .anyMatch(limb -> ContactChance.isTold(ContactChance.of(located, limb)));
    }

    private static boolean mayMeet(FaceChart chart, List<List<Sounding>> limbs, RegionCaution caution) {
        return limbs.stream()
                .flatMap(List::stream)
                .filter(sounding ->
                        sounding.layer().filter(caution.layers()::contains).isPresent())
                .anyMatch(sounding -> caution.regions()
                        .contains(chart.regionAt(sounding.point().at())));
    }

    private static Optional<Violation> violation(CheckedCase checked, PlacedThread thread, LocatedZone located) {
        DangerZone zone = located.zone();
        List<List<BuriedPoint>> met = checked.met(thread, zone);
        return deepestInside(met, located).map(point -> {
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
                    Optional.of(chance(met, located)),
                    List.of(zone.citation()));
        });
    }

    /** A zone is left upwards where fat is none of its layers and its depth is not known; else aside. */
    private static boolean isBelowTheFat(DangerZone zone) {
        return zone.depth().isEmpty() && !zone.layers().contains(TissueLayer.FAT);
    }

    private static Optional<Fix> moveAside(
            CheckedCase checked, PlacedThread thread, LocatedZone located, Length least) {
        List<List<BuriedPoint>> limbs = thread.fixation().limbs().stream()
                .map(limb -> limb.path().pointsAndEvery(STEP))
                .toList();
        return ShortestWay.from(
                        least,
                        way -> limbs.stream()
                                .allMatch(limb -> isClearOnceMoved(checked, thread.side(), located, limb, way)))
                .map(way -> Fix.of("move-aside-by", Amounts.of(way.length())));
    }

    /** What is off the chart or not known is no way out. */
    private static boolean isClearOnceMoved(
            CheckedCase checked, Side side, LocatedZone located, List<BuriedPoint> limb, ShortestWay way) {
        List<BuriedPoint> moved = limb.stream()
                .flatMap(point -> way.moved(point.at()).map(to -> new BuriedPoint(to, point.depth())).stream())
                .toList();
        return moved.size() == limb.size()
                && MetPlaces.of(moved, point -> mayBeMet(checked, side, located, point), CheckedCase::halfway).stream()
                        .noneMatch(point -> Length.ZERO.isLessThan(inside(located, point.at())));
    }

    /** No place farther off than a step has one inside before the next. */
    private static boolean mayBeMet(CheckedCase checked, Side side, LocatedZone located, BuriedPoint point) {
        if (!Length.ZERO.isLessThan(inside(located, point.at()).plus(STEP))) {
            return false;
        }
        Sounding sounding = checked.sounding(side, point);
        return sounding.layer().isEmpty() || sounding.meets(located.zone());
    }

    /** The place at which a thread lies farthest inside the corridor. */
    private static Optional<BuriedPoint> deepestInside(List<List<BuriedPoint>> met, LocatedZone located) {
        Length deepest = Length.ZERO;
        Optional<BuriedPoint> worst = Optional.empty();
        for (List<BuriedPoint> limb : met) {
            for (BuriedPoint point : limb) {
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

    private static Fraction chance(List<List<BuriedPoint>> met, LocatedZone located) {
        return met.stream()
                .map(limb -> ContactChance.of(located, limb))
                .max(Fraction::compareTo)
                .orElse(Fraction.NONE);
    }
}
