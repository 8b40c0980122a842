package io.evenlift.domain.candidacy;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Grade;
import java.util.Arrays;
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
 * @param weeksUntilFree how many weeks from now a deferral lasts at most, where that is known
 * @param until what has to happen before a deferral ends, where that is not a matter of weeks alone
 * @param acknowledgement the clinician's recorded reason for going on all the same; only on a relative reason
 */
public record Reason(
        Code code,
        Severity severity,
        List<String> inputs,
        List<CitationKey> citations,
        OptionalInt weeksUntilFree,
        Optional<Code> until,
        Optional<String> acknowledgement) {

    public Reason {
        inputs = List.copyOf(inputs);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("reason " + code + " needs a citation");
        }
        if (severity == Severity.DEFERRAL && weeksUntilFree.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("deferral " + code + " needs an end");
        }
    }

    /** A reason without an end of its own, which a deferral is not. */
    static Reason of(String code, Severity severity, List<String> inputs, String... citations) {
        List<CitationKey> keys = Arrays.stream(citations).map(CitationKey::of).toList();
        return new Reason(
                Code.of(code), severity, inputs, keys, OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    static Reason deferral(String code, String input, int weeksUntilFree, String citation) {
        return new Reason(
                Code.of(code),
                Severity.DEFERRAL,
                List.of(input),
                List.of(CitationKey.of(citation)),
                OptionalInt.of(weeksUntilFree),
                Optional.empty(),
                Optional.empty());
    }

    Reason acknowledgedBy(String clinicianReason) {
        return new Reason(code, severity, inputs, citations, weeksUntilFree, until, Optional.of(clinicianReason));
    }

    /** The grade of its weakest source. */
    public Grade grade() {
        return Citations.weakest(citations);
    }

    /** It stands between the patient and a plan. */
    public boolean isOpen() {
        return severity != Severity.CAUTION && acknowledgement.isEmpty();
    }
}
