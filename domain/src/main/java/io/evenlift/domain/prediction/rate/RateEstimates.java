package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parameters of {@code rate.csv}. */
final class RateEstimates {
    private static final Map<String, Row> ROWS = load();

    /** Proportion of patients in whom the pooled series recorded the outcome. */
    static final Fraction BASE_RATE =
            Fraction.of(estimate("base-rate").ratio("value").value());

    /** How far the logit of that proportion differs from one clinic to another, as a standard deviation. */
    static final Ratio BETWEEN_SITE_SD = estimate("between-site-sd-logit").ratio("value");

    /** Deepest dimple of the reference plan. */
    static final Length REFERENCE_DEPTH = estimate("reference-depth-mm").length("value");

    /** A dimple less deep than this is not seen. */
    static final Length LEAST_SEEN_DEPTH = estimate("least-seen-depth-mm").length("value");

    /** Change of the logit for one unit of the mechanical index: the least and the most that is thought possible. */
    static final Ratio LEAST_SLOPE = estimate("slope").ratio("low");

    static final Ratio MOST_SLOPE = estimate("slope").ratio("high");

    /** Odds ratio of old against young: none, and the published one without adjustment. */
    static final Ratio LEAST_AGE_ODDS_RATIO = estimate("age-odds-ratio").ratio("low");

    static final Ratio MOST_AGE_ODDS_RATIO = estimate("age-odds-ratio").ratio("high");

    /** The age at which nothing is added, and those beyond which nothing more is. */
    static final int YOUNG_YEARS = estimate("age-middle-years").integer("low");

    static final int MIDDLE_YEARS = estimate("age-middle-years").integer("value");
    static final int OLD_YEARS = estimate("age-middle-years").integer("high");

    /** The sources of all of them, in the order of the table. */
    static final List<CitationKey> CITATIONS =
            ROWS.values().stream().map(row -> row.citation("citation")).toList();

    private RateEstimates() {}

    private static Map<String, Row> load() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Tables.read(RateEstimates.class, "rate.csv").forEach(row -> rows.put(row.text("parameter"), row));
        return rows;
    }

    private static Row estimate(String parameter) {
        return Objects.requireNonNull(ROWS.get(parameter), () -> "rate.csv has no " + parameter);
    }
}
