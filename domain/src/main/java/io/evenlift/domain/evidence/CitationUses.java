package io.evenlift.domain.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which rules and tables use a source. The table is made from them by a test, never by hand. */
public final class CitationUses {
    private static final Map<CitationKey, List<String>> BY_KEY = Tables.read(CitationUses.class, "uses.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.citation("citation"),
                    Collectors.mapping(row -> row.text("use"), Collectors.toUnmodifiableList())));

    private CitationUses() {}

    /**
     * The uses of a source, by name: a concept and the rule's or row's own name, as in {@code candidacy: thin-skin}; empty
     * for a source that is only told.
     */
    public static List<String> of(CitationKey key) {
        return BY_KEY.getOrDefault(key, List.of());
    }
}
