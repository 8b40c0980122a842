package io.evenlift.domain.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TissueTest {
    private static final double ROUNDING = 1e-9;
    private static final TissueStack CHEEK = stack(1.2, 4);

    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    private static TissueStack stack(double skin, double fat) {
        return TissueStack.of(mm(skin), mm(fat));
    }

    /** Anywhere in the absolute bands, their ends among them. */
    private static TissueStack anyStack(SplittableRandom random) {
        while (true) {
            double skin = within(random, 0.5, 3.5);
            double fat = within(random, 1, 15);
            if (skin + fat >= 2 && skin + fat <= 18) {
                return stack(skin, fat);
            }
        }
    }

    private static double within(SplittableRandom random, double low, double high) {
        return switch (random.nextInt(6)) {
            case 0 -> low;
            case 1 -> high;
            default -> Math.round(random.nextDouble(low, high) * 100) / 100.0;
        };
    }

    @Nested
    class OfTissueStack {

        @ParameterizedTest
        @CsvSource({"0.5, 1.5", "3.5, 1", "1, 1", "3, 15", "0.5, 15"})
        void takesTheEndsOfTheAbsoluteBands(double skin, double fat) {
            assertEquals(mm(skin), stack(skin, fat).skin());
            assertEquals(mm(fat), stack(skin, fat).fat());
        }

        @ParameterizedTest
        @CsvSource({
            "0.499, 4, skin-thickness",
            "3.501, 4, skin-thickness",
            "1.2, 0.999, fat-thickness",
            "1.2, 15.001, fat-thickness",
            "0.9, 1.09, smas-depth",
            "3.5, 14.51, smas-depth"
        })
        void rejectsBeyond(double skin, double fat, String code) {
            assertEquals(
                    code,
                    assertThrows(InvalidValue.class, () -> stack(skin, fat)).code());
        }

        @Test
        void standsInLayersOnBone() {
            assertEquals(mm(5.2), CHEEK.smasTop());
            assertEquals(mm(6.2), CHEEK.deepTop());
            assertEquals(mm(12.2), CHEEK.bone());
            for (TissueLayer layer : TissueLayer.values()) {
                assertEquals(layer, CHEEK.layerAt(CHEEK.topOf(layer)));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "0, SKIN",
            "1.199, SKIN",
            "1.2, FAT",
            "5.199, FAT",
            "5.2, SMAS",
            "6.199, SMAS",
            "6.2, DEEP",
            "25, DEEP"
        })
        void givesAnInterfaceToTheLayerBelow(double depth, TissueLayer layer) {
            assertEquals(layer, CHEEK.layerAt(mm(depth)));
        }

        @Test
        void addsUpItsLayers() {
            EachSeed.of(1_000, random -> {
                TissueStack stack = anyStack(random);
                Length top = Length.ZERO;
                for (TissueLayer layer : TissueLayer.values()) {
                    assertEquals(top.millimetres(), stack.topOf(layer).millimetres(), ROUNDING);
                    top = top.plus(stack.thicknessOf(layer));
                }
                assertEquals(top.millimetres(), stack.bone().millimetres(), ROUNDING);
            });
        }

        @Test
        void changesOneModulusAtATime() {
            Modulus soft = Modulus.ofKilopascals(7);
            assertEquals(soft, CHEEK.withFatModulus(soft).fatModulus());
            assertEquals(CHEEK, CHEEK.withFatModulus(soft).withFatModulus(CHEEK.fatModulus()));
            assertEquals(soft, CHEEK.withSkinModulus(soft).skinModulus());
            assertEquals(CHEEK, CHEEK.withSkinModulus(soft).withSkinModulus(CHEEK.skinModulus()));
        }
    }

    @Nested
    class CarryTo {

        @ParameterizedTest
        @CsvSource({"0, 0", "0.6, 1", "1.2, 2", "3.2, 7", "5.2, 12", "5.7, 12.5", "6.2, 13", "12.2, 19", "14.2, 21"})
        void keepsLayerAndRelativeDepthAndGoesOnBelowTheBone(double depth, double carried) {
            assertEquals(carried, CHEEK.carryTo(stack(2, 10), mm(depth)).millimetres(), ROUNDING);
        }

        @Test
        void comesBackToWhereItWas() {
            EachSeed.of(10_000, random -> {
                TissueStack one = anyStack(random);
                TissueStack other = anyStack(random);
                Length depth = mm(random.nextDouble(0, 30));
                assertEquals(
                        depth.millimetres(),
                        other.carryTo(one, one.carryTo(other, depth)).millimetres(),
                        ROUNDING);
            });
        }

        @Test
        void keepsTheOrderOfDepths() {
            EachSeed.of(10_000, random -> {
                TissueStack one = anyStack(random);
                TissueStack other = anyStack(random);
                double depth = random.nextDouble(0, 30);
                double deeper = depth + random.nextDouble(1e-6, 5);
                assertTrue(one.carryTo(other, mm(depth)).isLessThan(one.carryTo(other, mm(deeper))));
            });
        }
    }

    @Nested
    class WithSkinOverSameSmas {

        @Test
        void leavesTheSmasWhereItIs() {
            TissueStack thicker = CHEEK.withSkinOverSameSmas(mm(2));
            assertEquals(mm(2), thicker.skin());
            assertEquals(mm(3.2), thicker.fat());
            assertEquals(CHEEK.smasTop(), thicker.smasTop());
        }

        @Test
        void pushesTheSmasDownRatherThanLeavingTooLittleFat() {
            TissueStack stack = stack(1.2, 1).withSkinOverSameSmas(mm(2));
            assertEquals(mm(1), stack.fat());
            assertEquals(mm(3), stack.smasTop());
        }

        @Test
        void pullsTheSmasUpRatherThanLeavingTooMuchFat() {
            TissueStack stack = stack(2, 15).withSkinOverSameSmas(mm(1.8));
            assertEquals(mm(15), stack.fat());
            assertEquals(mm(16.8), stack.smasTop());
        }

        @Test
        void isPossibleFromAndToEveryThicknessOfTheAbsoluteBand() {
            EachSeed.of(10_000, random -> {
                TissueStack stack = anyStack(random);
                double skin = within(random, 0.5, 3.5);
                TissueStack changed = stack.withSkinOverSameSmas(mm(skin));
                assertEquals(mm(skin), changed.skin());
            });
        }
    }

    @Nested
    class OfPlane {

        @ParameterizedTest
        @CsvSource({"DERMIS, 0, 1.2", "SUBDERMAL, 1.2, 2.2", "FAT, 1.2, 5.2", "SMAS, 5.2, 6.2", "DEEP, 6.2, 12.2"})
        void liesBetweenItsInterfaces(Plane plane, double top, double bottom) {
            assertEquals(mm(top), plane.topIn(CHEEK));
            assertEquals(mm(bottom), plane.bottomIn(CHEEK));
        }

        @ParameterizedTest
        @EnumSource(Plane.class)
        void hasRoomInEveryStack(Plane plane) {
            EachSeed.of(1_000, random -> {
                TissueStack stack = anyStack(random);
                assertTrue(plane.topIn(stack).isLessThan(plane.bottomIn(stack)));
            });
        }

        @ParameterizedTest
        @CsvSource({"DERMIS, 0.5, 0.6", "SUBDERMAL, 0.6, 1.8", "FAT, 0, 1.2", "SMAS, 0.5, 5.7", "DEEP, 1, 12.2"})
        void isPartedFromTopToBottom(Plane plane, double part, double depth) {
            assertEquals(depth, plane.depthIn(CHEEK, Fraction.of(part)).millimetres(), 1e-9);
        }

        @Test
        void subdermalNeverReachesThroughTheFat() {
            TissueStack thinFat = stack(1.2, 1);
            assertEquals(thinFat.smasTop(), Plane.SUBDERMAL.bottomIn(thinFat));
        }
    }

    @Nested
    class OfTissueMap {
        private final FaceChart chart = FaceChart.of(Sex.FEMALE, Map.of());

        private ChartPoint anywhere(SplittableRandom random) {
            return ChartPoint.ofMillimetres(random.nextDouble(0, 120), random.nextDouble(-115, 45));
        }

        /** A chart keeps what was found of the regions that were asked last. */
        @Test
        void doesNotMixUpTheRegionsOfOneFaceWithThoseOfAnother() {
            EachSeed.of(200, random -> {
                FaceChart chart = FaceChart.of(Sex.MALE, Map.of());
                EnumSet<Region> some = EnumSet.of(Region.CHEEK);
                for (Region region : Region.values()) {
                    if (random.nextBoolean()) {
                        some.add(region);
                    }
                }
                ChartPoint place = Places.anywhere(random);
                List<RegionShare> first = chart.neighbourhoods(some).sharesAt(place);
                List<RegionShare> fresh = new Neighbourhoods(some, chart).sharesAt(place);
                chart.neighbourhoods(EnumSet.allOf(Region.class)).sharesAt(place);
                assertEquals(fresh, first);
                assertEquals(fresh, chart.neighbourhoods(some).sharesAt(place));
                assertEquals(
                        new Neighbourhoods(EnumSet.allOf(Region.class), chart).sharesAt(place),
                        chart.neighbourhoods(EnumSet.allOf(Region.class)).sharesAt(place));
            });
        }

        @Test
        void givesEveryPlaceATissueBetweenThoseOfItsRegions() {
            EachSeed.of(2_000, random -> {
                Map<Region, TissueStack> known = new EnumMap<>(Region.class);
                for (Region region : Region.values()) {
                    known.put(region, anyStack(random));
                }
                TissueMap map = new TissueMap(chart, known);
                ChartPoint place = anywhere(random);
                double low = 15;
                double high = 1;
                for (RegionShare share : map.sharesAt(place)) {
                    double fat = map.of(share.region()).fat().millimetres();
                    low = Math.min(low, fat);
                    high = Math.max(high, fat);
                }
                double fat = map.at(place).fat().millimetres();
                assertTrue(fat >= low - ROUNDING && fat <= high + ROUNDING, () -> "fat " + fat);
            });
        }

        @ParameterizedTest
        @CsvSource({"1, 1", "0.5, 1.5", "3.5, 14.5", "3, 15", "0.5, 15", "3.5, 1"})
        void blendsRegionsAtTheEndOfAnAbsoluteBand(double skin, double fat) {
            Map<Region, TissueStack> same = new EnumMap<>(Region.class);
            for (Region region : Region.values()) {
                same.put(region, stack(skin, fat));
            }
            TissueMap map = new TissueMap(chart, same);
            EachSeed.of(2_000, random -> {
                TissueStack stack = map.at(anywhere(random));
                assertEquals(skin, stack.skin().millimetres(), ROUNDING);
                assertEquals(fat, stack.fat().millimetres(), ROUNDING);
            });
        }

        @Test
        void knowsThePlacesOfMeasuredRegionsOnly() {
            TissueMap map = new TissueMap(chart, Map.of(Region.CHEEK, CHEEK));
            assertTrue(map.isKnownAt(ChartPoint.ofMillimetres(64, -48)));
            assertFalse(map.isKnownAt(ChartPoint.ofMillimetres(95, 15)));
        }

        @Test
        void seesADepthAsTheObservedRegionDoes() {
            TissueMap map = new TissueMap(chart, Map.of(Region.CHEEK, CHEEK, Region.TEMPLE, stack(2, 10)));
            BuriedPoint mid = new BuriedPoint(ChartPoint.ofMillimetres(64, -48), mm(3.2));
            assertEquals(3.2, map.depthIn(Region.CHEEK, mid).millimetres(), ROUNDING);
            assertEquals(7, map.depthIn(Region.TEMPLE, mid).millimetres(), ROUNDING);
        }
    }

    @Nested
    class OfRegionalThickness {

        @Test
        void takesWhatThePublishedSmasLeavesUnderTheSkin() {
            assertEquals(
                    3.62, RegionalThickness.of(Region.CHEEK).fatUnder(mm(1.2)).millimetres(), ROUNDING);
        }

        @ParameterizedTest
        @EnumSource(Region.class)
        void leavesAtLeastAMillimetreOfFatUnderAnySkin(Region region) {
            RegionalThickness published = RegionalThickness.of(region);
            assertTrue(published.fatUnder(mm(3.5)).isAtLeast(mm(1)));
            assertTrue(published.skin(Sex.FEMALE).isLessThan(published.skin(Sex.MALE)));
        }
    }

    @Nested
    class OfTissueEstimates {

        static java.util.List<Estimate<?>> all() {
            return TissueEstimates.ALL;
        }

        @ParameterizedTest
        @MethodSource("all")
        void spreadAroundTheirCentre(Estimate<?> estimate) {
            double low = number(estimate.low());
            double value = number(estimate.value());
            double high = number(estimate.high());
            assertTrue(low > 0 && low <= value && value <= high, estimate::toString);
        }

        private static double number(Object quantity) {
            if (quantity instanceof Modulus modulus) {
                return modulus.kilopascals();
            }
            if (quantity instanceof Length length) {
                return length.millimetres();
            }
            return ((io.evenlift.domain.quantity.Ratio) quantity).value();
        }
    }
}
