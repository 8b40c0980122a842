package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Word;

/** The layers of the mechanical model, from the surface down. */
public enum TissueLayer implements Word {
    SKIN,
    FAT,
    SMAS,
    DEEP;

    @Override
    public String word() {
        return Word.of(this);
    }
}
