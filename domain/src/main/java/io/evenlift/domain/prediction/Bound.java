package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Word;

/** How a figure that is shown stands to what the model can tell. */
public enum Bound implements Word {
    /** The figure that was computed, within the model. */
    COMPUTED,
    /** Only the upper end of a range is beyond the model: the true end is at least as high. */
    HIGH_AT_LEAST,
    /** The model ends here: the true figure is at least this, as far as more load never gives less. */
    AT_LEAST;

    @Override
    public String word() {
        return Word.of(this);
    }
}
