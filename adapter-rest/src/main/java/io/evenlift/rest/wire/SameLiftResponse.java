package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.planning.samelift.SameLift;
import io.evenlift.rest.wire.PlansResponse.BindingResponse;
import java.util.Optional;

/**
 * Whether the lift of a drawn plan can be had with less dimpling.
 *
 * @param code gentler-at-the-same-lift or allowed-at-the-same-lift with a plan, already-gentlest-at-its-lift, or
 *     no-plan-at-the-same-lift with what stood in the way
 * @param dimplesLess in which part of the plausible tissues the plan dimples less than the drawing
 * @param plan lifts as much and breaks no rule
 * @param binding why there is none
 */
public record SameLiftResponse(
        String code,
        Sentence text,
        Optional<Double> dimplesLess,
        Optional<EffectResponse> plan,
        Optional<BindingResponse> binding) {
    static SameLiftResponse from(SameLift sameLift) {
        Optional<SameLift.Found> found =
                sameLift.fold(Optional::of, already -> Optional.empty(), none -> Optional.empty());
        return new SameLiftResponse(
                sameLift.code().value(),
                Sentence.of(sameLift.code()),
                found.map(plan -> Rounded.of(plan.dimplesLess())),
                found.map(plan -> EffectResponse.from(plan.plan(), plan.prediction(), plan.report())),
                sameLift.fold(
                        plan -> Optional.empty(),
                        already -> Optional.empty(),
                        none -> Optional.of(BindingResponse.from(none.binding()))));
    }
}
