package io.evenlift.domain.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegionCellsTest {
    private static final int PLACES = 4000;

    private static final double REACH_MM = 5;

    private static List<Outline> outlines(FaceChart chart) {
        return Stream.of(Region.values())
                .map(region -> new Outline(chart.outline(region)))
                .toList();
    }

    private static FaceChart aFace(SplittableRandom random) {
        FaceChart mean = FaceChart.of(Sex.FEMALE, Map.of());
        Map<Landmark, ChartPoint> measured = new EnumMap<>(Landmark.class);
        for (Landmark landmark : new Landmark[] {Landmark.TRAGION, Landmark.CHEILION, Landmark.GONION}) {
            ChartPoint place = mean.landmark(landmark);
            measured.put(
                    landmark,
                    ChartPoint.ofMillimetres(
                            place.u().millimetres() + random.nextDouble(-4, 4),
                            place.v().millimetres() + random.nextDouble(-4, 4)));
        }
        return FaceChart.of(Sex.FEMALE, measured);
    }

    private static ChartPoint anywhere(SplittableRandom random) {
        return ChartPoint.ofMillimetres(random.nextDouble(0, 160), random.nextDouble(-160, 120));
    }

    @Test
    void nameEveryOutlineThatCountsAndAreInsideWhereTheySaySo() {
        EachSeed.of(20, RegionCellsTest::isAsSaid);
    }

    private static void isAsSaid(SplittableRandom random) {
        List<Outline> outlines = outlines(aFace(random));
        RegionCells cells = new RegionCells(outlines, REACH_MM);
        int alone = 0;
        for (int i = 0; i < PLACES; i++) {
            ChartPoint place = anywhere(random);
            RegionCells.Cell cell = cells.at(place);
            double nearest = outlines.stream()
                    .mapToDouble(outline -> outline.distanceMm(place))
                    .min()
                    .orElseThrow();
            for (int number = 0; number < outlines.size(); number++) {
                boolean counts = outlines.get(number).distanceMm(place) <= Math.max(0, nearest) + REACH_MM;
                assertTrue(!counts || cell.near().contains(number), place + " lies near outline " + number);
            }
            assertTrue(!cell.inside() || nearest <= 0, place + " lies in none");
            alone += cell.near().size() == 1 ? 1 : 0;
        }
        assertTrue(alone > PLACES / 4, "cells must be of use: " + alone);
    }

    @Test
    void answerTheSameWhoeverAskedFirst() {
        FaceChart chart = FaceChart.of(Sex.MALE, Map.of());
        RegionCells cells = new RegionCells(outlines(chart), REACH_MM);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < PLACES; i++) {
            ChartPoint place = anywhere(random);
            RegionCells.Cell first = new RegionCells(outlines(chart), REACH_MM).at(place);
            RegionCells.Cell later = cells.at(place);
            assertEquals(first.near(), later.near());
            assertEquals(first.inside(), later.inside());
            assertEquals(later, cells.at(place));
        }
    }

    @Test
    void holdTheCornersOfTheChart() {
        RegionCells cells = new RegionCells(outlines(FaceChart.of(Sex.FEMALE, Map.of())), REACH_MM);
        for (double u : new double[] {0, 160}) {
            for (double v : new double[] {-160, 120}) {
                assertEquals(false, cells.at(ChartPoint.ofMillimetres(u, v)).inside());
            }
        }
    }
}
