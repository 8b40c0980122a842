package io.evenlift.domain.thread;

import io.evenlift.domain.quantity.Word;

/** What a thread is made of. */
public enum Material implements Word {
    PDO,
    PLCL,
    PLLA,
    PCL,
    PGCL,
    PLGA,
    /** A polymer that the body does not take up; not planned, because the project is about absorbable threads. */
    NON_ABSORBABLE,
    UNKNOWN;

    public boolean isKnownAbsorbable() {
        return this != NON_ABSORBABLE && this != UNKNOWN;
    }

    @Override
    public String word() {
        return Word.of(this);
    }
}
