package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Word;

/** What clinicians name as causes of a dimple, and what is left when none of them is at work. */
public enum Cause implements Word {
    STRONG_LIFT,
    SHALLOW_THREAD,
    THIN_SKIN,
    /** The dimple of the same thread at reference tension and depth under skin of published mean thickness. */
    REMAINDER;

    @Override
    public String word() {
        return Word.of(this);
    }
}
