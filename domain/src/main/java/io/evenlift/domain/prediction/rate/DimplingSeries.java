package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one source reports of dimpling, in its own word for the outcome: series that count different things are not the
 * same outcome. What the copy that was read does not say is empty.
 *
 * @param study short name
 * @param kind what the figure is a part of
 * @param outcome the source's word
 * @param patients how many were treated, or seen
 * @param events in how many of them
 * @param rate as printed
 * @param technique how the threads were held; empty where not said
 * @param layer where they lay; empty text where not said
 * @param ageGroup of the patients; empty text where not said
 * @param followUp when they were looked at; empty text where not said
 * @param citation the source
 */
public record DimplingSeries(
        String study,
        Kind kind,
        String outcome,
        OptionalInt patients,
        OptionalInt events,
        Optional<Fraction> rate,
        Optional<Holding> technique,
        String layer,
        String ageGroup,
        String followUp,
        CitationKey citation) {
    private static final double PERCENT = 100;
    private static final List<DimplingSeries> ALL = Tables.read(DimplingSeries.class, "dimpling_series.csv").stream()
            .map(DimplingSeries::of)
            .toList();

    /** What the figure is a part of. */
    public enum Kind implements Word {
        POOL,
        SUBGROUP,
        SERIES,
        /** A share among people who came with complications, not an incidence. */
        REFERRALS,
        /** Nobody counted the treated. */
        CASES;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    /** How the threads of a series were held. */
    public enum Holding implements Word {
        ANCHORED,
        LOOP,
        FLOATING;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    /** All of them, in the order of the table. */
    public static List<DimplingSeries> all() {
        return ALL;
    }

    /** Whether it is one clinic's count of recorded dimpling among those it treated. */
    public boolean countsDimpling() {
        return kind == Kind.SERIES && outcome.equals("dimpling") && events.isPresent();
    }

    private static DimplingSeries of(Row row) {
        return new DimplingSeries(
                row.text("study"),
                Word.parse(Kind.class, row.text("kind"), "kind"),
                row.text("outcome"),
                whole(row, "n"),
                whole(row, "events"),
                row.isBlank("percent")
                        ? Optional.empty()
                        : Optional.of(Fraction.of(row.ratio("percent").value() / PERCENT)),
                row.isBlank("technique")
                        ? Optional.empty()
                        : Optional.of(Word.parse(Holding.class, row.text("technique"), "technique")),
                row.text("layer"),
                row.text("age_group"),
                row.text("follow_up"),
                row.citation("citation"));
    }

    private static OptionalInt whole(Row row, String column) {
        return row.isBlank(column) ? OptionalInt.empty() : OptionalInt.of(row.integer(column));
    }
}
