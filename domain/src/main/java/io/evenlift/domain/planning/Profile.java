package io.evenlift.domain.planning;

import io.evenlift.domain.quantity.Word;

/** What an option is best at. */
public enum Profile implements Word {
    MOST_LIFT,
    LEAST_DIMPLING,
    FEWEST_THREADS,
    DUAL_FIXATION,
    ALTERNATIVE;

    @Override
    public String word() {
        return Word.of(this);
    }
}
