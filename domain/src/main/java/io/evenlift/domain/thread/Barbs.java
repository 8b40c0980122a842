package io.evenlift.domain.thread;

import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A product's barbs.
 *
 * @param kind cut, moulded, cones, smooth or unknown
 * @param count how many, where published; 1 to 500
 * @param length how far a barb reaches, where published; up to 3 mm
 */
public record Barbs(BarbKind kind, OptionalInt count, Optional<Length> length) {
    private static final int MOST = 500;
    private static final double LONGEST_MM = 3;

    public Barbs {
        if (count.isPresent() && (count.getAsInt() < 1 || count.getAsInt() > MOST)) {
            throw new InvalidValue("barb-count", Integer.toString(count.getAsInt()), "1 to " + MOST);
        }
        length.ifPresent(value -> value.requireWithin(0, LONGEST_MM, "barb-length"));
    }
}
