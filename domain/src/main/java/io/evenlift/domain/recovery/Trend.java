package io.evenlift.domain.recovery;

import io.evenlift.domain.quantity.Word;
import java.util.List;

/** How a finding changes, in the order of concern; unknown stands apart and is never taken for better. */
public enum Trend implements Word {
    BETTER,
    SAME,
    WORSE,
    UNKNOWN;

    /** What unknown may turn out to be. */
    static final List<Trend> KNOWN = List.of(BETTER, SAME, WORSE);

    @Override
    public String word() {
        return Word.of(this);
    }
}
