package io.evenlift.rest.drawing;

import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.prediction.DimpleGrade;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the marks mean, and what the sheet is and is not. */
final class Legend {
    private static final double LEFT = 14;
    private static final double RIGHT = 1186;
    private static final double TOP = 774;
    private static final double ZONE_WIDTH = 234;
    private static final int ZONES_A_ROW = 5;

    private final Svg svg;
    private final Wording wording;

    Legend(Svg svg, Wording wording) {
        this.svg = svg;
        this.wording = wording;
    }

    void write(AnswerNotes notes) {
        svg.line(new Spot(LEFT, TOP), new Spot(RIGHT, TOP), "stroke", Ink.FAINT);
        marks(TOP + 15);
        zones(TOP + 32);
        String engine = wording.label(
                "engine",
                Map.of(
                        "version", notes.versions().version(),
                        "rules", notes.versions().rules(),
                        "evidence", notes.versions().evidence(),
                        "input", notes.inputDigest().substring(0, 16)));
        line(TOP + 96, wording.of(Code.of("factor-of-two")) + " " + wording.label("places"));
        svg.text(
                new Spot(LEFT, TOP + 112),
                wording.of(Code.of("disclaimer")),
                "font-size",
                "12",
                "font-weight",
                "bold",
                "fill",
                Ink.ALARM);
        line(TOP + 127, wording.of(Code.of("release-status")));
        svg.text(new Spot(RIGHT, TOP + 112), engine, "font-size", "9.5", "fill", Ink.QUIET, "text-anchor", "end");
    }

    private void line(double y, String words) {
        svg.text(new Spot(LEFT, y), words, "font-size", "10.5", "fill", Ink.QUIET);
    }

    private void marks(double y) {
        double x = LEFT;
        for (Plane plane : Plane.values()) {
            svg.line(new Spot(x, y - 4), new Spot(x + 18, y - 4), "stroke", Ink.of(plane), "stroke-width", "4");
            x = word(x + 22, y, wording.name(plane));
        }
        svg.line(
                new Spot(x, y - 4),
                new Spot(x + 18, y - 4),
                "stroke",
                Ink.QUIET,
                "stroke-width",
                "1.8",
                "stroke-dasharray",
                "5 3");
        x = word(x + 22, y, wording.label("without-barbs"));
        ThreadSketch.square(svg, new Spot(x + 4, y - 4));
        x = word(x + 12, y, wording.label("anchor"));
        svg.circle(new Spot(x + 5, y - 4), 5, "fill", "none", "stroke", Ink.TEXT, "stroke-width", "1.2");
        x = word(x + 14, y, wording.label("entry"));
        svg.circle(new Spot(x + 4, y - 4), 3, "fill", Ink.QUIET, "stroke", Ink.TEXT, "stroke-width", "0.8");
        x = word(x + 11, y, wording.label("tip"));
        ThreadSketch.diamond(svg, new Spot(x + 5, y - 4));
        x = word(x + 14, y, wording.label("knot"));
        ThreadSketch.cross(svg, new Spot(x + 6, y - 4));
        x = word(x + 16, y, wording.label("rule-broken"));
        x = word(x, y, wording.label("dimple-grade"));
        for (DimpleGrade grade : DimpleGrade.values()) {
            double radius = Ink.radius(grade) * 0.6;
            svg.circle(
                    new Spot(x + radius, y - 4),
                    radius,
                    "fill",
                    Ink.of(grade),
                    "fill-opacity",
                    "0.35",
                    "stroke",
                    Ink.of(grade),
                    "stroke-width",
                    "1.6");
            x = word(x + 2 * radius + 4, y, grade.number() + " " + wording.label("grade-" + grade.number()));
        }
    }

    private double word(double x, double y, String words) {
        svg.text(new Spot(x, y), words, "font-size", "10.5", "fill", Ink.TEXT);
        return x + Wording.width(words) * 5.4 + 12;
    }

    private void zones(double top) {
        List<DangerZone> zones = DangerZone.all();
        for (int i = 0; i < zones.size(); i++) {
            DangerZone zone = zones.get(i);
            double x = LEFT + i % ZONES_A_ROW * ZONE_WIDTH;
            double y = top + Math.floorDiv(i, ZONES_A_ROW) * 13;
            svg.leaf(
                    "rect",
                    "x",
                    Figures.px(x),
                    "y",
                    Figures.px(y - 8),
                    "width",
                    "12",
                    "height",
                    "9",
                    "fill",
                    Ink.of(zone.action()),
                    "opacity",
                    "0.3");
            svg.text(
                    new Spot(x + 16, y),
                    FaceSketch.letter(i) + " " + Wording.shortened(wording.name("danger-zone", zone.code()), 36)
                            + meant(zone),
                    "font-size",
                    "8.5",
                    "fill",
                    Ink.TEXT);
        }
    }

    private String meant(DangerZone zone) {
        String layers = zone.layers().size() == TissueLayer.values().length
                ? wording.label("at-any-depth")
                : zone.layers().stream().sorted().map(wording::name).collect(Collectors.joining(" "));
        return zone.action() == DangerZone.Action.FORBID ? " (" + layers + ")" : " (" + wording.label("warns") + ")";
    }
}
