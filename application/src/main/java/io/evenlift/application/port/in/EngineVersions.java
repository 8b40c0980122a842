package io.evenlift.application.port.in;

/**
 * Versions of what decides an answer. Change one whenever its figures or rules change, with a line in the changelog.
 *
 * @param version of the software
 * @param rules of candidacy, check, search and numerics
 * @param evidence of the tables
 * @param evidenceReviewDue date by which the evidence is to be read again
 * @param catalogue of the built-in threads, and whether the caller's own were joined
 */
public record EngineVersions(
        String version, String rules, String evidence, String evidenceReviewDue, String catalogue) {
    private static final String BUILT_IN_CATALOGUE = "built-in-1";

    /** The versions with the built-in catalogue alone. */
    public static final EngineVersions CURRENT =
            new EngineVersions("0.1.0", "6", "2026-11.5", "2027-11-22", BUILT_IN_CATALOGUE);

    public EngineVersions withCatalogue(String name) {
        return new EngineVersions(version, rules, evidence, evidenceReviewDue, name);
    }
}
