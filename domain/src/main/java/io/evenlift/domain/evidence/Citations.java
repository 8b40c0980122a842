package io.evenlift.domain.evidence;

import io.evenlift.domain.quantity.Word;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sources of the domain, in the order of their table. */
public final class Citations {
    private static final Map<CitationKey, Citation> BY_KEY = load();

    private Citations() {}

    public static List<Citation> all() {
        return List.copyOf(BY_KEY.values());
    }

    public static Optional<Citation> find(CitationKey key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The grade of the weakest of several sources.
     *
     * @throws IllegalStateException where there is none, or one that is not in the table: faults of the build
     */
    public static Grade weakest(List<CitationKey> citations) {
        return citations.stream()
                .map(key -> find(key).orElseThrow(() -> new IllegalStateException("no citation " + key)))
                .map(Citation::grade)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("a citation is needed"));
    }

    private static Map<CitationKey, Citation> load() {
        Map<CitationKey, Citation> citations = new LinkedHashMap<>();
        for (Row row : Tables.read(Citations.class, "citations.csv")) {
            Citation citation = new Citation(
                    row.citation("key"),
                    Word.parse(Grade.class, row.text("grade"), "grade"),
                    row.text("authors"),
                    row.text("title"),
                    row.text("year"),
                    row.text("venue"),
                    row.text("locator"),
                    row.text("population"),
                    row.text("figure"),
                    row.text("note"));
            if (citations.put(citation.key(), citation) != null) {
                throw new IllegalStateException("citation " + citation.key() + " stands twice in citations.csv");
            }
        }
        return Collections.unmodifiableMap(citations);
    }
}
