package io.evenlift.domain.evidence;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * The stable name of a reason, warning, violation or change. Texts are kept beside it; a client that meets one it does
 * not know can carry on.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record Code(String value) implements Comparable<Code> {
    public Code {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValue("code", "\"" + value + "\"", "lower-case words joined by hyphens");
        }
    }

    public static Code of(String value) {
        return new Code(value);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
