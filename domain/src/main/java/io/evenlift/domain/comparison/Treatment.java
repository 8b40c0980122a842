package io.evenlift.domain.comparison;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.quantity.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is held against each other. */
public enum Treatment implements Word {
    THREAD_LIFT,
    SMAS_FACELIFT,
    MINI_FACELIFT;

    public static final Set<Treatment> ALL = Collections.unmodifiableSet(EnumSet.allOf(Treatment.class));
    public static final Set<Treatment> SURGERY = Collections.unmodifiableSet(EnumSet.of(SMAS_FACELIFT, MINI_FACELIFT));

    @Override
    public String word() {
        return Word.of(this);
    }

    /** What it is, to a patient. */
    public Sentence text() {
        return Sentence.of(Code.of("treatment-" + word()));
    }
}
