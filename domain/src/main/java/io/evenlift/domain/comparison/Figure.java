package io.evenlift.domain.comparison;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published figure, with the digits in which it was published.
 *
 * @param outcome what was counted or measured
 * @param low lower end; that of {@code high} where one value was published
 * @param high upper end
 * @param unit in which both are told
 * @param sample in whom; empty parts where that was not told
 * @param time when it was counted; empty where that was not told
 * @param citations at least one source
 */
public record Figure(
        Code outcome,
        BigDecimal low,
        BigDecimal high,
        Unit unit,
        Sample sample,
        Optional<Time> time,
        List<CitationKey> citations) {

    /** @throws IllegalStateException for an end outside the unit or beyond the other: faults of the table */
    public Figure {
        citations = List.copyOf(citations);
        if (!unit.allows(low) || !unit.allows(high) || low.compareTo(high) > 0) {
            throw new IllegalStateException(outcome + " is " + low + " to " + high + " " + unit.word());
        }
    }

    /** One value was published. */
    boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /**
     * In whom it was counted.
     *
     * @param patients people, or lifts where the outcome says so
     * @param studies how many were put together
     */
    public record Sample(OptionalInt patients, OptionalInt studies) {}

    /**
     * How long after the treatment.
     *
     * @param value 0 is at once
     * @param unit a unit of time
     */
    public record Time(BigDecimal value, Unit unit) {}
}
