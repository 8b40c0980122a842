package io.evenlift.domain.planning.check;

import static io.evenlift.domain.planning.check.ACheck.mm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ShortestWayTest {

    @Test
    void goesUpWhereOnlyThatHelpsAndNoFartherThanNeeded() {
        ShortestWay way = ShortestWay.from(mm(1), each -> mm(2.9).isLessThan(each.alongV()))
                .orElseThrow();
        assertEquals(3, way.length().millimetres(), 1e-12);
        assertEquals(3, way.alongV().millimetres(), 1e-12);
        assertEquals(0, way.alongU().millimetres(), 1e-12);
    }

    @Test
    void isLookedForInEveryFifteenDegreesAndEveryHalfMillimetre() {
        List<ShortestWay> tried = new ArrayList<>();
        assertEquals(Optional.empty(), ShortestWay.from(mm(2.001), way -> !tried.add(way)));
        assertEquals(mm(2.01), tried.get(0).length());
        assertEquals(2.51, tried.get(24).length().millimetres(), 1e-12);
        TreeSet<Long> degrees = new TreeSet<>();
        for (ShortestWay way : tried.subList(0, 24)) {
            double turn = Math.atan2(way.alongV().millimetres(), way.alongU().millimetres());
            degrees.add(Math.floorMod(Math.round(Math.toDegrees(turn)), 360L));
        }
        assertEquals(24, degrees.size());
        assertTrue(degrees.stream().allMatch(each -> each % 15 == 0), degrees.toString());
        Length last = tried.get(tried.size() - 1).length();
        assertTrue(last.isLessThan(mm(30)) && mm(29.5).isLessThan(last), "up to 30 mm: " + last);
    }

    @Test
    void leadsToAPlaceOfTheChartOrNowhere() {
        ChartPoint place = new ChartPoint(mm(3), mm(10));
        assertEquals(Optional.of(new ChartPoint(mm(1), mm(14))), new ShortestWay(mm(5), mm(-2), mm(4)).moved(place));
        assertEquals(Optional.empty(), new ShortestWay(mm(5), mm(-4), mm(0)).moved(place));
    }
}
