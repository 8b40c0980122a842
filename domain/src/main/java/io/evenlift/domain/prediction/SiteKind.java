package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Word;

/** Which part of a thread a dimple lies over. */
public enum SiteKind implements Word {
    TIP,
    BEND,
    /** Where the thread is fixed: its knot, or its anchor. */
    KNOT,
    BARB;

    @Override
    public String word() {
        return Word.of(this);
    }
}
