package io.evenlift.rest.wire;

import io.evenlift.application.port.in.CompareTreatmentsUseCase;
import io.evenlift.domain.evidence.Sentence;
import java.util.List;

/**
 * The answer to a {@link ComparisonRequest}.
 *
 * @param comparison whatever the verdict
 */
public record ComparisonResponse(
        VerdictResponse candidacy,
        TreatmentComparisonResponse comparison,
        EngineResponse engine,
        String inputDigest,
        List<DataNoteResponse> dataQuality,
        Sentence releaseStatus,
        Sentence disclaimer) {

    public static ComparisonResponse from(CompareTreatmentsUseCase.Answer answer) {
        return new ComparisonResponse(
                VerdictResponse.from(answer.candidacy()),
                TreatmentComparisonResponse.from(answer.comparison()),
                EngineResponse.from(answer.notes().versions()),
                answer.notes().inputDigest(),
                DataNoteResponse.each(answer.notes()),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
