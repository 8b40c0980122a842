package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Word;

/** A region of the half face, as clinicians divide it for thread lifting. */
public enum Region implements Word {
    TEMPLE,
    PREAURICULAR,
    MALAR,
    INFRAORBITAL,
    CHEEK,
    NASOLABIAL,
    PERIORAL,
    JOWL,
    JAWLINE,
    SUBMENTAL;

    @Override
    public String word() {
        return Word.of(this);
    }
}
