package io.evenlift.rest.wire;

import io.evenlift.domain.quantity.LengthRange;

/** A predicted length in millimetres, with the lowest and highest value that the stated tissues give. */
public record RangeResponse(double low, double central, double high) {
    static RangeResponse from(LengthRange range) {
        return new RangeResponse(Rounded.of(range.low()), Rounded.of(range.central()), Rounded.of(range.high()));
    }
}
