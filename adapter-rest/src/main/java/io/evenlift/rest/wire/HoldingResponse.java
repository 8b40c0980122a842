package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.prediction.Holding;

/**
 * What gives way first.
 *
 * @param thread the thread with the least reserve
 * @param weakest thread, barbs or anchor
 * @param factor capacity over load
 * @param evidence what the capacities rest on
 */
public record HoldingResponse(String thread, double designLoadN, String weakest, double factor, CodedText evidence) {
    private static final Code GROUNDS = Code.of("holding-is-assumed");

    static HoldingResponse from(Holding holding) {
        return new HoldingResponse(
                holding.thread().value(),
                Rounded.of(holding.designLoad()),
                holding.weakest().word(),
                Rounded.factor(holding.factor()),
                CodedText.of(GROUNDS));
    }
}
