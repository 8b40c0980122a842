package io.evenlift.rest.wire;

import io.evenlift.domain.planning.nearest.NearestPlan;
import io.evenlift.domain.planning.nearest.PlanChange;
import java.util.List;
import java.util.Optional;

/**
 * The plan without violations that is nearest to a drawing.
 *
 * @param changes what became of the threads that were drawn
 * @param threads in the form of a request
 * @param holding absent where the strength of the threads is not known
 */
public record NearestResponse(
        List<ChangeResponse> changes,
        List<ThreadRequest> threads,
        List<LiftResponse> lift,
        DimplingResponse dimpling,
        Optional<HoldingResponse> holding,
        List<FlagResponse> flags,
        List<LimbShareResponse> limbShares,
        List<LigamentResponse> ligaments,
        List<CodedText> warnings) {

    /**
     * One change.
     *
     * @param from what it was, with its unit
     * @param to what it is now; absent for a thread that is left out
     */
    public record ChangeResponse(String code, String text, String thread, String from, Optional<String> to) {
        static ChangeResponse from(PlanChange change) {
            return new ChangeResponse(
                    change.code().value(),
                    CodedText.sentence(change.code()),
                    change.thread().value(),
                    change.from(),
                    Optional.of(change.to()).filter(to -> !to.isEmpty()));
        }
    }

    static NearestResponse from(NearestPlan nearest) {
        return new NearestResponse(
                nearest.changes().stream().map(ChangeResponse::from).toList(),
                ThreadRequest.each(nearest.plan(), Optional.of(nearest.prediction())),
                LiftResponse.each(nearest.prediction()),
                DimplingResponse.from(nearest.prediction()),
                nearest.prediction().holding().map(HoldingResponse::from),
                FlagResponse.each(nearest.prediction()),
                LimbShareResponse.each(nearest.prediction()),
                LigamentResponse.each(nearest.prediction()),
                CodedText.warnings(nearest.prediction(), nearest.report().warnings()));
    }
}
