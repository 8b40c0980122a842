package io.evenlift.rest.wire;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.Reason;
import io.evenlift.domain.evidence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a thread lift suits the patient.
 *
 * @param verdict eligible, deferred, unsuitable or undetermined
 * @param reasons everything that was found, the gravest first
 */
public record VerdictResponse(String verdict, List<ReasonResponse> reasons) {

    /**
     * One reason.
     *
     * @param inputs where in the assessment it comes from, dotted
     * @param grade of the weakest source
     * @param weeksUntilFree how many weeks from now a deferral lasts at most
     * @param until what has to happen before a deferral ends
     * @param acknowledgement the clinician's recorded reason for going on all the same
     */
    public record ReasonResponse(
            String code,
            String severity,
            Sentence text,
            List<String> inputs,
            String grade,
            List<String> citations,
            OptionalInt weeksUntilFree,
            Optional<CodedText> until,
            Optional<String> acknowledgement) {
        static ReasonResponse from(Reason reason) {
            return new ReasonResponse(
                    reason.code().value(),
                    reason.severity().word(),
                    Sentence.of(reason.code()),
                    reason.inputs(),
                    reason.grade().word(),
                    Keys.of(reason.citations()),
                    reason.weeksUntilFree(),
                    reason.until().map(CodedText::of),
                    reason.acknowledgement());
        }
    }

    static VerdictResponse from(Candidacy candidacy) {
        return new VerdictResponse(
                candidacy.verdict(),
                candidacy.reasons().stream().map(ReasonResponse::from).toList());
    }
}
