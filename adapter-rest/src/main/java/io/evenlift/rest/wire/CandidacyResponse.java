package io.evenlift.rest.wire;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.domain.evidence.Sentence;
import java.util.List;

/** The answer to a {@link CandidacyRequest}. */
public record CandidacyResponse(
        VerdictResponse candidacy,
        EngineResponse engine,
        String inputDigest,
        List<DataNoteResponse> dataQuality,
        Sentence releaseStatus,
        Sentence disclaimer) {

    public static CandidacyResponse from(AssessCandidacyUseCase.Answer answer) {
        return new CandidacyResponse(
                VerdictResponse.from(answer.candidacy()),
                EngineResponse.from(answer.notes().versions()),
                answer.notes().inputDigest(),
                DataNoteResponse.each(answer.notes()),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
