package io.evenlift.domain.planning.check;

import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.fixation.ThreadPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingTest {
    private static final ThreadPath ALONG = path(point(10, 10, 3), point(50, 10, 3));

    private static int crossings(ThreadPath other) {
        return Crossing.all(ALONG, other).size();
    }

    /** Nine sixteenths down the one, 6.5 mm deep, and three eighths down the other, 7 mm deep. */
    @Test
    void liesWhereBothLegsPassAndKnowsBothDepths() {
        ThreadPath one = path(point(10, 10, 2), point(50, 30, 10));
        ThreadPath other = path(point(40, 10, 4), point(20, 40, 12));
        Crossing crossing = Crossing.all(one, other).get(0);
        assertEquals(32.5, crossing.place().u().millimetres(), 1e-12);
        assertEquals(21.25, crossing.place().v().millimetres(), 1e-12);
        assertEquals(0.5, crossing.deeper().millimetres(), 1e-12);
        assertEquals(-0.5, Crossing.all(other, one).get(0).deeper().millimetres(), 1e-12);
        assertEquals(0.5, Crossing.all(other, one).get(0).apart().millimetres(), 1e-12);
    }

    /** To touch is to cross, with either end of either; a millimetre beyond is not. */
    @ParameterizedTest
    @CsvSource({
        "30, 10, 30, 40, 1",
        "30, 11, 30, 40, 0",
        "30, 40, 30, 10, 1",
        "30, 40, 30, 11, 0",
        "10, 0, 10, 20, 1",
        "9, 0, 9, 20, 0",
        "50, 0, 50, 20, 1",
        "51, 0, 51, 20, 0"
    })
    void reachesToTheVeryEnds(double u, double v, double toU, double toV, int crossings) {
        assertEquals(crossings, crossings(path(point(u, v, 5), point(toU, toV, 5))));
    }

    @Test
    void isNoneOfParallelPathsNorOfTwoOnOneLine() {
        assertEquals(0, crossings(path(point(10, 12, 3), point(50, 12, 3))));
        assertEquals(0, crossings(path(point(20, 10, 3), point(60, 10, 3))));
    }

    @Test
    void isTheOneAfterTheOtherAlongTheFirstPath() {
        ThreadPath zigzag = path(point(20, 0, 3), point(20, 20, 5), point(40, 20, 5), point(40, 0, 3));
        assertEquals(
                List.of(20.0, 40.0),
                Crossing.all(ALONG, zigzag).stream()
                        .map(crossing -> crossing.place().u().millimetres())
                        .toList());
    }

    /** Seen from above; how deep the places are where they begin makes no difference. */
    @Test
    void isNotWhereBothBeginButMayBeFurtherOn() {
        ThreadPath apart = path(point(10, 10, 6), point(50, 40, 6));
        assertEquals(0, crossings(apart));
        ThreadPath back = path(point(10, 10, 6), point(30, 30, 6), point(40, 0, 6));
        assertEquals(1, crossings(back));
        ThreadPath bent = path(point(10, 10, 3), point(30, 30, 3), point(40, 0, 3));
        ThreadPath later = path(point(10, 10, 3), point(60, 15, 3));
        assertEquals(1, Crossing.all(bent, later).size());
    }
}
