package io.evenlift.domain.evidence;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * The short name of a source, as answers carry it.
 *
 * @param value lower-case words and digits joined by hyphens, author and year where they are known
 */
public record CitationKey(String value) implements Comparable<CitationKey> {
    public CitationKey {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValue("citation-key", "\"" + value + "\"", "lower-case words joined by hyphens");
        }
    }

    public static CitationKey of(String value) {
        return new CitationKey(value);
    }

    @Override
    public int compareTo(CitationKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
