package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Citation;
import java.util.Optional;

/**
 * A source, or an assumption with its reason.
 *
 * @param grade how much it carries: pooled, measured, laboratory, opinion, vendor or assumption
 */
public record CitationResponse(
        String key,
        String grade,
        Optional<String> authors,
        String title,
        Optional<String> year,
        Optional<String> venue,
        Optional<String> locator,
        Optional<String> note) {
    public static CitationResponse from(Citation citation) {
        return new CitationResponse(
                citation.key().value(),
                citation.grade().word(),
                known(citation.authors()),
                citation.title(),
                known(citation.year()),
                known(citation.venue()),
                known(citation.locator()),
                known(citation.note()));
    }

    private static Optional<String> known(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
