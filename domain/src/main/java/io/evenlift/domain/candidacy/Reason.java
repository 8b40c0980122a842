package io.evenlift.domain.candidacy;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why candidacy is what it is.
 *
 * @param code stable name
 * @param severity what it does to the verdict
 * @param inputs where in the assessment it comes from, dotted
 * @param citations at least one source
 * @param weeksUntilFree for a deferral with a known end
 * @param acknowledgement the clinician's recorded reason for going on all the same; only on a relative reason
 */
public record Reason(
        Code code,
        Severity severity,
        List<String> inputs,
        List<CitationKey> citations,
        OptionalInt weeksUntilFree,
        Optional<String> acknowledgement) {

    public Reason {
        inputs = List.copyOf(inputs);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("reason " + code + " needs a citation");
        }
    }

    static Reason of(String code, Severity severity, List<String> inputs, String... citations) {
        return new Reason(
                Code.of(code),
                severity,
                inputs,
                List.of(citations).stream().map(CitationKey::of).toList(),
                OptionalInt.empty(),
                Optional.empty());
    }

    Reason endingInWeeks(int weeks) {
        return new Reason(code, severity, inputs, citations, OptionalInt.of(weeks), acknowledgement);
    }

    Reason acknowledgedBy(String clinicianReason) {
        return new Reason(code, severity, inputs, citations, weeksUntilFree, Optional.of(clinicianReason));
    }

    /** It stands between the patient and a plan. */
    public boolean isOpen() {
        return severity != Severity.CAUTION && acknowledgement.isEmpty();
    }
}
