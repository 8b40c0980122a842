package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Word;

/** One half of the face, as the patient has it. */
public enum Side implements Word {
    LEFT,
    RIGHT;

    @Override
    public String word() {
        return Word.of(this);
    }
}
