package io.evenlift.domain.comparison;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.domain.quantity.Word;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The figures of {@code figures.csv}, and sentences filled from them. A figure at the place {@code jowl} fills
 * <code>{jowl}</code>, or <code>{jowlLow}</code> and <code>{jowlHigh}</code> where it is a range, and
 * <code>{jowlPatients}</code>, <code>{jowlStudies}</code> and <code>{jowlTime}</code> where its row tells them.
 */
final class Published {
    private static final Map<String, Figure> FIGURES = figures();
    private static final Map<String, Told> TOLD = told();

    private Published() {}

    /** What fills a place of a sentence, and the figure that it is a part of. */
    private record Told(Figure figure, String text) {}

    /** @throws IllegalStateException where there is none: a fault of the build */
    static Figure figure(String place) {
        Figure figure = FIGURES.get(place);
        if (figure == null) {
            throw new IllegalStateException("no figure " + place);
        }
        return figure;
    }

    /** The sentence of a code with the figures that it tells. */
    static Fact fact(Code code, List<CitationKey> citations) {
        return new Fact(new Statement(sentence(code), citations), toldBy(code));
    }

    /** The sentence of a code on the sources of the figures that it tells, and on others. */
    static Statement statement(String code, String... others) {
        Set<CitationKey> citations = new LinkedHashSet<>();
        toldBy(Code.of(code)).forEach(figure -> citations.addAll(figure.citations()));
        Arrays.stream(others).map(CitationKey::of).forEach(citations::add);
        return new Statement(sentence(Code.of(code)), List.copyOf(citations));
    }

    private static Sentence sentence(Code code) {
        Map<String, String> values = new LinkedHashMap<>();
        placesOf(code).forEach((place, told) -> values.put(place, told.text()));
        return new Sentence(code, values);
    }

    private static List<Figure> toldBy(Code code) {
        return placesOf(code).values().stream().map(Told::figure).distinct().toList();
    }

    private static Map<String, Told> placesOf(Code code) {
        String text = Texts.of(code, Language.ENGLISH);
        Map<String, Told> places = new LinkedHashMap<>();
        TOLD.forEach((place, told) -> {
            if (text.contains("{" + place + "}")) {
                places.put(place, told);
            }
        });
        return places;
    }

    private static Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Row row : Tables.read(Published.class, "figures.csv")) {
            if (figures.put(row.text("place"), figure(row)) != null) {
                throw new IllegalStateException("figure " + row.text("place") + " stands twice in figures.csv");
            }
        }
        return Collections.unmodifiableMap(figures);
    }

    private static Figure figure(Row row) {
        return new Figure(
                Code.of(row.text("outcome")),
                new BigDecimal(row.text("low")),
                new BigDecimal(row.text("high")),
                unit(row, "unit"),
                new Figure.Sample(count(row, "patients"), count(row, "studies")),
                row.isBlank("time")
                        ? Optional.empty()
                        : Optional.of(new Figure.Time(new BigDecimal(row.text("time")), unit(row, "time_unit"))),
                row.citations("citations"));
    }

    private static Unit unit(Row row, String column) {
        return Word.parse(Unit.class, row.text(column), column);
    }

    private static OptionalInt count(Row row, String column) {
        return row.isBlank(column) ? OptionalInt.empty() : OptionalInt.of(row.integer(column));
    }

    private static Map<String, Told> told() {
        Map<String, Told> all = new LinkedHashMap<>();
        FIGURES.forEach((place, figure) -> parts(place, figure).forEach((name, text) -> {
            if (all.put(name, new Told(figure, text)) != null) {
                throw new IllegalStateException("two figures fill {" + name + "}");
            }
        }));
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, String> parts(String place, Figure figure) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (figure.isExact()) {
            parts.put(place, figure.low().toPlainString());
        } else {
            parts.put(place + "Low", figure.low().toPlainString());
            parts.put(place + "High", figure.high().toPlainString());
        }
        Figure.Sample sample = figure.sample();
        sample.patients().ifPresent(patients -> parts.put(place + "Patients", grouped(patients)));
        sample.studies().ifPresent(studies -> parts.put(place + "Studies", Integer.toString(studies)));
        figure.time().ifPresent(time -> parts.put(place + "Time", time.value().toPlainString()));
        return parts;
    }

    /** 11,300 in every language. */
    private static String grouped(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
