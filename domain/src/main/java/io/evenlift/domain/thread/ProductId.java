package io.evenlift.domain.thread;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * The name under which a catalogue holds a thread.
 *
 * @param value 1 to 80 letters, digits, hyphens, dots or underscores
 */
public record ProductId(String value) {
    public ProductId {
        if (!value.matches("[A-Za-z0-9._-]{1,80}")) {
            throw new InvalidValue(
                    "product-id", "\"" + value + "\"", "1 to 80 letters, digits, hyphens, dots or underscores");
        }
    }

    public static ProductId of(String value) {
        return new ProductId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
