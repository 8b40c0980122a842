package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Word;

/** How a thickness was found, and with it how far it may be off (assumption: the table of the model page). */
public enum ThicknessMethod implements Word {
    ULTRASOUND(0.10),
    CALLIPER(0.20),
    ASSUMED(0.30);

    private final Fraction relativeError;

    ThicknessMethod(double relativeError) {
        this.relativeError = Fraction.of(relativeError);
    }

    /** Half width of the plausible band, relative to the value. */
    public Fraction relativeError() {
        return relativeError;
    }

    @Override
    public String word() {
        return Word.of(this);
    }
}
