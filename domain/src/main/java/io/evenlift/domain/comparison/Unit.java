package io.evenlift.domain.comparison;

import io.evenlift.domain.quantity.Word;
import java.math.BigDecimal;
import java.util.Optional;

/** In what a published figure is told. */
public enum Unit implements Word {
    /** Of one hundred people, or of one hundred lifts where the outcome says so: the one denominator of all frequencies. */
    OF_100(100),
    /** A mark of five. */
    OF_5(5),
    /** A part of an amount, never of people. */
    PERCENT(100),
    /** A ratio of two risks. */
    TIMES,
    /** Described without a denominator. */
    CASES,
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    MM,
    DEGREES,
    KILOGRAMS_PER_SQUARE_METRE;

    private final Optional<BigDecimal> most;

    Unit(int most) {
        this.most = Optional.of(BigDecimal.valueOf(most));
    }

    Unit() {
        this.most = Optional.empty();
    }

    /** Nothing here is told below zero. */
    boolean allows(BigDecimal value) {
        return value.signum() >= 0
                && most.map(bound -> value.compareTo(bound) <= 0).orElse(true);
    }

    @Override
    public String word() {
        return Word.of(this);
    }
}
