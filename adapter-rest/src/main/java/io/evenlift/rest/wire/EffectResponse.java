package io.evenlift.rest.wire;

import io.evenlift.domain.planning.technique.Effect;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.rest.wire.PlanReviewResponse.ViolationResponse;
import java.util.List;
import java.util.Optional;

/**
 * What a thread does in one technique at one tension: the members of a review of that thread alone.
 *
 * @param threads the one thread in the form of a request, so that it can be posted for review
 * @param holding absent where the strength of the thread is not known
 * @param violations rules that it breaks; empty where it breaks none
 */
public record EffectResponse(
        List<ThreadRequest> threads,
        List<LiftResponse> lift,
        DimplingResponse dimpling,
        Optional<HoldingResponse> holding,
        List<FlagResponse> flags,
        List<LimbShareResponse> limbShares,
        List<LigamentResponse> ligaments,
        List<CodedText> warnings,
        List<ViolationResponse> violations) {
    static EffectResponse from(Effect effect) {
        Prediction prediction = effect.prediction();
        return new EffectResponse(
                ThreadRequest.each(effect.plan(), Optional.of(prediction)),
                LiftResponse.each(prediction),
                DimplingResponse.from(prediction),
                prediction.holding().map(HoldingResponse::from),
                FlagResponse.each(prediction),
                LimbShareResponse.each(prediction),
                LigamentResponse.each(prediction),
                CodedText.warnings(prediction, effect.report().warnings()),
                effect.report().violations().stream()
                        .map(ViolationResponse::from)
                        .toList());
    }
}
