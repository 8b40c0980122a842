package io.evenlift.domain.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.Length;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedZoneTest {
    private static LocatedZone along(double... places) {
        List<ChartPoint> line = new java.util.ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            line.add(ChartPoint.ofMillimetres(places[i], places[i + 1]));
        }
        return new LocatedZone(DangerZone.all().get(0), line);
    }

    private static double offset(LocatedZone zone, double u, double v) {
        return zone.offset(ChartPoint.ofMillimetres(u, v)).millimetres();
    }

    /** To the left of the way from (10, 0) to (34, 18) is positive, beyond its ends as well. */
    @ParameterizedTest
    @CsvSource({"19, 13, 1", "25, 5, -1", "38, 24, 1", "40, 19, -1", "2, -24, -1", "8, 2, 1"})
    void tellsTheSidesOfASlantedLineApart(double u, double v, double side) {
        assertEquals(side, Math.signum(offset(along(10, 0, 34, 18), u, v)));
    }

    @Test
    void measuresAcrossASlantedLine() {
        // The middle of the line is (22, 9); (-3, 4) is 5 mm to its left.
        LocatedZone zone = along(10, 0, 34, 18);
        assertEquals(5, offset(zone, 19, 13), 1e-9);
        assertEquals(-5, offset(zone, 25, 5), 1e-9);
        assertEquals(5, zone.distance(ChartPoint.ofMillimetres(25, 5)).millimetres(), 1e-9);
    }

    /** The rectangle that is looked at first leaves nothing out. */
    @Test
    void isNearWhereItsLineIs() {
        LocatedZone zone = along(10, 0, 34, 18, 40, 2);
        int near = 0;
        for (double u = 0; u < 55; u += 0.7) {
            for (double v = -12; v < 30; v += 0.7) {
                ChartPoint place = ChartPoint.ofMillimetres(u, v);
                boolean isNear = zone.distance(place).millimetres() < 4.5;
                assertEquals(isNear, zone.isWithin(Length.ofMillimetres(4.5), place));
                near += isNear ? 1 : 0;
            }
        }
        assertTrue(near > 500, "near " + near);
        ChartPoint beside = ChartPoint.ofMillimetres(25, 5);
        assertFalse(zone.isWithin(zone.distance(beside), beside));
    }

    @Test
    void straightAheadOfAnEndIsOnTheFirstSide() {
        assertEquals(5, offset(along(10, 0, 20, 0), 25, 0));
    }

    /** Ahead of a sharp corner both legs are equally near and lie on different sides: the first one counts. */
    @Test
    void aheadOfASharpCornerTheFirstLegCounts() {
        LocatedZone corner = along(10, 0, 20, 0, 10, 5);
        assertEquals(Math.sqrt(26), offset(corner, 25, 1), 1e-12);
    }

    @Test
    void aSinglePlaceHasOneSide() {
        assertTrue(along(10, 0).isASinglePlace());
        assertFalse(along(10, 0, 20, 0).isASinglePlace());
        assertEquals(5, offset(along(10, 0), 7, -4));
    }

    @Test
    void wordsOfAnActionAreThoseOfTheTable() {
        assertEquals("forbid", DangerZone.Action.FORBID.word());
        assertEquals("warn", DangerZone.Action.WARN.word());
    }
}
