package io.evenlift.domain.planning.technique;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line that both limbs of a dual fixation follow: as guided up to a place, and from another on in a plane of their own.
 *
 * @param tissue of the side
 * @param guide the way from the anchor to the tip
 * @param leaves where along it the limbs leave it
 * @param settles where they have come to their planes
 */
record DualLine(TissueMap tissue, ThreadPath guide, Length leaves, Length settles) {
    private static final Length LEG = Length.ofMillimetres(15);
    /** Places nearer than this are one, as a path asks for. */
    private static final Length SAME = Length.ofMillimetres(0.5);

    private static final Length STRAIGHT = Length.ofMillimetres(0.1);

    /** The limb in this part of a plane; empty where the line turns back on itself there. */
    Optional<ThreadPath> in(Plane plane, Fraction part) {
        List<BuriedPoint> points = new ArrayList<>();
        List<Length> along = guide.pointsAlong();
        for (int i = 0; i < along.size() && along.get(i).isLessThan(leaves.minus(SAME)); i++) {
            points.add(guide.points().get(i));
        }
        points.add(guide.at(leaves));
        for (Length place : places()) {
            BuriedPoint point = guide.at(place);
            BuriedPoint laid = point.withDepth(plane.depthIn(tissue.at(point.at()), part));
            if (!ThreadPath.distance(points.get(points.size() - 1), laid).isLessThan(SAME)) {
                points.add(laid);
            }
        }
        return ThreadPath.through(withoutStraightOnes(points));
    }

    /** Where the settled part is drawn: at the corners of the guide, and every 15 mm, because tissue changes. */
    private List<Length> places() {
        List<Length> places = new ArrayList<>();
        places.add(settles);
        for (Length corner : guide.pointsAlong()) {
            Length from = places.get(places.size() - 1);
            int legs = (int) Math.ceil(corner.minus(from).per(LEG));
            for (int leg = 1; leg <= legs; leg++) {
                places.add(from.plus(corner.minus(from).times((double) leg / legs)));
            }
        }
        return places;
    }

    /** Drops points within a tenth of a millimetre of the line from the last one kept to the next: no bend to speak of. */
    private static List<BuriedPoint> withoutStraightOnes(List<BuriedPoint> points) {
        List<BuriedPoint> kept = new ArrayList<>();
        kept.add(points.get(0));
        for (int i = 1; i < points.size() - 1; i++) {
            BuriedPoint before = kept.get(kept.size() - 1);
            if (STRAIGHT.isLessThan(offTheLine(before, points.get(i), points.get(i + 1)))) {
                kept.add(points.get(i));
            }
        }
        kept.add(points.get(points.size() - 1));
        return kept;
    }

    /** The height of the triangle of the three over its longest side, by Heron. */
    private static Length offTheLine(BuriedPoint before, BuriedPoint point, BuriedPoint after) {
        double one = ThreadPath.distance(before, point).millimetres();
        double other = ThreadPath.distance(point, after).millimetres();
        double straight = ThreadPath.distance(before, after).millimetres();
        double half = (one + other + straight) / 2;
        double squaredArea = half * (half - one) * (half - other) * (half - straight);
        return Length.ofMillimetres(2 * Math.sqrt(Math.max(0, squaredArea)) / straight);
    }
}
