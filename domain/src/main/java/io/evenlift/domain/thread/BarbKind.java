package io.evenlift.domain.thread;

import io.evenlift.domain.quantity.Word;

/** How a thread grips the tissue. */
public enum BarbKind implements Word {
    CUT,
    MOULDED,
    CONES,
    SMOOTH,
    UNKNOWN;

    @Override
    public String word() {
        return Word.of(this);
    }
}
