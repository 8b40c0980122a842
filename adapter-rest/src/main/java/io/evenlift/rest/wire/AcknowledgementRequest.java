package io.evenlift.rest.wire;

import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.evidence.Code;
import io.evenlift.rest.json.Faults;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * The clinician's reason for going on in spite of a relative contraindication.
 *
 * @param code the reason of the candidacy that is acknowledged
 * @param reason the clinician's words; they come back in the answer
 */
public record AcknowledgementRequest(
        @NotNull String code, @NotNull String reason) {
    Optional<Acknowledgement> toDomain(Faults faults) {
        Optional<Code> acknowledged = faults.at("code", code, Code::of);
        return faults.whole(() -> new Acknowledgement(acknowledged.orElseThrow(), reason));
    }
}
