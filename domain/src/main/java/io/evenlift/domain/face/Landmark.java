package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Word;
import java.util.List;

/** A point that a clinician can find on the face. */
public enum Landmark implements Word {
    EXOCANTHION,
    ALARE,
    CHEILION,
    MALAR_EMINENCE,
    MID_CHEEK,
    NASOLABIAL_MID,
    MARIONETTE,
    JOWL_BORDER,
    GONION,
    MENTON,
    TRAGION,
    ZYGION;

    /** The landmarks at which a plan's lift is told. */
    public static final List<Landmark> OF_LIFT =
            List.of(MALAR_EMINENCE, MID_CHEEK, NASOLABIAL_MID, CHEILION, MARIONETTE, JOWL_BORDER);

    @Override
    public String word() {
        return Word.of(this);
    }
}
