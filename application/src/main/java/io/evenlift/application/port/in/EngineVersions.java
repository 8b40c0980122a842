package io.evenlift.application.port.in;

import java.time.LocalDate;

/**
 * Versions of what decides an answer. Change one whenever its figures or rules change, with a line in the changelog; the
 * digest of the content tells where that was forgotten.
 *
 * @param version of the software
 * @param rules of candidacy, check, search and numerics
 * @param evidence of the tables
 * @param evidenceReviewDue date by which the evidence is to be read again
 * @param catalogue of the built-in threads, and whether the caller's own were joined
 * @param content digest of every table of the domain but its texts: 16 hexadecimal digits of their SHA-256
 */
public record EngineVersions(
        String version, String rules, String evidence, String evidenceReviewDue, String catalogue, String content) {
    private static final String BUILT_IN_CATALOGUE = "built-in-1";

    /** The versions with the built-in catalogue alone. */
    public static final EngineVersions CURRENT = new EngineVersions(
            "0.1.0", "14", "2026-11.6", "2027-11-22", BUILT_IN_CATALOGUE, ContentDigest.ofTheDomain());

    public EngineVersions withCatalogue(String name) {
        return new EngineVersions(version, rules, evidence, evidenceReviewDue, name, content);
    }

    /** The day by which the evidence is to be read again has passed; on that day itself it has not. */
    public boolean isReviewOverdue(LocalDate today) {
        return today.isAfter(LocalDate.parse(evidenceReviewDue));
    }
}
