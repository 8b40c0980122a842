package io.evenlift.domain.prediction.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Citations;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DimplingSeriesTest {
    private static final List<DimplingSeries> ALL = DimplingSeries.all();

    @Test
    void threeClinicsCountedRecordedDimplingAmongThoseTheyTreated() {
        assertEquals(
                List.of("bertossi", "yeo", "wang"),
                ALL.stream()
                        .filter(DimplingSeries::countsDimpling)
                        .map(DimplingSeries::study)
                        .toList());
    }

    /** A tenth of a percent printed leaves one whole number of patients. */
    @Test
    void eventsAreWhatThePrintedPercentLeaves() {
        for (DimplingSeries series : ALL) {
            if (series.countsDimpling()) {
                double share =
                        (double) series.events().getAsInt() / series.patients().getAsInt();
                assertEquals(series.rate().orElseThrow().value(), share, 0.00051, series.study());
            }
        }
    }

    @Test
    void noOutcomeIsMixedWithAnother() {
        Set<String> counted = ALL.stream()
                .filter(DimplingSeries::countsDimpling)
                .map(DimplingSeries::outcome)
                .collect(Collectors.toSet());
        assertEquals(Set.of("dimpling"), counted);
        assertTrue(ALL.stream().map(DimplingSeries::outcome).distinct().count() >= 6);
    }

    /** Referrals tell what share of complications dimples are, and would pass for a rate of 40 %. */
    @Test
    void sharesOfReferralsAreNoIncidence() {
        for (DimplingSeries series : ALL) {
            if (series.kind() == DimplingSeries.Kind.REFERRALS || series.kind() == DimplingSeries.Kind.CASES) {
                assertEquals(false, series.countsDimpling(), series.study());
            }
        }
    }

    @Test
    void noSeriesTellsDepthSoNoneHasAnIndex() {
        assertEquals(
                Set.of("", "several planes"),
                ALL.stream().map(DimplingSeries::layer).collect(Collectors.toSet()));
    }

    @Test
    void everyRowHasItsSource() {
        ALL.forEach(series -> assertTrue(Citations.find(series.citation()).isPresent(), series.study()));
    }
}
