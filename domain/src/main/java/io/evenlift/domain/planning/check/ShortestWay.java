package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A move along the skin.
 *
 * @param length how far
 * @param alongU its part lateral
 * @param alongV its part upward
 */
record ShortestWay(Length length, Length alongU, Length alongV) {
    private static final int DIRECTIONS = 24;
    private static final Length STEP = Length.ofMillimetres(0.5);
    /** Who would have to go farther lays another thread. */
    private static final Length FARTHEST = Length.ofMillimetres(30);

    /**
     * The shortest move that is right, to half a millimetre and among 24 directions; none within 30 mm.
     *
     * @param from the shortest to be tried
     */
    static Optional<ShortestWay> from(Length from, Predicate<ShortestWay> isRight) {
        for (Length length = Amounts.roundedUp(from); length.isLessThan(FARTHEST); length = length.plus(STEP)) {
            Optional<ShortestWay> right = around(length).filter(isRight).findFirst();
            if (right.isPresent()) {
                return right;
            }
        }
        return Optional.empty();
    }

    private static Stream<ShortestWay> around(Length length) {
        return IntStream.range(0, DIRECTIONS)
                .mapToObj(i -> 2 * Math.PI * i / DIRECTIONS)
                .map(turn -> new ShortestWay(length, length.times(Math.cos(turn)), length.times(Math.sin(turn))));
    }

    /** Where it leads from a place; nowhere beyond the chart. */
    Optional<ChartPoint> moved(ChartPoint place) {
        Length u = place.u().plus(alongU);
        Length v = place.v().plus(alongV);
        return ChartPoint.isOnChart(u, v) ? Optional.of(new ChartPoint(u, v)) : Optional.empty();
    }
}
