package io.evenlift.domain.thread;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What part of its first strength a thread of one material keeps in the body, by {@code strength.csv}: one published
 * series as the central value, the lowest and highest of all series as its spread. Worked example: PDO keeps 58 % at 4
 * weeks and 14 % at 8, and so 36 % at 6, where two vendors say 25 and 50 %.
 */
public final class StrengthOverTime {
    private static final List<Row> ROWS = Tables.read(StrengthOverTime.class, "strength.csv");

    private final Series central;
    private final List<Series> all;

    private StrengthOverTime(Series central, List<Series> all) {
        this.central = central;
        this.all = all;
    }

    /** @return empty for a material of which no source tells a strength over time */
    public static Optional<StrengthOverTime> of(Material material) {
        Map<String, List<Point>> series = new LinkedHashMap<>();
        for (Row row : ROWS) {
            if (Word.parse(Material.class, row.text("material"), "material") == material) {
                series.computeIfAbsent(row.text("series"), name -> new ArrayList<>())
                        .add(Point.of(row));
            }
        }
        List<Series> all = series.values().stream().map(Series::new).toList();
        return all.stream().filter(Series::isCentral).findFirst().map(central -> new StrengthOverTime(central, all));
    }

    /** @param weeks since the thread was laid, 0 or more */
    public Spread<Fraction> after(int weeks) {
        Fraction now = central.after(weeks);
        Fraction low = now;
        Fraction high = now;
        for (Series series : all) {
            Fraction other = series.after(weeks);
            low = low.compareTo(other) <= 0 ? low : other;
            high = high.compareTo(other) >= 0 ? high : other;
        }
        return new Spread<>(weeks > central.lastMeasured() ? Fraction.NONE : low, now, high);
    }

    /** Every source of the course, that of the central values first. */
    public List<CitationKey> citations() {
        List<Point> points = new ArrayList<>(central.points());
        all.forEach(series -> points.addAll(series.points()));
        return points.stream().map(Point::citation).distinct().toList();
    }

    private record Point(boolean central, int week, Fraction kept, boolean measured, CitationKey citation) {
        static Point of(Row row) {
            return new Point(
                    row.text("central").equals("yes"),
                    row.integer("week"),
                    row.fraction("kept"),
                    row.text("point").equals("strength"),
                    row.citation("citation"));
        }
    }

    /** Points in the order of weeks, the last of them at nothing. */
    private record Series(List<Point> points) {
        boolean isCentral() {
            return points.get(0).central();
        }

        int lastMeasured() {
            return points.stream()
                    .filter(Point::measured)
                    .mapToInt(Point::week)
                    .max()
                    .orElse(0);
        }

        Fraction after(int weeks) {
            for (int i = 1; i < points.size(); i++) {
                Point before = points.get(i - 1);
                Point next = points.get(i);
                if (weeks <= next.week()) {
                    double gone = (double) (weeks - before.week()) / (next.week() - before.week());
                    double lost = before.kept().value() - next.kept().value();
                    return Fraction.of(before.kept().value() - gone * lost);
                }
            }
            return points.get(points.size() - 1).kept();
        }
    }
}
