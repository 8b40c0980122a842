package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;

/** Whether a laid thread keeps clear of what forbids it; the search's own test, with a margin over the check's. */
final class Clearance {
    private static final Length STEP = Length.ofMillimetres(1);
    private static final Length MARGIN = Length.ofMillimetres(1.05);
    /** Where a zone may be met on the way to the next sounding, it is looked more closely, so many times a step. */
    private static final int CLOSELY = 10;

    private static final Length MARGIN_AND_HALF_A_STEP = MARGIN.plus(STEP.times(0.5));
    private static final Length LAYER_MARGIN = Length.ofMillimetres(0.02);
    /** Barbs nearer to the dermis than 0.3 mm are refused, and so is leaving the declared plane by 0.25 mm. */
    private static final double UNDER_THE_DERMIS_MM = 0.33;

    /** The masseter's front border is taken half-way from the mouth's corner to the jaw's angle. */
    private static final double HALF = 0.5;

    private static final double DRAWING_ERROR_MM = 0.2;

    private final ThreadProbe side;
    private final List<LocatedZone> zones;
    private final Length arch;
    private final Length masseter;

    Clearance(ThreadProbe side) {
        this.side = side;
        FaceChart chart = side.chart();
        this.zones = DangerZone.allOn(chart).stream()
                .filter(located -> located.zone().action() == DangerZone.Action.FORBID)
                .toList();
        this.arch = chart.landmark(Landmark.ZYGION).v();
        this.masseter = chart.landmark(Landmark.CHEILION)
                .u()
                .plus(chart.landmark(Landmark.GONION).u())
                .times(HALF);
    }

    /** The straight way between two places, sounded. */
    Course course(ChartPoint start, ChartPoint end) {
        Length length = start.distanceTo(end);
        int steps = (int) Math.ceil(length.per(STEP));
        List<Course.Sounding> soundings = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            Fraction share = Fraction.of((double) i / steps);
            ChartPoint place = ChartPoint.between(start, end, share);
            if (!side.isKnownAt(place)) {
                return new Course(start, end, List.of());
            }
            soundings.add(sounding(length.times(share.value()), place));
        }
        return new Course(start, end, soundings);
    }

    private Course.Sounding sounding(Length along, ChartPoint place) {
        TissueStack tissue = side.tissueAt(place);
        List<Course.Near> near = new ArrayList<>();
        for (LocatedZone zone : zones) {
            if (isNear(zone, place, MARGIN_AND_HALF_A_STEP)) {
                near.add(new Course.Near(
                        zone,
                        zone.zone().shallowestIn(tissue).minus(LAYER_MARGIN).millimetres()));
            }
        }
        boolean inFrontOfTheMasseter = place.v().isLessThan(arch) && place.u().isLessThan(masseter);
        double floorMm =
                inFrontOfTheMasseter ? tissue.deepTop().minus(LAYER_MARGIN).millimetres() : Double.POSITIVE_INFINITY;
        return new Course.Sounding(along.millimetres(), tissue, floorMm, near);
    }

    private static boolean isNear(LocatedZone located, ChartPoint place, Length margin) {
        return located.isWithin(located.zone().halfWidth().plus(margin), place);
    }

    /** @param limb laid on that course */
    boolean isClear(Limb limb, Course course) {
        if (course.soundings().isEmpty()) {
            return false;
        }
        Passage passage = course.passageOf(limb.path());
        // The ends of the barbs lie between two soundings.
        double barbsBegin =
                course.along(limb.path().at(limb.barbedFrom())).minus(STEP).millimetres();
        double barbsEnd =
                course.along(limb.path().at(limb.barbedTo())).plus(STEP).millimetres();
        for (int i = 0; i < passage.soundings(); i++) {
            Course.Sounding under = course.soundings().get(i);
            boolean barbed = barbsBegin < under.alongMm() && under.alongMm() < barbsEnd;
            if (passage.mostMm(i) > under.floorMm()
                    || meetsAZone(passage, i, course)
                    || (barbed && !keepsToItsPlane(limb.plane(), passage.depthMm(i), under.tissue()))) {
                return false;
            }
        }
        return true;
    }

    /** Depths are drawn some way apart, and tissue changes between them. */
    private static boolean keepsToItsPlane(Plane plane, double depthMm, TissueStack tissue) {
        boolean above = depthMm + DRAWING_ERROR_MM < plane.topIn(tissue).millimetres();
        boolean below = plane.bottomIn(tissue).millimetres() + DRAWING_ERROR_MM < depthMm;
        return !above && !below && depthMm >= tissue.skin().millimetres() + UNDER_THE_DERMIS_MM;
    }

    private boolean meetsAZone(Passage passage, int sounding, Course course) {
        Course.Sounding under = course.soundings().get(sounding);
        // By number: an iterator for each sounding was 3 MB an answer.
        for (int zone = 0; zone < under.zones().size(); zone++) {
            Course.Near near = under.zones().get(zone);
            if (passage.mostMm(sounding) >= near.shallowestMm()
                    && mayMeet(near.zone().zone(), passage, sounding, under.tissue())
                    && meetsCloselySeen(near.zone(), passage, sounding, course)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayMeet(DangerZone zone, Passage passage, int sounding, TissueStack tissue) {
        return isMet(zone, passage.leastMm(sounding), tissue)
                || isMet(zone, passage.depthMm(sounding), tissue)
                || isMet(zone, passage.mostMm(sounding), tissue);
    }

    private static boolean isMet(DangerZone zone, double depthMm, TissueStack tissue) {
        return isMet(zone, Length.ofMillimetres(depthMm), tissue);
    }

    private boolean meetsCloselySeen(LocatedZone zone, Passage passage, int sounding, Course course) {
        for (int i = -CLOSELY / 2; i <= CLOSELY / 2; i++) {
            double at = Math.max(0, Math.min(passage.soundings() - 1.0, sounding + (double) i / CLOSELY));
            ChartPoint place = course.placeAt(at);
            if (isNear(zone, place, MARGIN) && isMet(zone.zone(), passage.depthAt(at), side.tissueAt(place))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(DangerZone zone, Length depth, TissueStack tissue) {
        Length lower = depth.plus(LAYER_MARGIN);
        return zone.isMetAt(tissue.layerAt(depth), depth) || zone.isMetAt(tissue.layerAt(lower), lower);
    }
}
