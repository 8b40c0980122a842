package io.evenlift.rest.wire;

import io.evenlift.application.port.in.FollowRecoveryUseCase;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.recovery.Performed;
import io.evenlift.domain.recovery.RecoveryAdvice;
import io.evenlift.domain.recovery.RedFlag;
import io.evenlift.domain.recovery.Seek;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link RecoveryRequest}.
 *
 * @param redFlags what is escalated, the most urgent first; before all else
 * @param seek the most urgent of all findings
 * @param findings one for each finding of the request, in its order
 * @param performed what was told of what was done
 */
public record RecoveryResponse(
        List<RedFlagResponse> redFlags,
        SeekResponse seek,
        List<FollowedFindingResponse> findings,
        Optional<PerformedResponse> performed,
        EngineResponse engine,
        String inputDigest,
        List<DataNoteResponse> dataQuality,
        Sentence releaseStatus,
        Sentence disclaimer) {

    /**
     * A finding that is escalated whatever else was entered.
     *
     * @param code of its text
     * @param urgency how fast
     * @param where words for places, the first to be tried first
     * @param ifClosed what to do while the clinic is closed
     */
    public record RedFlagResponse(
            String kind,
            String side,
            String code,
            Sentence text,
            String urgency,
            Sentence urgencyText,
            List<String> where,
            List<String> citations,
            StatementResponse ifClosed) {
        static RedFlagResponse from(RedFlag flag) {
            Seek seek = flag.seek();
            return new RedFlagResponse(
                    flag.finding().kind().word(),
                    flag.finding().side().word(),
                    seek.sentence().code().value(),
                    seek.sentence(),
                    seek.urgency().word(),
                    seek.urgency().sentence(),
                    seek.where().stream().map(Word::word).toList(),
                    Keys.of(seek.citations()),
                    StatementResponse.from(flag.ifClosed()));
        }
    }

    /** Who is to see it how soon; the text also says what would make it sooner. */
    public record SeekResponse(
            String urgency,
            Sentence urgencyText,
            List<String> where,
            String code,
            Sentence text,
            String grade,
            List<String> citations) {
        static SeekResponse from(Seek seek) {
            return new SeekResponse(
                    seek.urgency().word(),
                    seek.urgency().sentence(),
                    seek.where().stream().map(Word::word).toList(),
                    seek.sentence().code().value(),
                    seek.sentence(),
                    seek.grade().word(),
                    Keys.of(seek.citations()));
        }
    }

    /** What was told of what was done. */
    public record PerformedResponse(List<String> threads, List<String> deviations) {
        static PerformedResponse from(Performed done) {
            return new PerformedResponse(
                    done.threads().stream().map(thread -> thread.id().value()).toList(), done.deviations());
        }
    }

    public static RecoveryResponse from(FollowRecoveryUseCase.Answer answer) {
        RecoveryAdvice advice = answer.advice();
        return new RecoveryResponse(
                advice.redFlags().stream().map(RedFlagResponse::from).toList(),
                SeekResponse.from(advice.seek()),
                advice.findings().stream().map(FollowedFindingResponse::from).toList(),
                advice.performed().map(PerformedResponse::from),
                EngineResponse.from(answer.notes().versions()),
                answer.notes().inputDigest(),
                DataNoteResponse.each(answer.notes()),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
