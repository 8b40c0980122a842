package io.evenlift.rest.wire;

import io.evenlift.domain.prediction.DualShare;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.rest.wire.HoldingResponse.SpreadResponse;
import java.util.List;

/**
 * How the limbs of one dual fixation share its load.
 *
 * @param dermal part of the tension on the dermal limb; the fascial limb has the rest
 * @param shareFrom computed, or given by whoever drew the thread
 */
public record LimbShareResponse(
        String thread, SpreadResponse dermal, String shareFrom, CodedText evidence, List<String> citations) {
    static List<LimbShareResponse> each(Prediction prediction) {
        return prediction.shares().stream().map(LimbShareResponse::from).toList();
    }

    private static LimbShareResponse from(DualShare share) {
        return new LimbShareResponse(
                share.thread().value(),
                SpreadResponse.ofShares(share.dermal()),
                share.origin().word(),
                CodedText.of(share.origin().code()),
                Keys.of(share.citations()));
    }
}
