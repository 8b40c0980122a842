package io.evenlift.benchmarks.peers;

import java.util.List;
import java.util.Locale;

/** Error against time on logarithmic axes, drawn as SVG with nothing but text and lines. */
final class ErrorPlot {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 520;
    private static final double LEFT = 90;
    private static final double RIGHT = 790;
    private static final double TOP = 70;
    private static final double BOTTOM = 450;

    // Powers of ten at the ends of the axes.
    private static final int FIRST_SECOND = -5;
    private static final int LAST_SECOND = 3;
    private static final int FIRST_ERROR = -6;
    private static final int LAST_ERROR = -1;

    private static final String PEER = "#b3541e";
    private static final String OWN = "#1f5fa8";

    private final List<Measured> rows;
    private final StringBuilder out = new StringBuilder();

    ErrorPlot(List<Measured> rows) {
        this.rows = List.copyOf(rows);
    }

    String svg() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\""
                        + " font-family=\"sans-serif\" font-size=\"14\">",
                WIDTH, HEIGHT, WIDTH, HEIGHT);
        add("<title>Error against time: finite elements and this kernel</title>");
        add("<rect width=\"%.0f\" height=\"%.0f\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
        axes();
        List<Measured> peers = rows.stream().filter(ErrorPlot::isInTheUsualBox).toList();
        lineThrough(peers, PEER);
        for (Measured row : peers) {
            dot(row, PEER);
            String words = row.how() + ", " + Math.round(row.unknowns() / 1000.0) + ",000 unknowns";
            boolean last = row.equals(peers.get(peers.size() - 1));
            // The last dot is near the right edge, with the line coming from its left: its words stand clear above
            // both.
            text(last ? RIGHT : x(row.seconds()) - 12, y(row.error()) + (last ? -38 : 8), "end", PEER, words);
        }
        for (Measured row : rows) {
            if (!row.byFiniteElements()) {
                dot(row, OWN);
                text(x(row.seconds()), y(row.error()) - 14, "middle", OWN, row.how());
            }
        }
        ratio(peers.get(peers.size() - 1));
        add("</svg>");
        return out.toString();
    }

    /** The run in a wider box tells what the box does, and lies on the one in the usual box. */
    private static boolean isInTheUsualBox(Measured row) {
        return row.byFiniteElements() && !row.how().contains("wider");
    }

    private void axes() {
        text(
                LEFT,
                30,
                "start",
                "#111111",
                "A thread of 30 forces in four layers: largest error at 39 points of the skin");
        text(LEFT, 52, "start", PEER, "CalculiX 2.20, 20-node bricks, one processor");
        text(LEFT + 400, 52, "start", OWN, "Evenlift, one thread");
        for (int power = FIRST_SECOND; power <= LAST_SECOND; power++) {
            double x = x(Math.pow(10, power));
            add("<path d=\"M%.1f %.1fV%.1f\" stroke=\"#dddddd\"/>", x, TOP, BOTTOM);
            text(x, BOTTOM + 20, "middle", "#333333", seconds(power));
        }
        for (int power = FIRST_ERROR; power <= LAST_ERROR; power++) {
            double y = y(Math.pow(10, power));
            add("<path d=\"M%.1f %.1fH%.1f\" stroke=\"#dddddd\"/>", LEFT, y, RIGHT);
            add(
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" fill=\"#333333\">10<tspan dy=\"-5\" font-size=\"10\">"
                            + "%d</tspan></text>",
                    LEFT - 8, y + 5, power);
        }
        text((LEFT + RIGHT) / 2, BOTTOM + 48, "middle", "#111111", "time from the question to the answer");
        add(
                "<text transform=\"translate(28 %.0f) rotate(-90)\" text-anchor=\"middle\" fill=\"#111111\">"
                        + "error / largest displacement</text>",
                (TOP + BOTTOM) / 2);
    }

    private static String seconds(int power) {
        return switch (power) {
            case -5 -> "10 µs";
            case -4 -> "0.1 ms";
            case -3 -> "1 ms";
            case -2 -> "10 ms";
            case -1 -> "0.1 s";
            default -> String.format(Locale.ROOT, "%,.0f s", Math.pow(10, power));
        };
    }

    private void lineThrough(List<Measured> line, String ink) {
        StringBuilder path = new StringBuilder();
        for (Measured row : line) {
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(row.seconds()), y(row.error())));
        }
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", path, ink);
    }

    private void dot(Measured row, String ink) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"6\" fill=\"%s\"/>", x(row.seconds()), y(row.error()), ink);
    }

    /** From the finest mesh down to the kernel's time: the least that the ratio at equal error can be. */
    private void ratio(Measured finest) {
        Measured own = rows.stream()
                .filter(row -> row.how().equals("new tissue"))
                .findFirst()
                .orElseThrow();
        double y = y(finest.error()) + 34;
        double from = x(own.seconds());
        double to = x(finest.seconds());
        add(
                "<path d=\"M%.1f %.1fH%.1fM%.1f %.1fV%.1fM%.1f %.1fV%.1f\" fill=\"none\" stroke=\"#555555\""
                        + " stroke-dasharray=\"4 3\"/>",
                from, y, to, from, y, y(own.error()) - 30, to, y, y(finest.error()) + 8);
        String words = String.format(
                Locale.ROOT,
                "%,.0f times the time, and still %,.0f times the error",
                rounded(finest.seconds() / own.seconds()),
                rounded(finest.error() / own.error()));
        text((from + to) / 2, y + 20, "middle", "#333333", words);
    }

    /** To two digits. */
    private static double rounded(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return unit * Math.round(value / unit);
    }

    private void text(double x, double y, String anchor, String ink, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y, anchor, ink, words);
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static double x(double seconds) {
        return LEFT + (RIGHT - LEFT) * (Math.log10(seconds) - FIRST_SECOND) / (LAST_SECOND - FIRST_SECOND);
    }

    private static double y(double error) {
        return BOTTOM - (BOTTOM - TOP) * (Math.log10(error) - FIRST_ERROR) / (LAST_ERROR - FIRST_ERROR);
    }
}
