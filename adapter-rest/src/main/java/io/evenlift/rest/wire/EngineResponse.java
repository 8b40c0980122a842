package io.evenlift.rest.wire;

import io.evenlift.application.port.in.EngineVersions;

/**
 * Versions of everything that decided an answer.
 *
 * @param evidenceReviewDue date by which the evidence is to be read again
 * @param content 16 hexadecimal digits: the same where, and only where, every table is the same
 */
public record EngineResponse(
        String version, String rules, String evidence, String evidenceReviewDue, String catalogue, String content) {
    static EngineResponse from(EngineVersions versions) {
        return new EngineResponse(
                versions.version(),
                versions.rules(),
                versions.evidence(),
                versions.evidenceReviewDue(),
                versions.catalogue(),
                versions.content());
    }
}
