package io.evenlift.domain.candidacy;

import io.evenlift.domain.quantity.Word;

/** What a reason does to the verdict, the gravest first. */
public enum Severity implements Word {
    /** No plan object may exist. */
    ABSOLUTE,
    /** Not now; the reason says when it ends where that is known. */
    DEFERRAL,
    /** Something that decides is not known. */
    MISSING,
    /** Only with the clinician's recorded reason. */
    RELATIVE,
    /** To be known and said; it stops nothing. */
    CAUTION;

    @Override
    public String word() {
        return Word.of(this);
    }
}
