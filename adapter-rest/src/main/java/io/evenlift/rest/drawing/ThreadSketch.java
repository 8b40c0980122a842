package io.evenlift.rest.drawing;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;

/** The threads of a plan, and what is predicted and found where they lie. */
final class ThreadSketch {
    private static final Length SAMPLE = Length.ofMillimetres(2);

    private final FaceFrame frame;
    private final Labels labels;

    ThreadSketch(FaceFrame frame, Labels labels) {
        this.frame = frame;
        this.labels = labels;
    }

    void thread(Svg svg, PlacedThread thread) {
        Side side = thread.side();
        for (Limb limb : deepestFirst(thread.fixation().limbs())) {
            limb(svg, side, limb);
        }
        for (Limb limb : thread.fixation().limbs()) {
            Spot entry = spot(side, limb.path().start());
            Spot tip = spot(side, limb.path().tip());
            svg.circle(entry, 6, "fill", "none", "stroke", Ink.TEXT, "stroke-width", "1.2");
            svg.circle(tip, 3, "fill", Ink.of(limb.plane()), "stroke", Ink.TEXT, "stroke-width", "0.8");
            labels.keepClear(tip, 3);
        }
        Spot anchor = spot(side, thread.fixation().anchor().place());
        square(svg, anchor);
        labels.keepClear(anchor, 6);
        thread.fixation().fold(temple -> svg, loop -> svg, dual -> diamond(svg, spot(side, dual.knot())));
    }

    /** Both limbs of a dual fixation may lie over each other: the deep one is drawn broad and below. */
    private static List<Limb> deepestFirst(List<Limb> limbs) {
        List<Limb> ordered = new ArrayList<>(limbs);
        ordered.sort((one, other) -> other.plane().compareTo(one.plane()));
        return ordered;
    }

    private void limb(Svg svg, Side side, Limb limb) {
        String width = limb.role() == LimbRole.FASCIAL ? "7" : "3";
        String colour = Ink.of(limb.plane());
        ThreadPath path = limb.path();
        List<Spot> smooth = stretch(side, path, Length.ZERO, limb.barbedFrom());
        List<Spot> barbed = stretch(side, path, limb.barbedFrom(), limb.barbedTo());
        svg.polyline(smooth, "stroke", colour, "stroke-width", "1.8", "stroke-dasharray", "5 3");
        svg.polyline(
                barbed, "stroke", colour, "stroke-width", width, "stroke-linecap", "round", "stroke-linejoin", "round");
        path.sampledEvery(SAMPLE).forEach(point -> labels.avoid(spot(side, point)));
    }

    private List<Spot> stretch(Side side, ThreadPath path, Length from, Length to) {
        List<Spot> spots = new ArrayList<>();
        int parts = Math.max(1, (int) Math.ceil(to.minus(from).millimetres() / SAMPLE.millimetres()));
        for (int i = 0; i <= parts; i++) {
            spots.add(spot(side, path.at(from.plus(to.minus(from).times((double) i / parts)))));
        }
        return spots;
    }

    void name(Svg svg, PlacedThread thread) {
        Spot anchor = spot(thread.side(), thread.fixation().anchor().place());
        labels.write(
                svg, anchor, Wording.shortened(thread.id().value(), 14), 12, "fill", Ink.TEXT, "font-weight", "bold");
    }

    void site(Svg svg, DimpleSite site) {
        Spot place = frame.spot(site.side(), site.place());
        String colour = Ink.of(site.grade());
        double radius = Ink.radius(site.grade());
        svg.circle(place, radius, "fill", colour, "fill-opacity", "0.35", "stroke", colour, "stroke-width", "1.6");
        labels.keepClear(place, radius);
    }

    /** A site that may be seen says so at its place; the others are only numbered, their figures stand in the table. */
    void siteNumber(Svg svg, DimpleSite site, String depth, int number) {
        Spot place = frame.spot(site.side(), site.place());
        boolean conspicuous = site.grade() != DimpleGrade.NONE;
        String words = conspicuous ? number + ": " + depth : Integer.toString(number);
        labels.write(svg, place, words, conspicuous ? 10 : 9, "fill", conspicuous ? Ink.TEXT : Ink.QUIET);
    }

    void broken(Svg svg, Spot place) {
        cross(svg, place);
        labels.keepClear(place, 6);
    }

    private Spot spot(Side side, BuriedPoint point) {
        return frame.spot(side, point.at());
    }

    static void cross(Svg svg, Spot place) {
        svg.line(place.plus(-6, -6), place.plus(6, 6), "stroke", Ink.ALARM, "stroke-width", "2.5");
        svg.line(place.plus(-6, 6), place.plus(6, -6), "stroke", Ink.ALARM, "stroke-width", "2.5");
    }

    static Svg diamond(Svg svg, Spot place) {
        return svg.polygon(
                List.of(place.plus(0, -5), place.plus(5, 0), place.plus(0, 5), place.plus(-5, 0)),
                "fill",
                Ink.PAPER,
                "stroke",
                Ink.TEXT,
                "stroke-width",
                "1.2");
    }

    static void square(Svg svg, Spot place) {
        svg.polygon(
                List.of(place.plus(-3.5, -3.5), place.plus(3.5, -3.5), place.plus(3.5, 3.5), place.plus(-3.5, 3.5)),
                "fill",
                Ink.TEXT);
    }
}
