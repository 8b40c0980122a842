package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.recovery.FollowedFinding;
import io.evenlift.domain.recovery.LadderStep;
import io.evenlift.domain.recovery.RecoveryFinding;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said of one finding.
 *
 * @param technique of the performed thread that it lies over
 * @param usual whether it is to be expected on this day
 * @param missing what was not told although it would change the answer
 * @param course of a dimple
 * @param ladder of treatments for a dimple, gentlest first
 */
public record FollowedFindingResponse(
        String kind,
        String side,
        Optional<String> thread,
        Optional<String> technique,
        Optional<String> region,
        CodedText usual,
        List<StatementResponse> advice,
        RecoveryResponse.SeekResponse seek,
        List<CodedText> missing,
        Optional<DimpleCourseResponse> course,
        Optional<List<LadderStepResponse>> ladder) {

    /**
     * A treatment that is reported.
     *
     * @param by patient or clinician: who may do it
     * @param fromDay from which day on it is named; a dimple plain at rest may be released sooner
     * @param weakness how little its sources carry
     * @param grade of the weakest of its sources
     */
    public record LadderStepResponse(
            String code,
            Sentence text,
            String by,
            int fromDay,
            Sentence weakness,
            String grade,
            List<String> citations) {
        static LadderStepResponse from(LadderStep step) {
            return new LadderStepResponse(
                    step.what().code().value(),
                    step.what().sentence(),
                    step.by().word(),
                    step.fromDay().number(),
                    step.weakness(),
                    step.what().grade().word(),
                    Keys.of(step.citations()));
        }
    }

    static FollowedFindingResponse from(FollowedFinding followed) {
        RecoveryFinding finding = followed.finding();
        return new FollowedFindingResponse(
                finding.kind().word(),
                finding.side().word(),
                finding.thread().map(id -> id.value()),
                followed.technique().map(Word::word),
                finding.region().map(Word::word),
                CodedText.of(followed.usualness().code()),
                StatementResponse.each(followed.advice()),
                RecoveryResponse.SeekResponse.from(followed.seek()),
                CodedText.each(followed.missing()),
                followed.course().map(DimpleCourseResponse::from),
                followed.course()
                        .map(course -> followed.ladder().stream()
                                .map(LadderStepResponse::from)
                                .toList()));
    }
}
