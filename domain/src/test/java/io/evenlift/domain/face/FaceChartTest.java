package io.evenlift.domain.face;

import static io.evenlift.domain.face.Places.FEMALE;
import static io.evenlift.domain.face.Places.MALE;
import static io.evenlift.domain.face.Places.ROUNDING;
import static io.evenlift.domain.face.Places.anywhere;
import static io.evenlift.domain.face.Places.at;
import static io.evenlift.domain.face.Places.near;
import static io.evenlift.domain.face.Places.shares;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of a face: its places, its landmarks and how far the tissue of its regions reaches. */
class FaceChartTest {

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
}
