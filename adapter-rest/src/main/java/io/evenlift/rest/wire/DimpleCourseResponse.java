package io.evenlift.rest.wire;

import io.evenlift.domain.recovery.DimpleCourse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How dimples that are still there on this day went in one small series, and what other sources say; not this person's chance.
 *
 * @param outcome which of three things that series count a dimple on this day is
 * @param stillThere the curve, from the day asked about on
 * @param sources side by side, those that disagree among them
 */
public record DimpleCourseResponse(
        StatementResponse outcome, List<PointResponse> stillThere, List<StatementResponse> sources) {

    /**
     * Of 100 such dimples, how many are still there.
     *
     * @param low the fewest that the sources allow
     * @param central absent where nobody counted
     * @param high the most
     */
    public record PointResponse(int day, int low, OptionalInt central, int high, List<String> citations) {
        static PointResponse from(DimpleCourse.Point point) {
            Optional<Integer> counted = point.central().map(Rounded::ofHundred);
            return new PointResponse(
                    point.day().number(),
                    Rounded.ofHundred(point.low()),
                    counted.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                    Rounded.ofHundred(point.high()),
                    Keys.of(point.citations()));
        }
    }

    static DimpleCourseResponse from(DimpleCourse course) {
        return new DimpleCourseResponse(
                StatementResponse.from(course.outcome().statement()),
                course.points().stream().map(PointResponse::from).toList(),
                StatementResponse.each(course.sources()));
    }
}
