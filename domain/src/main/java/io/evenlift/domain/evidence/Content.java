package io.evenlift.domain.evidence;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of the domain as they stand, so that a digest can tell whether any of them changed. */
public final class Content {
    private static final String FOLDER = "/io/evenlift/domain/";

    private Content() {}

    /**
     * Every table but those of texts, which influence no result: its name, as in {@code face/tissue.csv}, and its text with
     * heading and remarks, in the order of the names.
     */
    public static SortedMap<String, String> tables() {
        SortedMap<String, String> tables = new TreeMap<>();
        for (Row row : Tables.read(Content.class, "tables.csv")) {
            String name = row.text("table");
            tables.put(name, Tables.text(Content.class, FOLDER + name));
        }
        return Collections.unmodifiableSortedMap(tables);
    }
}
