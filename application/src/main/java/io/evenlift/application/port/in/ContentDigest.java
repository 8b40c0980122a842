package io.evenlift.application.port.in;

import io.evenlift.domain.evidence.Content;
import java.util.Map;
import java.util.SortedMap;

/**
 * The digest of the tables that decide an answer: it moves with any character of any of them, with their names and with
 * how many there are.
 */
final class ContentDigest {
    /** Of 64 digits. Two contents by chance alike in these are not to be feared, and a reader can compare them. */
    private static final int DIGITS = 16;

    private ContentDigest() {}

    static String ofTheDomain() {
        return of(Content.tables());
    }

    /** @param tables text by name */
    static String of(SortedMap<String, String> tables) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            // With its length, no end of one text can be read as the beginning of another.
            all.append(table.getKey())
                    .append(' ')
                    .append(table.getValue().length())
                    .append('\n');
            all.append(table.getValue());
        }
        return Sha256.of(all.toString()).substring(0, DIGITS);
    }
}
