package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Word;

/** The sex whose published means scale the chart and the plausibility of a skin thickness. */
public enum Sex implements Word {
    FEMALE,
    MALE;

    @Override
    public String word() {
        return Word.of(this);
    }
}
