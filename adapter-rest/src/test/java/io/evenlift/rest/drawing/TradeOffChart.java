package io.evenlift.rest.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lift over the limit on the dimple, and under it the dimple that is predicted, on a white sheet. */
final class TradeOffChart {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 850;
    private static final double LEFT = 84;
    private static final double RIGHT = 700;
    private static final double LAST_LIMIT = 1.0;
    private static final double VISIBLE = 0.5;
    private static final Panel LIFT = new Panel(96, 420, 100);
    private static final Panel DEPTH = new Panel(492, 762, 1.2);
    private static final double MARK = 5;
    private static final double LINE = 18;

    /** Of a colour each, told apart also by most people who see colours differently (after Okabe and Ito). */
    private static final List<String> INKS = List.of("#d55e00", "#0072b2", "#00795a");
    /** Whiskers of one limit stand beside each other. */
    private static final double APART = 6;

    private final Map<String, List<TradeOffRow>> curves = new LinkedHashMap<>();
    private final Svg svg = new Svg(WIDTH, HEIGHT, "Lift against the limit on the dimple");

    private record Panel(double top, double bottom, double most) {
        double y(double value) {
            return bottom - (bottom - top) * value / most;
        }
    }

    TradeOffChart(List<TradeOffRow> rows) {
        for (TradeOffRow row : rows) {
            curves.computeIfAbsent(row.patient(), patient -> new ArrayList<>()).add(row);
        }
    }

    String svg() {
        heading();
        axes();
        Map<String, Double> heights = heights();
        int number = 0;
        for (Map.Entry<String, List<TradeOffRow>> curve : curves.entrySet()) {
            String ink = INKS.get(number);
            List<TradeOffRow> planned =
                    curve.getValue().stream().filter(TradeOffRow::hasPlan).toList();
            lift(planned, ink);
            dimples(planned, ink, APART * (number - (INKS.size() - 1) / 2.0));
            words(RIGHT + 14, heights.get(curve.getKey()), curve.getKey().replace('-', ' '), ink, "start", 13);
            number++;
        }
        return svg.finished();
    }

    private void heading() {
        words(14, 28, "Most lift within a limit on the dimple, three example patients", Ink.TEXT, "start", 18);
        words(
                14,
                48,
                "A model's figures, not validated. Each point: of the options that are shown for this limit, the one with the most lift.",
                Ink.QUIET,
                "start",
                13);
        words(LEFT, 76, "What binds:", Ink.TEXT, "start", 13);
        double x = LEFT + 88;
        for (TradeOffRow.Binding binding : bindings()) {
            mark(new Spot(x, 72), binding, Ink.TEXT);
            String words = switch (binding) {
                case DEPTH -> "depth of the dimple";
                case SLOPE -> "its slope";
                case TENSION -> "2 N on each thread";
                case GOALS -> "goals reached";
            };
            words(x + 10, 76, words, Ink.TEXT, "start", 13);
            x += 34 + 7.0 * words.length();
        }
    }

    private Set<TradeOffRow.Binding> bindings() {
        Set<TradeOffRow.Binding> met = EnumSet.noneOf(TradeOffRow.Binding.class);
        curves.values()
                .forEach(rows -> rows.stream().filter(TradeOffRow::hasPlan).forEach(row -> met.add(row.binding())));
        return met;
    }

    private void axes() {
        for (int tenths = 0; tenths <= 10; tenths++) {
            double x = x(tenths / 10.0);
            for (Panel panel : List.of(LIFT, DEPTH)) {
                svg.line(new Spot(x, panel.top), new Spot(x, panel.bottom), "stroke", "#e4e8ec");
                words(x, panel.bottom + 18, text("%.1f", tenths / 10.0), Ink.QUIET, "middle", 13);
            }
        }
        for (int percent = 0; percent <= 100; percent += 20) {
            across(LIFT, percent, percent + " %");
        }
        for (int fifths = 0; fifths <= 6; fifths++) {
            across(DEPTH, fifths / 5.0, text("%.1f", fifths / 5.0));
        }
        upright(LIFT, "lift, part of the goals");
        upright(DEPTH, "deepest dimple, mm");
        words((LEFT + RIGHT) / 2, DEPTH.bottom + 44, "limit on the depth of a dimple, mm", Ink.TEXT, "middle", 14);
        words(
                (LEFT + RIGHT) / 2,
                DEPTH.bottom + 66,
                "Dots: central tissue, open where the model ends and it is at least so much. Bars: 5 to 95 % of plausible tissues.",
                Ink.QUIET,
                "middle",
                12);
        words(LEFT + 8, DEPTH.top + 18, "a dimple below 0.1 mm is not told", Ink.QUIET, "start", 12);
        border();
        svg.line(
                new Spot(x(0), DEPTH.y(0)),
                new Spot(x(LAST_LIMIT), DEPTH.y(LAST_LIMIT)),
                "stroke",
                Ink.QUIET,
                "stroke-dasharray",
                "5 4");
        words(x(LAST_LIMIT) + 8, DEPTH.y(LAST_LIMIT) + 4, "as deep as allowed", Ink.QUIET, "start", 13);
    }

