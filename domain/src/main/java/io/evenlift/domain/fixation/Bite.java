package io.evenlift.domain.fixation;

import io.evenlift.domain.quantity.Word;

/** How the anchoring stitch runs through the fascia. A horizontal bite held 2.6 times as much as a vertical one. */
public enum Bite implements Word {
    HORIZONTAL,
    VERTICAL,
    NONE;

    @Override
    public String word() {
        return Word.of(this);
    }
}
