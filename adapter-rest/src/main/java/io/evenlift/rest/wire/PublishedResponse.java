package io.evenlift.rest.wire;

import io.evenlift.domain.comparison.Fact;
import io.evenlift.domain.comparison.Figure;
import io.evenlift.domain.evidence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something published, with what it rests on.
 *
 * @param grade of the weakest source
 * @param figures those that the text tells; absent where it tells none
 */
public record PublishedResponse(
        String code, Sentence text, String grade, List<String> citations, Optional<List<FigureResponse>> figures) {

    /**
     * A published figure, with the digits in which it was published.
     *
     * @param low that of {@code high} where one value was published
     * @param unit of-100 is a frequency in groups of other people
     */
    public record FigureResponse(
            String outcome,
            double low,
            double high,
            String unit,
            Optional<SampleResponse> sample,
            Optional<TimeResponse> time) {
        static FigureResponse from(Figure figure) {
            Figure.Sample sample = figure.sample();
            boolean isTold = sample.patients().isPresent() || sample.studies().isPresent();
            return new FigureResponse(
                    figure.outcome().value(),
                    figure.low().doubleValue(),
                    figure.high().doubleValue(),
                    figure.unit().word(),
                    isTold ? Optional.of(new SampleResponse(sample.patients(), sample.studies())) : Optional.empty(),
                    figure.time().map(TimeResponse::from));
        }
    }

    /** In whom it was counted. */
    public record SampleResponse(OptionalInt patients, OptionalInt studies) {}

    /** How long after the treatment. */
    public record TimeResponse(double value, String unit) {
        static TimeResponse from(Figure.Time time) {
            return new TimeResponse(time.value().doubleValue(), time.unit().word());
        }
    }

    static List<PublishedResponse> each(List<Fact> facts) {
        return facts.stream().map(PublishedResponse::from).toList();
    }

    private static PublishedResponse from(Fact fact) {
        List<FigureResponse> figures =
                fact.figures().stream().map(FigureResponse::from).toList();
        return new PublishedResponse(
                fact.statement().code().value(),
                fact.statement().sentence(),
                fact.statement().grade().word(),
                Keys.of(fact.statement().citations()),
                Optional.of(figures).filter(told -> !told.isEmpty()));
    }
}
