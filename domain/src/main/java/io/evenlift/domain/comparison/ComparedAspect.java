package io.evenlift.domain.comparison;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The treatments in one aspect. Nothing in it depends on a patient.
 *
 * @param aspect which
 * @param cells at least one for each treatment; where it depends on how threads are fixed, one for each technique too
 * @param conflicts where sources disagree, and what must not be compared
 */
public record ComparedAspect(Aspect aspect, List<Cell> cells, List<Fact> conflicts) {
    private static final List<ComparedAspect> PUBLISHED = read();

    public ComparedAspect {
        cells = List.copyOf(cells);
        conflicts = List.copyOf(conflicts);
    }

    /** Every aspect, in reading order. */
    public static List<ComparedAspect> published() {
        return PUBLISHED;
    }

    private enum Kind implements Word {
        KNOWN,
        UNKNOWN,
        CONFLICT;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    /** Where a row of the table belongs. */
    private record Place(Aspect aspect, Kind kind, Optional<Treatment> treatment, Optional<Technique> technique) {
        static Place of(Row row) {
            return new Place(
                    Word.parse(Aspect.class, row.text("aspect"), "aspect"),
                    Word.parse(Kind.class, row.text("kind"), "kind"),
                    optional(Treatment.class, row, "treatment"),
                    optional(Technique.class, row, "technique"));
        }

        private static <E extends Enum<E> & Word> Optional<E> optional(Class<E> vocabulary, Row row, String column) {
            return row.isBlank(column)
                    ? Optional.empty()
                    : Optional.of(Word.parse(vocabulary, row.text(column), column));
        }

        Cell cell(List<Fact> facts) {
            return kind == Kind.UNKNOWN
                    ? new Cell.Unknown(treatment.orElseThrow(), technique, only(facts))
                    : new Cell.Known(treatment.orElseThrow(), technique, facts);
        }

        private static Fact only(List<Fact> facts) {
            if (facts.size() != 1) {
                throw new IllegalStateException("one sentence says that it is unknown, not " + facts);
            }
            return facts.get(0);
        }
    }

    private static List<ComparedAspect> read() {
        Map<Place, List<Fact>> places = new LinkedHashMap<>();
        for (Row row : Tables.read(ComparedAspect.class, "facts.csv")) {
            places.computeIfAbsent(Place.of(row), place -> new ArrayList<>())
                    .add(Published.fact(Code.of(row.text("code")), row.citations("citations")));
        }
        return Arrays.stream(Aspect.values()).map(aspect -> of(aspect, places)).toList();
    }

    private static ComparedAspect of(Aspect aspect, Map<Place, List<Fact>> places) {
        List<Cell> cells = new ArrayList<>();
        List<Fact> conflicts = new ArrayList<>();
        places.forEach((place, facts) -> {
            if (place.aspect() == aspect && place.kind() == Kind.CONFLICT) {
                conflicts.addAll(facts);
            } else if (place.aspect() == aspect) {
                cells.add(place.cell(facts));
            }
        });
        return new ComparedAspect(aspect, cells, conflicts);
    }
}
