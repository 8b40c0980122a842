package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** How well pinched skin springs back. */
public enum SkinElasticity implements Word {
    GOOD,
    REDUCED,
    POOR,
    UNKNOWN;

    @Override
    public String word() {
        return Word.of(this);
    }
}
