package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the effect of thread lifts faded in one published series. What was measured differs, so that series are told side by
 * side and never as one curve; none of them is about the plan at hand.
 *
 * @param measure what was measured
 * @param study the sentence on who was studied and what was found
 * @param points as published; none where no figure can be read as a part of the first gain
 * @param citation the source
 */
public record Fading(Measure measure, Code study, List<Point> points, CitationKey citation) {
    private static final List<Fading> PUBLISHED = read();

    public Fading {
        points = List.copyOf(points);
    }

    /** What a series measured. */
    public enum Measure implements Word {
        /** Displacement or area on a three-dimensional image; points are parts of the first gain. */
        IMAGE,
        /** A scale rated by an observer; points are parts of the first gain. */
        SCALE,
        /** What patients said; points are parts of the patients. */
        SATISFACTION;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    /** A published point. */
    public record Point(int week, Fraction kept) {}

    /** Every series, by measure. */
    public static List<Fading> published() {
        return PUBLISHED;
    }

    private static List<Fading> read() {
        Map<Code, List<Row>> studies = new LinkedHashMap<>();
        for (Row row : Tables.read(Fading.class, "fading.csv")) {
            studies.computeIfAbsent(Code.of(row.text("study")), study -> new ArrayList<>())
                    .add(row);
        }
        List<Fading> all = new ArrayList<>();
        studies.forEach((study, rows) -> all.add(new Fading(
                Word.parse(Measure.class, rows.get(0).text("measure"), "measure"),
                study,
                rows.stream()
                        .map(row -> row.optionalFraction("kept").map(kept -> new Point(row.integer("week"), kept)))
                        .flatMap(Optional::stream)
                        .toList(),
                rows.get(0).citation("citation"))));
        return List.copyOf(all);
    }
}
