package io.evenlift.domain.evidence;

import io.evenlift.domain.quantity.Word;

/** How much a figure or rule rests on. Our own scale: it orders sources, it does not certify them. */
public enum Grade implements Word {
    /** A systematic review or pooled analysis. */
    POOLED,
    /** Measured in living people, or a clinical series with its number. */
    MEASURED,
    /** Cadavers, animals, bench tests, anatomy by dissection, or a mechanical model with published input. */
    LABORATORY,
    /** Expert consensus, a society or a consent form. */
    OPINION,
    /** A maker's, clinic's or trade page. */
    VENDOR,
    /** Our own choice; the citation's note says why. */
    ASSUMPTION;

    @Override
    public String word() {
        return Word.of(this);
    }
}
