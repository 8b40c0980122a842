package io.evenlift.rest.wire;

import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.evidence.Citation;
import io.evenlift.domain.evidence.CitationUses;
import java.util.List;
import java.util.Optional;

/**
 * A source, or an assumption with its reason.
 *
 * @param grade how much it carries: pooled, measured, laboratory, opinion, vendor or assumption
 * @param population who was studied and how many; absent where unknown
 * @param figure what was found
 * @param note what to know about it; why an assumption was made
 * @param usedBy the rules and tables that use it
 * @param reviewDue date by which it is to be read again
 */
public record CitationResponse(
        String key,
        String grade,
        Optional<String> authors,
        String title,
        Optional<String> year,
        Optional<String> venue,
        Optional<String> locator,
        Optional<String> population,
        Optional<String> figure,
        Optional<String> note,
        List<String> usedBy,
        String reviewDue) {
    public static CitationResponse from(Citation citation) {
        return new CitationResponse(
                citation.key().value(),
                citation.grade().word(),
                known(citation.authors()),
                citation.title(),
                known(citation.year()),
                known(citation.venue()),
                known(citation.locator()),
                known(citation.population()),
                known(citation.figure()),
                known(citation.note()),
                CitationUses.of(citation.key()),
                EngineVersions.CURRENT.evidenceReviewDue());
    }

    private static Optional<String> known(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
