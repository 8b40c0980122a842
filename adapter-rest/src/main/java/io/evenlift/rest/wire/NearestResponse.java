package io.evenlift.rest.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.planning.nearest.NearestPlan;
import io.evenlift.domain.planning.nearest.PlanChange;
import java.util.List;
import java.util.Optional;

/**
 * The plan without violations that is nearest to a drawing.
 *
 * @param changes what became of the threads that were drawn
 * @param effect its members stand as members of this one
 */
public record NearestResponse(
        List<ChangeResponse> changes, @JsonUnwrapped EffectResponse effect) {

    /**
     * One change.
     *
     * @param from what it was, with its unit
     * @param to what it is now; absent for a thread that is left out
     */
    public record ChangeResponse(String code, Sentence text, String thread, String from, Optional<String> to) {
        static ChangeResponse from(PlanChange change) {
            return new ChangeResponse(
                    change.code().value(),
                    Sentence.of(change.code()),
                    change.thread().value(),
                    change.from(),
                    Optional.of(change.to()).filter(to -> !to.isEmpty()));
        }
    }

    static NearestResponse from(NearestPlan nearest) {
        return new NearestResponse(
                nearest.changes().stream().map(ChangeResponse::from).toList(),
                EffectResponse.from(nearest.plan(), nearest.prediction(), nearest.report()));
    }
}
