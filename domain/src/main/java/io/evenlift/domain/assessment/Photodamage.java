package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** Sun damage on the four steps of Glogau. */
public enum Photodamage implements Word {
    GLOGAU_1,
    GLOGAU_2,
    GLOGAU_3,
    GLOGAU_4,
    UNKNOWN;

    @Override
    public String word() {
        return Word.of(this);
    }
}
