package io.evenlift.domain.fixation;

import io.evenlift.domain.quantity.Word;

/** What a limb is in its thread. */
public enum LimbRole implements Word {
    SINGLE,
    DERMAL,
    FASCIAL;

    @Override
    public String word() {
        return Word.of(this);
    }
}
