package io.evenlift.rest.wire;

import io.evenlift.domain.prediction.rate.VisibleDimplingChance;
import java.util.List;

/**
 * How often clinics would record dimpling after plans like this one: to be shown as a range.
 *
 * @param low a twentieth of what is plausible lies below
 * @param high a twentieth lies above
 * @param outcome what was counted
 * @param evidence what it rests on
 */
public record ProbabilityResponse(
        double low, double central, double high, CodedText outcome, CodedText evidence, List<String> citations) {
    static ProbabilityResponse from(VisibleDimplingChance chance) {
        return new ProbabilityResponse(
                Rounded.of(chance.low()),
                Rounded.of(chance.central()),
                Rounded.of(chance.high()),
                CodedText.of(chance.outcome()),
                CodedText.of(chance.evidence()),
                Keys.of(chance.basis()));
    }
}
