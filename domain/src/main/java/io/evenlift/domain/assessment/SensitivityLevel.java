package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** How readily the patient bruises or swells, by the patient's own history. */
public enum SensitivityLevel implements Word {
    LOW,
    USUAL,
    HIGH,
    UNKNOWN;

    @Override
    public String word() {
        return Word.of(this);
    }
}
