package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.prediction.Bound;
import io.evenlift.domain.prediction.Flag;
import io.evenlift.domain.prediction.Prediction;
import java.util.List;
import java.util.Optional;

/**
 * Where a plan comes near the end of the model, or passes it.
 *
 * @param thread the thread beside it
 * @param landmark whose lift it bounds
 * @param u where on the skin, with v
 * @param strain as part of one
 * @param bound absent where the figure is as computed; at-least where the model ends
 * @param chance that it happens at all, where that is assumed
 */
public record FlagResponse(
        String code,
        Sentence text,
        String side,
        Optional<String> thread,
        Optional<String> landmark,
        Optional<Double> u,
        Optional<Double> v,
        Optional<Double> strain,
        Optional<Double> mm,
        Optional<String> bound,
        Optional<Double> chance,
        List<String> citations) {

    static List<FlagResponse> each(Prediction prediction) {
        return prediction.flags().stream().map(FlagResponse::from).toList();
    }

    /** The word of a bound; none for what is shown as computed. */
    static Optional<String> word(Bound bound) {
        return bound == Bound.COMPUTED ? Optional.empty() : Optional.of(bound.word());
    }

    private static FlagResponse from(Flag flag) {
        return new FlagResponse(
                flag.code().value(),
                Sentence.of(flag.code()),
                flag.side().word(),
                flag.about().thread().map(ThreadId::value),
                flag.about().landmark().map(Landmark::word),
                flag.about().place().map(place -> Rounded.of(place.u())),
                flag.about().place().map(place -> Rounded.of(place.v())),
                flag.amount().strain().map(Rounded::share),
                flag.amount().length().map(Rounded::of),
                word(flag.bound()),
                flag.chance().map(Rounded::of),
                Keys.of(flag.citations()));
    }
}
