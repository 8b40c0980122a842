package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Draws a thread from its anchor to its target on this patient: out of the fascia before the frontal branch's corridor,
 * through it in deep fat, then to the depth at which the barbs lie. All distances are assumptions
 * (assumed-layout-entries).
 */
final class Laying {
    private static final double RISE_FROM_LOOP_MM = 19;
    private static final double RISE_FROM_ENTRY_MM = 9;
    private static final double DESCENT_MM = 11;
    private static final double SETTLED_BEFORE_BARBS_MM = 2;
    private static final double LEG_MM = 15;
    private static final double SHORTEST_LEG_MM = 1;
    private static final double STRAIGHT_MM = 0.1;
    private static final double DEEP_IN_FAT = 0.8;

    private final ThreadProbe side;
    private final FaceChart chart;

    Laying(ThreadProbe side) {
        this.side = side;
        this.chart = side.chart();
    }

    /** Where a thread of this technique is anchored for a line. */
    Anchor anchor(Layout.Line line, Technique technique) {
        ChartPoint place = inFrontOfTheTragus(technique == Technique.TEMPLE_ENTRY ? line.entry() : line.loop());
        return Anchor.of(technique, place, side.tissueAt(place));
    }

    /** Where its distal tip lies. */
    ChartPoint target(Layout.Line line) {
        return chart.onThisFace(line.target());
    }

    /**
     * The way of a thread of this structure, to be drawn at one depth or another.
     *
     * @param course from that anchor to that target
     * @param isClear whether a limb may lie as it is drawn
     */
    Drawing drawing(Course course, Anchor anchor, Structure structure, Predicate<Limb> isClear) {
        boolean risesSoon = structure.technique() == Technique.TEMPLE_ENTRY;
        Length rise = Length.ofMillimetres(risesSoon ? RISE_FROM_ENTRY_MM : RISE_FROM_LOOP_MM);
        return new Drawing(this, new Way(anchor, course, rise, structure), isClear);
    }

    FaceChart chart() {
        return chart;
    }

    /**
     * A way from an anchor to a target for the thread of a structure.
     *
     * @param rise how far from the anchor it has come up into the deep fat
     */
    record Way(Anchor anchor, Course course, Length rise, Structure structure) {
        ThreadProduct product() {
            return structure.product();
        }
    }

    /** Entries and bites keep their place in front of the tragus, by which they are found on the patient. */
    private ChartPoint inFrontOfTheTragus(ChartPoint canonical) {
        ChartPoint mean = FaceChart.of(Sex.FEMALE, Map.of()).landmark(Landmark.TRAGION);
        ChartPoint here = chart.landmark(Landmark.TRAGION);
        return new ChartPoint(
                canonical.u().plus(here.u()).minus(mean.u()),
                canonical.v().plus(here.v()).minus(mean.v()));
    }

    /** A limb, or nothing where the product does not fit the way. */
    Optional<Limb> limb(LimbRole role, Plane plane, Way way, Function<TissueStack, Length> depth) {
        ThreadProduct.BarbedPart barbed = way.product().barbed().orElseThrow();
        double straight = way.course().length().millimetres();
        double settled = straight - barbed.to().millimetres() - SETTLED_BEFORE_BARBS_MM;
        double descent = settled - DESCENT_MM;
        double rise = way.rise().millimetres();
        if (descent < rise) {
            return Optional.empty();
        }
        List<BuriedPoint> points = new ArrayList<>();
        points.add(way.anchor().place());
        addLegs(points, way, rise, descent, tissue -> DepthLevel.part(Plane.FAT, tissue, DEEP_IN_FAT));
        addLegs(points, way, settled, straight, depth);
        ThreadPath path = new ThreadPath(withoutStraightOnes(points));
        return way.product().length().orElseThrow().isLessThan(path.length())
                ? Optional.empty()
                : Optional.of(Limb.of(role, plane, path, barbed));
    }

    /** Points no further apart than a leg, each at the depth of its own tissue. */
    private void addLegs(
            List<BuriedPoint> points, Way way, double from, double to, Function<TissueStack, Length> depth) {
        int legs = to - from < SHORTEST_LEG_MM ? 0 : (int) Math.ceil((to - from) / LEG_MM);
        for (int i = 0; i <= legs; i++) {
            double along = legs == 0 ? from : from + (to - from) * i / legs;
            ChartPoint place = way.course().at(Length.ofMillimetres(along));
            points.add(new BuriedPoint(place, depth.apply(side.tissueAt(place))));
        }
    }

    /** Drops points that lie within a tenth of a millimetre of the line between their neighbours: no bend to speak of. */
    private static List<BuriedPoint> withoutStraightOnes(List<BuriedPoint> points) {
        List<BuriedPoint> kept = new ArrayList<>();
        kept.add(points.get(0));
        for (int i = 1; i < points.size() - 1; i++) {
            BuriedPoint before = kept.get(kept.size() - 1);
            double share = before.at().distanceTo(points.get(i).at()).millimetres()
                    / before.at().distanceTo(points.get(i + 1).at()).millimetres();
            Length straight = Length.between(before.depth(), points.get(i + 1).depth(), Fraction.of(share));
            double off = straight.minus(points.get(i).depth()).millimetres();
            if (Math.abs(off) > STRAIGHT_MM) {
                kept.add(points.get(i));
            }
        }
        kept.add(points.get(points.size() - 1));
        return kept;
    }
}
