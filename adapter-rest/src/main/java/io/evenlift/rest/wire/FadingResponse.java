package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.prediction.Fading;
import java.util.List;

/**
 * How the effect faded in one published series; no series is about the plan at hand.
 *
 * @param measure image, scale or satisfaction: different things, to be read side by side
 * @param points parts of the first gain, for satisfaction parts of the patients; none where none was published
 */
public record FadingResponse(String measure, String code, Sentence text, List<PointResponse> points, String citation) {

    /** A published point. */
    public record PointResponse(int week, double kept) {}

    static List<FadingResponse> published() {
        return Fading.published().stream().map(FadingResponse::from).toList();
    }

    private static FadingResponse from(Fading fading) {
        return new FadingResponse(
                fading.measure().word(),
                fading.study().value(),
                Sentence.of(fading.study()),
                fading.points().stream()
                        .map(point -> new PointResponse(point.week(), Rounded.of(point.kept())))
                        .toList(),
                fading.citation().value());
    }
}
