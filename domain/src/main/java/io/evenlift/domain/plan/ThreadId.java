package io.evenlift.domain.plan;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * The name of a thread within its plan.
 *
 * @param value 1 to 40 letters, digits, hyphens, dots or underscores
 */
public record ThreadId(String value) {
    public ThreadId {
        if (!value.matches("[A-Za-z0-9._-]{1,40}")) {
            throw new InvalidValue(
                    "thread-id", "\"" + value + "\"", "1 to 40 letters, digits, hyphens, dots or underscores");
        }
    }

    public static ThreadId of(String value) {
        return new ThreadId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
