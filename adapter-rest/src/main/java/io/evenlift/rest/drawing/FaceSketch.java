package io.evenlift.rest.drawing;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import java.util.List;

/** The ground of the picture: danger zones, the outline of the face, and the landmarks. */
final class FaceSketch {
    private final FaceFrame frame;

    FaceSketch(FaceFrame frame) {
        this.frame = frame;
    }

    void zones(Svg svg, Side side) {
        FaceChart chart = frame.chart(side);
        for (DangerZone zone : DangerZone.all()) {
            List<Spot> line = zone.line().stream()
                    .map(place -> onSheet(side, chart, place))
                    .toList();
            String width = Figures.px(2 * frame.pixels(zone.halfWidth().millimetres()));
            List<Spot> drawn =
                    line.size() == 1 ? List.of(line.get(0), line.get(0).plus(0.1, 0)) : line;
            svg.polyline(
                    drawn,
                    "stroke",
                    Ink.of(zone.action()),
                    "stroke-width",
                    width,
                    "stroke-linecap",
                    "round",
                    "stroke-linejoin",
                    "round",
                    "opacity",
                    zone.action() == DangerZone.Action.FORBID ? "0.12" : "0.16");
        }
    }

    /** Outlines of the regions, to be seen only by who looks for them. */
    void regions(Svg svg, Side side) {
        FaceChart chart = frame.chart(side);
        for (Region region : Region.values()) {
            List<Spot> corners = chart.outline(region).stream()
                    .map(corner -> frame.spot(side, corner))
                    .toList();
            svg.polygon(corners, "fill", "none", "stroke", Ink.FAINT, "stroke-width", "0.6", "stroke-dasharray", "1 3");
        }
    }

    /** The letter under which the legend names a zone. */
    static String letter(int zone) {
        return String.valueOf((char) ('a' + zone));
    }

    void zoneLetters(Svg svg, Side side, Labels labels) {
        List<DangerZone> zones = DangerZone.all();
        for (int i = 0; i < zones.size(); i++) {
            List<DangerZone.Anchorage> line = zones.get(i).line();
            FaceChart chart = frame.chart(side);
            Spot first = onSheet(side, chart, line.get(0));
            Spot last = onSheet(side, chart, line.get(line.size() - 1));
            Spot middle = new Spot((first.x() + last.x()) / 2, (first.y() + last.y()) / 2);
            labels.write(svg, middle, letter(i), 10, "fill", Ink.of(zones.get(i).action()), "font-style", "italic");
        }
    }

    private Spot onSheet(Side side, FaceChart chart, DangerZone.Anchorage place) {
        ChartPoint landmark = chart.landmark(place.landmark());
        return frame.spot(
                side,
                Math.max(0, landmark.u().plus(place.lateral()).millimetres()),
                landmark.v().plus(place.upward()).millimetres());
    }

    /** A face to find one's way by; only the landmarks are measured. */
    void outline(Svg svg, Side side) {
        String temple = point(above(side, Landmark.TRAGION, -4, 42));
        String crown = point(above(side, Landmark.TRAGION, -26, 74));
        String ear = point(above(side, Landmark.TRAGION, 1, 14));
        String tragion = point(frame.spot(side, Landmark.TRAGION));
        String angle = point(frame.spot(side, Landmark.GONION));
        String jaw = point(frame.spot(side, Landmark.JOWL_BORDER));
        String chin = point(frame.spot(side, Landmark.MENTON));
        path(svg, "M" + crown + " Q" + temple + " " + ear + " L" + tragion, Ink.SKIN_LINE);
        path(svg, "M" + tragion + " L" + angle + " Q" + jaw + " " + chin, Ink.SKIN_LINE);
        eye(svg, side);
        nose(svg, side);
        mouth(svg, side);
    }

    private void eye(Svg svg, Side side) {
        ChartPoint corner = frame.chart(side).landmark(Landmark.EXOCANTHION);
        double u = corner.u().millimetres();
        double v = corner.v().millimetres();
        Spot outer = frame.spot(side, u, v);
        Spot inner = frame.spot(side, u * 0.36, v - 1);
        Spot upper = frame.spot(side, u * 0.7, v + 10);
        Spot lower = frame.spot(side, u * 0.66, v - 9);
        path(
                svg,
                "M" + point(inner) + " Q" + point(upper) + " " + point(outer) + " Q" + point(lower) + " "
                        + point(inner),
                Ink.FAINT);
        path(
                svg,
                "M" + point(frame.spot(side, u * 0.3, v + 13)) + " Q" + point(frame.spot(side, u * 0.75, v + 25)) + " "
                        + point(frame.spot(side, u * 1.12, v + 13)),
                Ink.FAINT);
    }

    private void nose(Svg svg, Side side) {
        ChartPoint wing = frame.chart(side).landmark(Landmark.ALARE);
        double u = wing.u().millimetres();
        double v = wing.v().millimetres();
        path(
                svg,
                "M" + point(frame.spot(side, u * 0.35, 0)) + " Q" + point(frame.spot(side, u * 0.35, v * 0.6)) + " "
                        + point(frame.spot(side, u * 0.8, v + 7)) + " Q" + point(frame.spot(side, u * 1.1, v)) + " "
                        + point(frame.spot(side, u * 0.7, v - 5)) + " L" + point(frame.spot(side, 0, v - 6)),
                Ink.FAINT);
    }

    private void mouth(Svg svg, Side side) {
        ChartPoint corner = frame.chart(side).landmark(Landmark.CHEILION);
        double u = corner.u().millimetres();
        double v = corner.v().millimetres();
        String outer = point(frame.spot(side, u, v));
        path(svg, "M" + outer + " L" + point(frame.spot(side, 0, v)), Ink.FAINT);
        path(
                svg,
                "M" + outer + " Q" + point(frame.spot(side, u * 0.4, v + 8)) + " "
                        + point(frame.spot(side, 0, v + 4.5)),
                Ink.FAINT);
        path(
                svg,
                "M" + outer + " Q" + point(frame.spot(side, u * 0.5, v - 10)) + " " + point(frame.spot(side, 0, v - 9)),
                Ink.FAINT);
    }

    void landmarks(Svg svg, Side side) {
        for (Landmark landmark : Landmark.values()) {
            svg.circle(frame.spot(side, landmark), 2, "fill", Ink.QUIET);
        }
    }

    void landmarkNames(Svg svg, Side side, Labels labels, Wording wording) {
        for (Landmark landmark : Landmark.values()) {
            boolean shared = landmark == Landmark.MENTON && side == Side.RIGHT;
            if (!shared) {
                labels.write(svg, frame.spot(side, landmark), wording.name(landmark), 9, "fill", Ink.QUIET);
            }
        }
    }

    private Spot above(Side side, Landmark landmark, double lateral, double upward) {
        ChartPoint place = frame.chart(side).landmark(landmark);
        return frame.spot(side, place.u().millimetres() + lateral, place.v().millimetres() + upward);
    }

    private static String point(Spot spot) {
        return Figures.px(spot.x()) + " " + Figures.px(spot.y());
    }

    private static void path(Svg svg, String data, String colour) {
        svg.leaf("path", "d", data, "fill", "none", "stroke", colour, "stroke-width", "1.4", "stroke-linecap", "round");
    }
}
