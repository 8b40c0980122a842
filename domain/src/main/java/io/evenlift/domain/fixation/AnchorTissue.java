package io.evenlift.domain.fixation;

import io.evenlift.domain.quantity.Word;

/** What the anchor holds in. */
public enum AnchorTissue implements Word {
    /** Barbs or a stitch in the fascia that continues the SMAS at the temple. */
    SUPERFICIAL_TEMPORAL_FASCIA,
    DEEP_TEMPORAL_FASCIA,
    GALEA;

    @Override
    public String word() {
        return Word.of(this);
    }
}
