package io.evenlift.domain.candidacy.canary;

import io.evenlift.domain.fixation.Bite;

/** The patient's side that knows the thread's side. */
final class LooksAcross {
    Bite bite() {
        return Bite.NONE;
    }
}
