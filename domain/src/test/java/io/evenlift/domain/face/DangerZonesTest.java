package io.evenlift.domain.face;

import static io.evenlift.domain.face.Places.FEMALE;
import static io.evenlift.domain.face.Places.MALE;
import static io.evenlift.domain.face.Places.ROUNDING;
import static io.evenlift.domain.face.Places.anywhere;
import static io.evenlift.domain.face.Places.at;
import static io.evenlift.domain.face.Places.near;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where danger zones lie on a face, and what they close. */
class DangerZonesTest {
    private DangerZone zone(String code) {
        return DangerZone.all().stream()
                .filter(zone -> zone.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private double distance(String code, FaceChart chart, double u, double v) {
        return zone(code).on(chart).distance(at(u, v)).millimetres();
    }

    @Test
    void areMeasuredFromTheirPoint() {
        assertEquals(0, distance("sentinel-vein", FEMALE, 69.1, 13.9), ROUNDING);
        assertEquals(5, distance("sentinel-vein", FEMALE, 72.1, 17.9), ROUNDING);
    }

    @Test
    void areMeasuredFromTheNearestPartOfTheirLine() {
        String corridor = "frontal-branch-corridor";
        double du = 54.9 - 115.3;
        double dv = 20.2 - -26.9;
        double length = Math.hypot(du, dv);
        double middleU = (115.3 + 54.9) / 2;
        double middleV = (-26.9 + 20.2) / 2;
        assertEquals(0, distance(corridor, FEMALE, middleU, middleV), ROUNDING);
        assertEquals(7, distance(corridor, FEMALE, middleU + 7 * dv / length, middleV - 7 * du / length), ROUNDING);
        assertEquals(7, distance(corridor, FEMALE, middleU - 7 * dv / length, middleV + 7 * du / length), ROUNDING);
        assertEquals(
                4,
                distance(corridor, FEMALE, 54.9 + 4 * du / length, 20.2 + 4 * dv / length),
                ROUNDING,
                "past the end");
        assertEquals(
                4, distance(corridor, FEMALE, 115.3 - 4 * du / length, -26.9 - 4 * dv / length), ROUNDING, "before it");
    }

    @Test
    void areMeasuredFromEverySegmentOfALongLine() {
        String nerve = "marginal-mandibular-nerve";
        assertEquals(0, distance(nerve, FEMALE, (100.4 + 52.7) / 2, (-71.5 - 99.0) / 2), ROUNDING);
        assertEquals(0, distance(nerve, FEMALE, (52.7 + 20) / 2, (-99.0 - 111.5) / 2), ROUNDING);
    }

    @Test
    void changeByNoMoreThanTheStep() {
        EachSeed.of(2_000, random -> {
            ChartPoint here = anywhere(random);
            ChartPoint there = near(random, here, 3);
            double step = here.distanceTo(there).millimetres();
            for (DangerZone zone : DangerZone.all()) {
                assertEquals(
                        zone.on(MALE).distance(here).millimetres(),
                        zone.on(MALE).distance(there).millimetres(),
                        step + ROUNDING,
                        zone.code());
            }
        });
    }

    @Test
    void followTheMaleLandmarks() {
        assertEquals(0, distance("sentinel-vein", MALE, 51.1 + 18.8, -5.5 + 19.0), ROUNDING);
        assertEquals(0, distance("mental-foramen", MALE, 26.8 - 3.3, -69.4 - 20.4), ROUNDING);
    }

    @Test
    void followAMeasuredLandmark() {
        FaceChart chart = FaceChart.of(Sex.FEMALE, Map.of(Landmark.EXOCANTHION, at(53, -8)));
        assertEquals(0, distance("sentinel-vein", chart, 53 + 18.8, -8 + 19.0), ROUNDING);
    }

    @Test
    void closeTheLayersInWhichTheStructureRuns() {
        DangerZone corridor = zone("frontal-branch-corridor");
        assertEquals(DangerZone.Action.FORBID, corridor.action());
        assertEquals(Length.ofMillimetres(15), corridor.halfWidth());
        List<TissueLayer> met = new ArrayList<>();
        for (TissueLayer layer : TissueLayer.values()) {
            if (corridor.isMetAt(layer, Length.ofMillimetres(5))) {
                met.add(layer);
            }
        }
        assertEquals(List.of(TissueLayer.SMAS, TissueLayer.DEEP), met);
    }

    /** 11.1 ± 3.1 mm: within two standard deviations, 4.9 to 17.3 mm, in whatever layer that is. */
    @ParameterizedTest
    @CsvSource({"FAT, 4.8, false", "FAT, 5.0, true", "DEEP, 17.2, true", "SKIN, 17.4, false", "SMAS, 1, true"})
    void areMetAboutTheirMeasuredDepthOrInTheirLayers(TissueLayer layer, double depth, boolean met) {
        assertEquals(met, zone("facial-artery-lateral-to-commissure").isMetAt(layer, Length.ofMillimetres(depth)));
    }

    /** Above it no depth meets one, at it one does: in SMAS and deep layer, which begin at 5.2 mm, or about a measured depth. */
    @ParameterizedTest
    @CsvSource({"sentinel-vein, 5.2", "facial-artery-lateral-to-commissure, 4.9", "facial-artery-at-commissure, 0"})
    void areMetFromAShallowestDepthOn(String code, double expected) {
        DangerZone zone = zone(code);
        TissueStack tissue = TissueStack.of(Length.ofMillimetres(1.2), Length.ofMillimetres(4));
        Length shallowest = zone.shallowestIn(tissue);
        assertEquals(expected, shallowest.millimetres(), ROUNDING);
        for (double depth = 0; depth < 10; depth += 0.01) {
            Length at = Length.ofMillimetres(depth);
            boolean isMet = zone.isMetAt(tissue.layerAt(at), at);
            assertTrue(!isMet || depth >= expected - ROUNDING, code + " at " + depth);
        }
        Length justBelow = shallowest.plus(Length.ofMillimetres(0.001));
        assertTrue(zone.isMetAt(tissue.layerAt(justBelow), justBelow));
    }

    @Test
    void tellTheSidesOfTheirLineApart() {
        LocatedZone nerve = zone("marginal-mandibular-nerve").on(FEMALE);
        double above = nerve.offset(at(76, -75)).millimetres();
        double below = nerve.offset(at(76, -95)).millimetres();
        assertTrue(above * below < 0, above + " and " + below);
        assertEquals(above, Math.copySign(distance("marginal-mandibular-nerve", FEMALE, 76, -75), above));
    }

    @Test
    void ofARegionAreEachInSomeRegionAndLayer() {
        assertEquals(
                Set.of("zygomatic-and-buccal-branches", "great-auricular-nerve"),
                RegionCaution.all().stream().map(RegionCaution::code).collect(Collectors.toSet()));
        for (RegionCaution caution : RegionCaution.all()) {
            assertFalse(caution.regions().isEmpty() || caution.layers().isEmpty(), caution.code());
        }
    }

    @Test
    void haveAWidthAndALayerAndADifferentName() {
        Set<String> codes = new java.util.HashSet<>();
        for (DangerZone zone : DangerZone.all()) {
            assertTrue(zone.halfWidth().millimetres() > 0, zone.code());
            assertTrue(zone.layers().size() > 0, zone.code());
            assertTrue(codes.add(zone.code()), zone.code());
        }
    }
}