    /** Where the grade that is refused changes, and with it the slope that is allowed. */
    private void border() {
        double x = x(VISIBLE);
        for (Panel panel : List.of(LIFT, DEPTH)) {
            svg.line(new Spot(x, panel.top), new Spot(x, panel.bottom), "stroke", Ink.SKIN_LINE, "stroke-width", "2");
        }
        words(x - 6, LIFT.bottom - 8, "slope below 5°", Ink.QUIET, "end", 12);
        words(x + 8, LIFT.bottom - 8, "visible dimples allowed, slope below 12°", Ink.QUIET, "start", 12);
    }

    private void across(Panel panel, double value, String words) {
        svg.line(new Spot(LEFT, panel.y(value)), new Spot(RIGHT, panel.y(value)), "stroke", "#e4e8ec");
        words(LEFT - 8, panel.y(value) + 4, words, Ink.QUIET, "end", 13);
    }

    private void upright(Panel panel, String words) {
        svg.begin("g", "transform", "translate(26 " + Figures.px((panel.top + panel.bottom) / 2) + ") rotate(-90)");
        words(0, 0, words, Ink.TEXT, "middle", 14);
        svg.end();
    }

    private void lift(List<TradeOffRow> planned, String ink) {
        svg.polyline(
                planned.stream()
                        .map(row -> new Spot(x(row.limit()), LIFT.y(row.lift())))
                        .toList(),
                "stroke",
                ink,
                "stroke-width",
                "2");
        for (TradeOffRow row : planned) {
            mark(new Spot(x(row.limit()), LIFT.y(row.lift())), row.binding(), ink);
        }
    }

    private void dimples(List<TradeOffRow> planned, String ink, double aside) {
        for (TradeOffRow row : planned) {
            if (row.hasSite()) {
                double x = x(row.limit()) + aside;
                svg.line(
                        new Spot(x, DEPTH.y(row.low())),
                        new Spot(x, DEPTH.y(row.high())),
                        "stroke",
                        ink,
                        "stroke-width",
                        "1.5",
                        "stroke-opacity",
                        "0.6");
                String inside = row.isBound() ? Ink.PAPER : ink;
                svg.circle(
                        new Spot(x, DEPTH.y(row.deepest())), 3, "fill", inside, "stroke", ink, "stroke-width", "1.5");
            }
        }
    }

    /** Of the curves' names, each at its curve's end, but a line below the one above it. */
    private Map<String, Double> heights() {
        Map<String, Double> ends = new HashMap<>();
        curves.forEach((patient, rows) -> {
            double lift = rows.get(rows.size() - 1).lift();
            ends.put(patient, LIFT.y(lift) + 4);
        });
        double last = Double.NEGATIVE_INFINITY;
        for (String patient : ends.keySet().stream()
                .sorted(Comparator.comparingDouble(ends::get))
                .toList()) {
            last = Math.max(ends.get(patient), last + LINE);
            ends.put(patient, last);
        }
        return ends;
    }

    private void mark(Spot at, TradeOffRow.Binding binding, String ink) {
        switch (binding) {
            case DEPTH -> svg.circle(at, MARK, "fill", ink);
            case SLOPE ->
                svg.polygon(
                        List.of(at.plus(-MARK, -MARK), at.plus(MARK, -MARK), at.plus(MARK, MARK), at.plus(-MARK, MARK)),
                        "fill",
                        ink);
            case TENSION ->
                svg.polygon(
                        List.of(at.plus(0, -MARK - 2), at.plus(MARK + 1, MARK), at.plus(-MARK - 1, MARK)), "fill", ink);
            case GOALS -> svg.circle(at, MARK, "fill", Ink.PAPER, "stroke", ink, "stroke-width", "2");
        }
    }

    private void words(double x, double y, String words, String ink, String anchor, int size) {
        svg.text(new Spot(x, y), words, "font-size", Integer.toString(size), "fill", ink, "text-anchor", anchor);
    }

    private static double x(double limit) {
        return LEFT + (RIGHT - LEFT) * limit / LAST_LIMIT;
    }

    private static String text(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
