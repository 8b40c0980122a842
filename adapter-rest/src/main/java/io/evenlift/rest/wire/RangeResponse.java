package io.evenlift.rest.wire;

import io.evenlift.domain.prediction.ShownRange;
import io.evenlift.domain.quantity.LengthRange;
import java.util.Optional;

/**
 * A predicted length in millimetres.
 *
 * @param low 5 % of the plausible tissues give less
 * @param median half of them give less
 * @param central what the central tissue gives, on which sites, grades and causes rest
 * @param high 5 % give more
 * @param bound absent within the model; at-least where each of the four is only a lower bound, because the model ends
 *     there; high-at-least where high alone is
 */
public record RangeResponse(double low, double median, double central, double high, Optional<String> bound) {
    static RangeResponse from(ShownRange shown) {
        LengthRange range = shown.range();
        return new RangeResponse(
                Rounded.of(range.low()),
                Rounded.of(range.median()),
                Rounded.of(range.central()),
                Rounded.of(range.high()),
                FlagResponse.word(shown.bound()));
    }
}
