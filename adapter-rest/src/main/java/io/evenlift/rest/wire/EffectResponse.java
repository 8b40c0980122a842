package io.evenlift.rest.wire;

import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.prediction.Prediction;
import java.util.List;
import java.util.Optional;

/**
 * What a plan does, as far as it is told of every plan beside the one that was asked for.
 *
 * @param threads in the form of a request, so that they can be posted for review
 * @param holding absent where the strength of the threads is not known
 */
public record EffectResponse(
        List<ThreadRequest> threads,
        List<LiftResponse> lift,
        DimplingResponse dimpling,
        Optional<HoldingResponse> holding,
        List<FlagResponse> flags,
        List<LimbShareResponse> limbShares,
        List<LigamentResponse> ligaments,
        List<CodedText> warnings) {
    static EffectResponse from(ThreadPlan plan, Prediction prediction, CheckReport report) {
        return new EffectResponse(
                ThreadRequest.each(plan, Optional.of(prediction)),
                LiftResponse.each(prediction),
                DimplingResponse.from(prediction),
                prediction.holding().map(HoldingResponse::from),
                FlagResponse.each(prediction),
                LimbShareResponse.each(prediction),
                LigamentResponse.each(prediction),
                CodedText.warnings(prediction, report.warnings()));
    }
}
