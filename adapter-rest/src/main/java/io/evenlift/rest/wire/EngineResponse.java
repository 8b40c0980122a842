package io.evenlift.rest.wire;

import io.evenlift.application.port.in.EngineVersions;

/** Versions of everything that decided an answer. */
public record EngineResponse(
        String version, String rules, String evidence, String evidenceReviewDue, String catalogue) {
    static EngineResponse from(EngineVersions versions) {
        return new EngineResponse(
                versions.version(),
                versions.rules(),
                versions.evidence(),
                versions.evidenceReviewDue(),
                versions.catalogue());
    }
}
