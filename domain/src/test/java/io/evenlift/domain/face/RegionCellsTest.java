package io.evenlift.domain.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RegionCellsTest {
    private static final int PLACES = 4000;

    private static final double DEEP_MM = 5;

    private static Map<Region, Outline> outlines(FaceChart chart) {
        Map<Region, Outline> outlines = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            outlines.put(region, new Outline(chart.outline(region)));
        }
        return outlines;
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
    void nameARegionOnlyWhereEveryOtherOneIsFar() {
        EachSeed.of(20, RegionCellsTest::isAsSaid);
    }

    private static void isAsSaid(SplittableRandom random) {
        FaceChart chart = aFace(random);
        Map<Region, Outline> outlines = outlines(chart);
        RegionCells cells = new RegionCells(outlines, DEEP_MM);
        int named = 0;
        for (int i = 0; i < PLACES; i++) {
            ChartPoint place = anywhere(random);
            Optional<Region> deepIn = cells.at(place);
            if (deepIn.isPresent()) {
                named++;
                outlines.forEach((region, outline) -> {
                    double distance = outline.distanceMm(place);
                    boolean asSaid = region == deepIn.get() ? distance <= 0 : distance >= DEEP_MM;
                    assertTrue(
                            asSaid,
                            () -> place + " said deep in " + deepIn.get() + " is " + distance + " mm from " + region);
                });
            }
        }
        assertTrue(named > PLACES / 20, "cells must be of use: " + named);
    }

    @Test
    void answerTheSameWhoeverAskedFirst() {
        FaceChart chart = FaceChart.of(Sex.MALE, Map.of());
        RegionCells cells = new RegionCells(outlines(chart), DEEP_MM);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < PLACES; i++) {
            ChartPoint place = anywhere(random);
            assertEquals(new RegionCells(outlines(chart), DEEP_MM).at(place), cells.at(place));
            assertEquals(cells.at(place), cells.at(place));
        }
    }

    @Test
    void holdTheCornersOfTheChart() {
        RegionCells cells = new RegionCells(outlines(FaceChart.of(Sex.FEMALE, Map.of())), DEEP_MM);
        for (double u : new double[] {0, 160}) {
            for (double v : new double[] {-160, 120}) {
                assertEquals(Optional.empty(), cells.at(ChartPoint.ofMillimetres(u, v)));
            }
        }
    }
}
