package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Word;

/** What is known of a finding. */
public enum Answer implements Word {
    YES,
    NO,
    UNKNOWN;

    @Override
    public String word() {
        return Word.of(this);
    }
}
