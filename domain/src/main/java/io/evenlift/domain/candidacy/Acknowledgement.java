package io.evenlift.domain.candidacy;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.quantity.InvalidValue;

/**
 * A clinician's recorded reason for going on in spite of a relative contraindication.
 *
 * @param code the reason that is acknowledged
 * @param reason the clinician's words, 1 to 500 characters, kept as they are
 */
public record Acknowledgement(Code code, String reason) {
    private static final int LONGEST = 500;

    public Acknowledgement {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new InvalidValue(
                    "acknowledgement-reason",
                    reason.length() + " characters",
                    "1 to " + LONGEST + " characters, not blank");
        }
    }
}
