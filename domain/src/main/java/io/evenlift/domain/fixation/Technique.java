package io.evenlift.domain.fixation;

import io.evenlift.domain.quantity.Word;

/** The name of a fixation technique. */
public enum Technique implements Word {
    TEMPLE_ENTRY,
    SCALP_FASCIA_LOOP,
    DUAL_FIXATION;

    @Override
    public String word() {
        return Word.of(this);
    }
}
