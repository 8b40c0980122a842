package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.quantity.Word;
import java.util.List;

/** How soon somebody is to be seen, the most urgent first. */
public enum Urgency implements Word {
    AT_ONCE,
    SAME_HOUR,
    SAME_DAY,
    WITHIN_24_HOURS,
    WITHIN_48_HOURS,
    WITHIN_A_WEEK,
    WITHIN_TWO_WEEKS,
    /** At the visit that is arranged anyway. */
    PLANNED_REVIEW;

    @Override
    public String word() {
        return Word.of(this);
    }

    /** The word for people. */
    public Sentence sentence() {
        return Sentence.of(Code.of("seen-" + word()));
    }

    boolean isAtLeastAsUrgentAs(Urgency other) {
        return compareTo(other) <= 0;
    }

    static Urgency most(List<Urgency> several) {
        return several.stream().min(Urgency::compareTo).orElseThrow();
    }
}
