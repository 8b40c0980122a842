package io.evenlift.rest.wire;

import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.evidence.Citation;
import io.evenlift.domain.evidence.Sentence;
import java.util.List;

/** Every source that a figure or a rule names, and every assumption. */
public record EvidenceResponse(
        List<CitationResponse> citations, EngineResponse engine, Sentence releaseStatus, Sentence disclaimer) {
    public static EvidenceResponse from(List<Citation> citations) {
        return new EvidenceResponse(
                citations.stream().map(CitationResponse::from).toList(),
                EngineResponse.from(EngineVersions.CURRENT),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
