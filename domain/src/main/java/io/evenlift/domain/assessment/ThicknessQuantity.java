package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** What a thickness reading is the thickness of. */
public enum ThicknessQuantity implements Word {
    SINGLE_SKIN,
    DOUBLE_SKINFOLD;

    @Override
    public String word() {
        return Word.of(this);
    }
}
