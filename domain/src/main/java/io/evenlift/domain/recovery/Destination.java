package io.evenlift.domain.recovery;

import io.evenlift.domain.quantity.Word;

/** Where to go. */
public enum Destination implements Word {
    /** The clinic that did the procedure. */
    CLINIC,
    EMERGENCY_ROOM,
    /** The ambulance of Korea. */
    EMERGENCY_119,
    ENT_OR_NEUROLOGY,
    /** Imaging of the vessels, then plastic or vascular surgery. */
    VASCULAR_SURGERY,
    /** Together with plastic surgery. */
    INFECTIOUS_DISEASES,
    ENT_OR_ORAL_SURGERY,
    /** Another clinician, where the operating one refuses. */
    SECOND_OPINION,
    /** The suicide-prevention line of Korea. */
    SUICIDE_PREVENTION_109;

    @Override
    public String word() {
        return Word.of(this);
    }
}
