package io.evenlift.rest.wire;

import io.evenlift.domain.quantity.LengthRange;

/**
 * A predicted length in millimetres.
 *
 * @param low 5 % of the plausible tissues give less
 * @param median half of them give less
 * @param central what the central tissue gives, on which sites, grades and causes rest
 * @param high 5 % give more
 */
public record RangeResponse(double low, double median, double central, double high) {
    static RangeResponse from(LengthRange range) {
        return new RangeResponse(
                Rounded.of(range.low()),
                Rounded.of(range.median()),
                Rounded.of(range.central()),
                Rounded.of(range.high()));
    }
}
