package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** Scars on the planned paths or a tendency to raised scars. */
public enum Scarring implements Word {
    NONE,
    PRESENT,
    RAISED,
    UNKNOWN;

    @Override
    public String word() {
        return Word.of(this);
    }
}
