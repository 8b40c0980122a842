package io.evenlift.domain.planning.nearest;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A thread on its own way over the skin at other depths: its fixation stays, and so does its line. */
final class OwnWay {
    /** The drawing may miss the dermis by less than this; the check allows 0.3 mm. */
    private static final Length UNDER_THE_DERMIS = Length.ofMillimetres(0.33);

    /** How deep in the fat a limb lies that is brought up above the SMAS. */
    private static final Fraction DEEP_IN_FAT = Fraction.of(0.8);

    private static final Length LEG = Length.ofMillimetres(8);
    private static final Length SETTLED_BEFORE_BARBS = Length.ofMillimetres(2);
    private static final Length CLOSEST = Length.ofMillimetres(1);
    private static final Length MEASURED_EVERY = Length.ofMillimetres(2);
    private static final double HUNDREDTHS = 100;

    private final ThreadProbe side;

    OwnWay(ThreadProbe side) {
        this.side = side;
    }

    private record Changed(Limb limb, Length by) {}

    /** The thread with one of its limbs as drawn and laid otherwise, from the least change of depth to the largest. */
    List<PlacedThread> lays(PlacedThread drawn, int limb) {
        Limb before = drawn.fixation().limbs().get(limb);
        return lays(before).stream()
                .map(lay -> new Changed(lay, change(before.path(), lay.path())))
                .sorted(Comparator.comparing(Changed::by))
                .map(changed -> withLimb(drawn, before, changed.limb()))
                .toList();
    }

    /**
     * The thread with one of its limbs deeper by this much, as far as its plane reaches: with all that leads to the barbs and is
     * not below the plane already, and with only as much of it as would else lie above them.
     */
    List<PlacedThread> deeper(PlacedThread laid, int limb, Length by) {
        Limb before = laid.fixation().limbs().get(limb);
        Length begin = before.path().at(before.barbedFrom()).depth();
        return Stream.<UnaryOperator<Length>>of(depth -> depth.max(begin), depth -> begin)
                .flatMap(from -> deeper(before, by, from).stream())
                .map(lay -> withLimb(laid, before, lay))
                .toList();
    }

    private Optional<Limb> deeper(Limb before, Length by, UnaryOperator<Length> from) {
        Optional<Limb> inPlane = deeper(before, before.plane(), by, from);
        if (before.plane() != Plane.SUBDERMAL || before.role() != LimbRole.SINGLE) {
            return inPlane;
        }
        // But for a dermal limb the first millimetre of fat is a plane by its name alone.
        Optional<Limb> inFat = deeper(before, Plane.FAT, by, from);
        return inPlane.map(Limb::path).equals(inFat.map(Limb::path)) ? inPlane : inFat;
    }

    private Optional<Limb> deeper(Limb before, Plane plane, Length by, UnaryOperator<Length> from) {
        return lay(
                before,
                plane,
                (tissue, depth) ->
                        depth.max(within(plane, tissue, from.apply(depth).plus(by))),
                (tissue, depth) -> within(plane, tissue, depth.plus(by)));
    }

    private static PlacedThread withLimb(PlacedThread thread, Limb before, Limb lay) {
        return thread.withFixation(thread.fixation().withLimbs(limb -> limb.equals(before) ? lay : limb));
    }

    /** The largest change of depth anywhere. */
    static Length change(ThreadPath before, ThreadPath after) {
        Length most = Length.ZERO;
        int parts = (int) Math.ceil(before.length().per(MEASURED_EVERY));
        for (int part = 0; part <= parts; part++) {
            double share = (double) part / parts;
            Length was = before.at(before.length().times(share)).depth();
            Length is = after.at(after.length().times(share)).depth();
            most = most.max(is.minus(was).magnitude());
        }
        return most;
    }

    private List<Limb> lays(Limb drawn) {
        Set<Limb> lays = new LinkedHashSet<>();
        lays.add(drawn);
        for (Plane plane : new LinkedHashSet<>(List.of(drawn.plane(), Plane.FAT, Plane.SUBDERMAL, Plane.SMAS))) {
            Lay inPlane = (tissue, depth) -> within(plane, tissue, depth);
            for (Lay before : List.<Lay>of(OwnWay::asDrawn, inPlane, OwnWay::aboveTheSmas)) {
                lay(drawn, plane, before, inPlane).ifPresent(lays::add);
            }
        }
        lay(drawn, Plane.FAT, OwnWay::asDrawn, OwnWay::aboveTheSmas).ifPresent(lays::add);
        lay(drawn, Plane.FAT, OwnWay::aboveTheSmas, OwnWay::aboveTheSmas).ifPresent(lays::add);
        return List.copyOf(lays);
    }

    /** Where a place is to lie that lay at a depth. */
    private interface Lay {
        Length of(TissueStack tissue, Length depth);
    }

    private static Length asDrawn(TissueStack tissue, Length depth) {
        return depth;
    }

    private static Length within(Plane plane, TissueStack tissue, Length depth) {
        Length top = plane.topIn(tissue);
        Length least = plane == Plane.DERMIS ? top : top.max(tissue.skin().plus(UNDER_THE_DERMIS));
        return depth.max(least).min(plane.bottomIn(tissue).max(least));
    }

    private static Length aboveTheSmas(TissueStack tissue, Length depth) {
        return within(Plane.FAT, tissue, depth.min(Plane.FAT.depthIn(tissue, DEEP_IN_FAT)));
    }

    /**
     * A limb whose barbs are laid in one way and what leads to them in another; empty where it leaves the measured skin, or no
     * path comes of it.
     */
    private Optional<Limb> lay(Limb drawn, Plane plane, Lay before, Lay barbs) {
        Length settled = drawn.barbedFrom().minus(SETTLED_BEFORE_BARBS).max(Length.ZERO);
        List<BuriedPoint> points = new ArrayList<>();
        points.add(drawn.path().start());
        for (Length along : places(drawn, settled)) {
            BuriedPoint point = drawn.path().at(along);
            if (!side.isKnownAt(point.at())) {
                return Optional.empty();
            }
            Lay lay = along.isLessThan(settled) ? before : barbs;
            Length depth = lay.of(side.tissueAt(point.at()), point.depth());
            points.add(
                    BuriedPoint.of(rounded(point.at().u()), rounded(point.at().v()), rounded(depth)));
        }
        return ThreadPath.through(points).flatMap(path -> drawn.relaid(path, plane));
    }

    /** How far along the path it gets a point: its own corners, where its barbs are settled, and each leg before and after. */
    private static List<Length> places(Limb limb, Length settled) {
        Length length = limb.path().length();
        Set<Length> wanted = new TreeSet<>();
        addLegs(wanted, Length.ZERO, settled);
        addLegs(wanted, settled, length);
        wanted.addAll(limb.path().pointsAlong());
        List<Length> apart = new ArrayList<>();
        Length last = Length.ZERO;
        for (Length place : wanted) {
            // What lies too near to a neighbour or to the tip gives way.
            if (place.minus(last).isAtLeast(CLOSEST) && length.minus(place).isAtLeast(CLOSEST)) {
                apart.add(place);
                last = place;
            }
        }
        apart.add(length);
        return apart;
    }

    private static void addLegs(Set<Length> places, Length from, Length to) {
        int legs = (int) Math.ceil(to.minus(from).per(LEG));
        for (int i = 0; i < legs; i++) {
            places.add(from.plus(to.minus(from).times((double) i / legs)));
        }
    }

    private static Length rounded(Length length) {
        return Length.ofMillimetres(Math.rint(length.millimetres() * HUNDREDTHS) / HUNDREDTHS);
    }
}
