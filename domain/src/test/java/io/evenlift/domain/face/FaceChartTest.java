package io.evenlift.domain.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceChartTest {
    private static final double ROUNDING = 1e-9;
    private static final FaceChart FEMALE = FaceChart.of(Sex.FEMALE, Map.of());
    private static final FaceChart MALE = FaceChart.of(Sex.MALE, Map.of());

    private static ChartPoint at(double u, double v) {
        return ChartPoint.ofMillimetres(u, v);
    }

    private static ChartPoint anywhere(SplittableRandom random) {
        return at(random.nextDouble(0, 120), random.nextDouble(-115, 45));
    }

    private static ChartPoint near(SplittableRandom random, ChartPoint place, double upTo) {
        return at(
                Math.max(0, place.u().millimetres() + random.nextDouble(-upTo, upTo)),
                place.v().millimetres() + random.nextDouble(-upTo, upTo));
    }

    /** How far the tissue of each of these regions counts at a place, which is in the map of a side, whatever the tissue. */
    private static List<RegionShare> shares(FaceChart chart, ChartPoint place, Set<Region> among) {
        Map<Region, TissueStack> tissue = new EnumMap<>(Region.class);
        among.forEach(region -> tissue.put(region, TissueStack.of(Length.ofMillimetres(1.2), Length.ofMillimetres(4))));
        return new TissueMap(chart, tissue).sharesAt(place);
    }

    @Nested
    class OfChartPoint {

        @ParameterizedTest
        @CsvSource({"0, -160", "160, 120", "0, 0"})
        void takesTheHalfFaceWithItsEdges(double u, double v) {
            assertEquals(Length.ofMillimetres(u), at(u, v).u());
            assertEquals(Length.ofMillimetres(v), at(u, v).v());
        }

        @ParameterizedTest
        @CsvSource({"-0.001, 0, u", "160.001, 0, u", "0, -160.001, v", "0, 120.001, v"})
        void rejectsTheOtherHalfAndBeyond(double u, double v, String code) {
            assertEquals(code, assertThrows(InvalidValue.class, () -> at(u, v)).code());
        }

        @Test
        void measuresDistance() {
            assertEquals(Length.ofMillimetres(5), at(10, 20).distanceTo(at(13, 16)));
        }
    }

    @Nested
    class OfBuriedPoint {

        @ParameterizedTest
        @ValueSource(doubles = {0, 30})
        void takesBothEnds(double depth) {
            Length length = Length.ofMillimetres(depth);
            assertEquals(length, new BuriedPoint(at(1, 1), length).depth());
        }

        @ParameterizedTest
        @ValueSource(doubles = {-0.001, 30.001})
        void rejectsBeyond(double depth) {
            assertEquals(
                    "depth",
                    assertThrows(InvalidValue.class, () -> new BuriedPoint(at(1, 1), Length.ofMillimetres(depth)))
                            .code());
        }

        @Test
        void keepsItsDepthWhereItIsMovedAndItsPlaceWhereItIsLowered() {
            BuriedPoint point = new BuriedPoint(at(10, 20), Length.ofMillimetres(3));
            assertEquals(
                    new BuriedPoint(at(12, 15), Length.ofMillimetres(3)),
                    point.movedBy(Length.ofMillimetres(2), Length.ofMillimetres(-5)));
            assertEquals(
                    new BuriedPoint(at(10, 20), Length.ofMillimetres(4)), point.withDepth(Length.ofMillimetres(4)));
        }
    }

    @Nested
    class Landmarks {

        @ParameterizedTest
        @CsvSource({
            "FEMALE, TRAGION, 115.3, -21.9",
            "MALE, TRAGION, 117.3, -23.7",
            "FEMALE, MENTON, 0, -107",
            "MALE, MENTON, 0, -115.6",
            "FEMALE, JOWL_BORDER, 52.7, -94.5",
            "MALE, JOWL_BORDER, 53.7, -102.2",
            "FEMALE, EXOCANTHION, 50.3, -5.1"
        })
        void standOnTheChartOfTheirSex(Sex sex, Landmark landmark, double u, double v) {
            assertEquals(at(u, v), FaceChart.of(sex, Map.of()).landmark(landmark));
        }

        @ParameterizedTest
        @EnumSource(Landmark.class)
        void lieFurtherOutAndDownOnAMalesLargerFace(Landmark landmark) {
            ChartPoint female = FEMALE.landmark(landmark);
            ChartPoint male = MALE.landmark(landmark);
            assertTrue(male.u().isAtLeast(female.u()));
            assertTrue(male.v().isLessThan(female.v()));
            assertEquals(male.u().millimetres(), MALE.onThisFace(female).u().millimetres(), ROUNDING);
            assertEquals(male.v().millimetres(), MALE.onThisFace(female).v().millimetres(), ROUNDING);
        }

        @ParameterizedTest
        @EnumSource(Sex.class)
        void areTheMeanOnesWhereNoneIsMeasured(Sex sex) {
            assertSame(FaceChart.of(sex, Map.of()), FaceChart.of(sex, new EnumMap<>(Landmark.class)));
        }

        @Test
        void leaveTheFemaleChartAsItIs() {
            EachSeed.of(1_000, random -> {
                ChartPoint place = anywhere(random);
                assertEquals(place, FEMALE.onThisFace(place));
            });
        }
    }

    @Nested
    class MeasuredLandmarks {

        @Test
        void areHitExactlyAndCarryTheCanonicalPlacesWithThem() {
            EachSeed.of(1_000, random -> {
                Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
                FaceChart mean = FaceChart.of(sex, Map.of());
                Map<Landmark, ChartPoint> measured = new EnumMap<>(Landmark.class);
                for (Landmark landmark : Landmark.values()) {
                    if (random.nextInt(3) == 0) {
                        measured.put(landmark, near(random, mean.landmark(landmark), 2));
                    }
                }
                FaceChart chart = FaceChart.of(sex, measured);
                measured.forEach((landmark, place) -> {
                    assertEquals(place, chart.landmark(landmark));
                    ChartPoint carried = chart.onThisFace(FEMALE.landmark(landmark));
                    assertEquals(0, carried.distanceTo(place).millimetres(), ROUNDING, landmark.word());
                });
            });
        }

        /** A chin 5 mm lower: the lower face is longer, the eye stays. */
        @Test
        void carryTheirSurroundingsAndLeaveTheFarSideOfTheFaceNearlyAlone() {
            FaceChart chart = FaceChart.of(Sex.FEMALE, Map.of(Landmark.MENTON, at(0, -112)));
            assertEquals(3.77, lowered(chart, Landmark.JOWL_BORDER), 0.01);
            assertEquals(2.62, lowered(chart, Landmark.CHEILION), 0.01);
            assertEquals(0.20, lowered(chart, Landmark.EXOCANTHION), 0.01);
            for (Landmark landmark : Landmark.values()) {
                assertEquals(
                        FEMALE.landmark(landmark).u(), chart.landmark(landmark).u());
            }
        }

        private double lowered(FaceChart chart, Landmark landmark) {
            return FEMALE.landmark(landmark)
                    .v()
                    .minus(chart.landmark(landmark).v())
                    .millimetres();
        }

        /** What was not measured follows: the temple of a face that is a tenth larger lies a tenth farther out. */
        @Test
        void makeTheWholeFaceLargerWhereAllOfThemAre() {
            FaceChart larger = FaceChart.of(Sex.FEMALE, allTimes(1.1));
            ChartPoint temple = larger.onThisFace(at(92, 25));
            assertEquals(101.2, temple.u().millimetres(), 1);
            assertEquals(27.5, temple.v().millimetres(), 0.5);
        }

        private Map<Landmark, ChartPoint> allTimes(double factor) {
            Map<Landmark, ChartPoint> all = new EnumMap<>(Landmark.class);
            for (Landmark landmark : Landmark.values()) {
                ChartPoint place = FEMALE.landmark(landmark);
                all.put(
                        landmark,
                        at(factor * place.u().millimetres(), factor * place.v().millimetres()));
            }
            return all;
        }

        /** Five standard deviations of 6.4 % are 32 %; a twelfth of what all landmarks share counts as their own. */
        @ParameterizedTest
        @CsvSource({"0.1, false", "0.39, false", "0.64, false", "0.66, true", "1.34, true", "1.36, false"})
        void areTakenForAFaceUpToFiveStandardDeviationsOfItsSize(double factor, boolean taken) {
            if (taken) {
                assertEquals(
                        at(factor * 50.3, factor * -5.1),
                        FaceChart.of(Sex.FEMALE, allTimes(factor)).landmark(Landmark.EXOCANTHION));
            } else {
                InvalidValue refused =
                        assertThrows(InvalidValue.class, () -> FaceChart.of(Sex.FEMALE, allTimes(factor)));
                assertEquals("landmarks-mm", refused.code());
                assertTrue(refused.getMessage().contains("as wide"), refused.getMessage());
            }
        }

        @Test
        void areNamedWhereTheyContradictEachOther() {
            Map<Landmark, ChartPoint> swapped = new EnumMap<>(allTimes(1));
            swapped.put(Landmark.MID_CHEEK, FEMALE.landmark(Landmark.NASOLABIAL_MID));
            swapped.put(Landmark.NASOLABIAL_MID, FEMALE.landmark(Landmark.MID_CHEEK));
            InvalidValue refused = assertThrows(InvalidValue.class, () -> FaceChart.of(Sex.FEMALE, swapped));
            assertTrue(refused.getMessage().contains("mid-cheek at u 46.8 mm"), refused.getMessage());
            assertTrue(refused.getMessage().contains("nasolabial-mid at u 39.5 mm"), refused.getMessage());
        }

        @Test
        void areRefusedWhereTheyFoldTheFace() {
            Map<Landmark, ChartPoint> swapped = Map.of(
                    Landmark.CHEILION, FEMALE.landmark(Landmark.EXOCANTHION),
                    Landmark.EXOCANTHION, FEMALE.landmark(Landmark.CHEILION));
            InvalidValue refused = assertThrows(InvalidValue.class, () -> FaceChart.of(Sex.FEMALE, swapped));
            assertEquals("landmarks-mm", refused.code());
        }

        @ParameterizedTest
        @EnumSource(Sex.class)
        void areRefusedWhereTwoStandInOnePlace(Sex sex) {
            Map<Landmark, ChartPoint> both = Map.of(Landmark.CHEILION, at(30, -64), Landmark.MARIONETTE, at(30, -64));
            assertEquals(
                    "landmarks-mm",
                    assertThrows(InvalidValue.class, () -> FaceChart.of(sex, both))
                            .code());
        }
    }

    @Nested
    class Regions {

        @ParameterizedTest
        @CsvSource({
            "MALAR_EMINENCE, MALAR",
            "MID_CHEEK, NASOLABIAL",
            "NASOLABIAL_MID, NASOLABIAL",
            "CHEILION, PERIORAL",
            "JOWL_BORDER, JOWL",
            "GONION, JAWLINE",
            "MENTON, SUBMENTAL",
            "TRAGION, PREAURICULAR",
            "ZYGION, MALAR"
        })
        void holdTheLandmarksAfterWhichTheyAreNamed(Landmark landmark, Region region) {
            assertEquals(region, FEMALE.regionAt(FEMALE.landmark(landmark)));
            assertEquals(region, MALE.regionAt(MALE.landmark(landmark)));
        }

        /** Every side of an outline belongs to its neighbour too, or to the one line around the face. */
        @Test
        void tileTheHalfFace() {
            Map<List<ChartPoint>, Region> sides = new HashMap<>();
            for (Region region : Region.values()) {
                List<ChartPoint> corners = FEMALE.outline(region);
                for (int i = 0; i < corners.size(); i++) {
                    List<ChartPoint> side = List.of(corners.get(i), corners.get((i + 1) % corners.size()));
                    assertEquals(null, sides.put(side, region), "side used twice: " + side);
                }
            }
            Map<ChartPoint, ChartPoint> around = new HashMap<>();
            sides.keySet().stream()
                    .filter(side -> !sides.containsKey(List.of(side.get(1), side.get(0))))
                    .forEach(side -> around.put(side.get(0), side.get(1)));
            ChartPoint start = around.keySet().iterator().next();
            ChartPoint place = start;
            int length = 0;
            do {
                place = around.get(place);
                length++;
            } while (!place.equals(start));
            assertEquals(around.size(), length, "one line around the face");
        }

        @Test
        void endAtTheHairTheEarTheMidlineAndTheNeck() {
            assertTrue(FEMALE.isOnFace(at(0, -60)));
            assertTrue(FEMALE.isOnFace(at(86, 44)));
            for (ChartPoint beyond : List.of(at(80, 53), at(129, -30), at(100, -110), at(20, 20), at(40, -127))) {
                assertFalse(FEMALE.isOnFace(beyond), beyond.toString());
            }
        }

        /** At the middle of a border both sides count for a half, 2.5 mm inside for three quarters, from 5 mm on alone. */
        @Test
        void giveWayToEachOtherLinearlyOverTenMillimetres() {
            Set<Region> both = EnumSet.of(Region.NASOLABIAL, Region.CHEEK);
            double[][] expected = {{46, 1}, {47, 1}, {49.5, 0.75}, {52, 0.5}, {54.5, 0.25}, {57, 0}};
            for (double[] row : expected) {
                double share = shares(FEMALE, at(row[0], -53), both).stream()
                        .filter(each -> each.region() == Region.NASOLABIAL)
                        .mapToDouble(each -> each.share().value())
                        .sum();
                assertEquals(row[1], share, 1e-12, "u " + row[0]);
            }
        }

        @Test
        void moveWithTheMeasuredFace() {
            ChartPoint place = at(47, -63.5);
            FaceChart longFace = FaceChart.of(
                    Sex.FEMALE, Map.of(Landmark.JOWL_BORDER, at(52.7, -104), Landmark.MENTON, at(0, -117)));
            assertEquals(Region.JOWL, FEMALE.regionAt(place));
            assertEquals(Region.NASOLABIAL, longFace.regionAt(place));
        }
    }

    @Nested
    class Shares {
        private Set<Region> some(SplittableRandom random) {
            Set<Region> some = EnumSet.of(Region.values()[random.nextInt(Region.values().length)]);
            for (Region region : Region.values()) {
                if (random.nextInt(3) > 0) {
                    some.add(region);
                }
            }
            return some;
        }

        private Map<Region, Double> byRegion(FaceChart chart, ChartPoint place, Set<Region> among) {
            Map<Region, Double> shares = new EnumMap<>(Region.class);
            shares(chart, place, among)
                    .forEach(share -> shares.put(share.region(), share.share().value()));
            return shares;
        }

        @Test
        void addUpToOne() {
            EachSeed.of(10_000, random -> {
                double sum = byRegion(FEMALE, anywhere(random), some(random)).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertEquals(1, sum, 1e-12);
            });
        }

        /** One share changes by at most (2 + 2·10)/5 per mm: each of ten weights by 2 per mm, their sum at least 5. */
        @Test
        void changeLittleOverASmallStep() {
            double step = 0.01;
            EachSeed.of(10_000, random -> {
                Set<Region> among = some(random);
                ChartPoint place = anywhere(random);
                Map<Region, Double> here = byRegion(MALE, place, among);
                Map<Region, Double> there = byRegion(MALE, near(random, place, step / 2), among);
                for (Region region : among) {
                    assertEquals(here.getOrDefault(region, 0.0), there.getOrDefault(region, 0.0), 4.4 * step);
                }
            });
        }

        @Test
        void areLargestForTheRegionOfThePlace() {
            Set<Region> all = EnumSet.allOf(Region.class);
            EachSeed.of(10_000, random -> {
                ChartPoint place = anywhere(random);
                Map<Region, Double> shares = byRegion(FEMALE, place, all);
                Region here = FEMALE.regionAt(place);
                shares.values().forEach(share -> assertTrue(share <= shares.get(here)));
            });
        }

        @Test
        void belongToTheOnlyKnownRegionEverywhere() {
            assertEquals(
                    Map.of(Region.TEMPLE, 1.0),
                    byRegion(FEMALE, FEMALE.landmark(Landmark.MENTON), EnumSet.of(Region.TEMPLE)));
        }
    }

    @Nested
    class LiftDirections {

        @ParameterizedTest
        @EnumSource(
                value = Landmark.class,
                names = {"MALAR_EMINENCE", "MID_CHEEK", "NASOLABIAL_MID", "CHEILION", "MARIONETTE", "JOWL_BORDER"})
        void pointUpAndOutByOne(Landmark landmark) {
            for (FaceChart chart : List.of(FEMALE, MALE)) {
                double u = chart.liftDirection(landmark).u().value();
                double v = chart.liftDirection(landmark).v().value();
                assertTrue(u > 0 && v > 0);
                assertEquals(1, u * u + v * v, ROUNDING);
            }
        }
    }

    @Nested
    class DangerZones {
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
                    4,
                    distance(corridor, FEMALE, 115.3 - 4 * du / length, -26.9 - 4 * dv / length),
                    ROUNDING,
                    "before it");
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

    @Nested
    class Ligaments {

        /** The zygomatic ligament was measured 44.9 mm from the tragus. */
        @Test
        void standAtTheirPublishedDistanceFromTheTragus() {
            assertEquals(
                    44.9,
                    Ligament.ZYGOMATIC
                            .site()
                            .place()
                            .distanceTo(FEMALE.landmark(Landmark.TRAGION))
                            .millimetres(),
                    0.2);
        }

        @Test
        void ranksThemByTheForceThatPiercesThem() {
            assertEquals(
                    1.0, Ligament.ZYGOMATIC.relativeStiffness().orElseThrow().value());
            assertEquals(
                    0.397, Ligament.MANDIBULAR.relativeStiffness().orElseThrow().value(), 5e-4);
            assertEquals(Optional.empty(), Ligament.UPPER_MASSETERIC.relativeStiffness());
        }

        @ParameterizedTest
        @EnumSource(Ligament.class)
        void haveASpreadBetweenPeople(Ligament ligament) {
            assertTrue(ligament.site().standardDeviation().millimetres() > 0);
        }
    }
}
