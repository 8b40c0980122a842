package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Code;

/** Whether a finding is to be expected on its day, in the order of concern. */
public enum Usualness {
    /** A dimple that is seen no more. */
    NOT_SEEN("not-seen-now"),
    USUAL("usual-now"),
    /** Some sources expect it, others do not. */
    NOT_RARE("not-rare-now"),
    NOT_USUAL("not-usual-now"),
    /** No source gives its window for this day: not taken for usual. */
    NOT_COVERED("no-source-for-this-day");

    private final Code code;

    Usualness(String code) {
        this.code = Code.of(code);
    }

    public Code code() {
        return code;
    }

    /** Whether somebody may wait and see. */
    boolean isExpected() {
        return compareTo(NOT_USUAL) < 0;
    }
}
