package io.evenlift.domain.thread;

import io.evenlift.domain.quantity.Word;

/** Why a thread of the catalogue is listed but not planned. */
public enum Obstacle implements Word {
    DATA_NOT_PUBLISHED,
    NOT_KNOWN_TO_BE_ABSORBABLE,
    NO_BARBS,
    NO_LICENCE,
    OUT_OF_STOCK;

    @Override
    public String word() {
        return Word.of(this);
    }
}
