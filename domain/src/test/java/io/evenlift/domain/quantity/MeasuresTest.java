package io.evenlift.domain.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    private static final double ROUNDING = 1e-12;

    @Nested
    class OfLength {

        @ParameterizedTest
        @ValueSource(doubles = {-1e300, -3.5, 0, 12.25, 1e300})
        void takesAnyFiniteNumber(double millimetres) {
            assertEquals(millimetres, Length.ofMillimetres(millimetres).millimetres());
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void rejectsWhatIsNotFinite(double millimetres) {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> Length.ofMillimetres(millimetres));
            assertEquals("length", refused.code());
            assertEquals(millimetres + " mm", refused.value());
            assertEquals("a finite number of mm", refused.expected());
        }

        @Test
        void turnsMinusZeroIntoZero() {
            assertEquals(Length.ZERO, Length.ofMillimetres(-0.0));
            assertEquals(Length.ZERO, Length.ofMillimetres(5).times(-0.0));
        }

        @Test
        void readsCentimetres() {
            assertEquals(Length.ofMillimetres(25), Length.ofCentimetres(2.5));
        }

        @Test
        void addsSubtractsAndScales() {
            Length five = Length.ofMillimetres(5);
            assertEquals(Length.ofMillimetres(7), five.plus(Length.ofMillimetres(2)));
            assertEquals(Length.ofMillimetres(-2), five.minus(Length.ofMillimetres(7)));
            assertEquals(Length.ofMillimetres(2.5), five.times(0.5));
        }

        @Test
        void doesNotOverflowInSilence() {
            Length huge = Length.ofMillimetres(Double.MAX_VALUE);
            assertThrows(InvalidValue.class, () -> huge.plus(huge));
        }

        @Test
        void comparesBySize() {
            Length small = Length.ofMillimetres(-4);
            Length large = Length.ofMillimetres(3);
            assertEquals(large, small.max(large));
            assertEquals(large, large.max(small));
            assertEquals(small, small.min(large));
            assertEquals(small, large.min(small));
            assertTrue(large.isAtLeast(large));
            assertTrue(large.isAtLeast(small));
            assertFalse(small.isAtLeast(large));
            assertTrue(small.isLessThan(large));
            assertFalse(large.isLessThan(large));
        }

        @Test
        void liesBetweenTwoOthers() {
            Length from = Length.ofMillimetres(-2);
            Length to = Length.ofMillimetres(6);
            assertEquals(from, Length.between(from, to, Fraction.NONE));
            assertEquals(Length.ZERO, Length.between(from, to, Fraction.of(0.25)));
            assertEquals(Length.ZERO, Length.between(to, from, Fraction.of(0.75)));
            assertEquals(to, Length.between(from, to, Fraction.ALL));
        }

        /** 0.937 × 160 + 0.063 × 160 is more than 160 in doubles, and 160 mm is the edge of the face. */
        @Test
        void liesBeyondNeitherByRounding() {
            Length edge = Length.ofMillimetres(160);
            assertEquals(edge, Length.between(edge, edge, Fraction.of(0.063)));
        }

        @Test
        void equalsByValue() {
            assertEquals(Length.ofMillimetres(1.5), Length.ofMillimetres(1.5));
            assertNotEquals(Length.ofMillimetres(1.5), Length.ofMillimetres(1.5000001));
            assertEquals("1.5 mm", Length.ofMillimetres(1.5).toString());
        }
    }

    @Nested
    class RequireWithin {

        @ParameterizedTest
        @ValueSource(doubles = {0.5, 1, 3.5})
        void letsBothEndsPass(double millimetres) {
            Length length = Length.ofMillimetres(millimetres);
            assertEquals(length, length.requireWithin(0.5, 3.5, "skin-thickness"));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.4999, 3.5001, -1})
        void refusesBeyondWithItsOwnName(double millimetres) {
            InvalidValue refused = assertThrows(
                    InvalidValue.class,
                    () -> Length.ofMillimetres(millimetres).requireWithin(0.5, 3.5, "skin-thickness"));
            assertEquals("skin-thickness", refused.code());
            assertEquals("0.5 to 3.5 mm", refused.expected());
            assertEquals("skin-thickness: got " + millimetres + " mm, expected 0.5 to 3.5 mm", refused.getMessage());
        }

        @Test
        void holdsForForcesToo() {
            Force four = Force.ofNewtons(4);
            assertEquals(four, four.requireWithin(0, 4, "tension"));
            assertEquals(
                    "tension",
                    assertThrows(InvalidValue.class, () -> four.requireWithin(0, 3.999, "tension"))
                            .code());
            assertThrows(InvalidValue.class, () -> four.requireWithin(4.001, 8, "tension"));
        }
    }

    @Nested
    class OfForce {

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1e-9})
        void rejectsWhatIsNoPull(double newtons) {
            assertEquals(
                    "force",
                    assertThrows(InvalidValue.class, () -> Force.ofNewtons(newtons))
                            .code());
        }

        @Test
        void takesZeroAndTheLargestNumber() {
            assertEquals(Force.ZERO, Force.ofNewtons(-0.0));
            assertEquals(Double.MAX_VALUE, Force.ofNewtons(Double.MAX_VALUE).newtons());
        }

        @Test
        void readsKilogramForceByItsDefinition() {
            assertEquals(9.80665, Force.ofKilogramForce(1).newtons());
        }

        @Test
        void readsGramForceAsAThousandthOfKilogramForce() {
            assertEquals(1.96133, Force.ofGramForce(200).newtons(), ROUNDING);
            assertEquals(
                    Force.ofKilogramForce(0.2).newtons(), Force.ofGramForce(200).newtons(), ROUNDING);
        }

        @Test
        void addsScalesAndTakesTheLesser() {
            Force two = Force.ofNewtons(2);
            Force three = Force.ofNewtons(3);
            assertEquals(Force.ofNewtons(5), two.plus(three));
            assertEquals(Force.ofNewtons(1), two.times(0.5));
            assertEquals(two, two.min(three));
            assertEquals(two, three.min(two));
            assertTrue(three.isMoreThan(two));
            assertFalse(two.isMoreThan(two));
            assertThrows(InvalidValue.class, () -> two.times(-1));
        }

        @Test
        void hasNoNegativeDifference() {
            assertEquals(Force.ofNewtons(1), Force.ofNewtons(3).lessUpTo(Force.ofNewtons(2)));
            assertEquals(Force.ZERO, Force.ofNewtons(2).lessUpTo(Force.ofNewtons(3)));
        }
    }

    @Nested
    class OfModulus {

        @Test
        void readsMegapascals() {
            assertEquals(Modulus.ofKilopascals(100), Modulus.ofMegapascals(0.1));
            assertEquals(Modulus.ofKilopascals(50), Modulus.ofKilopascals(100).times(0.5));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void rejectsATissueWithoutStiffness(double kilopascals) {
            assertEquals(
                    "modulus",
                    assertThrows(InvalidValue.class, () -> Modulus.ofKilopascals(kilopascals))
                            .code());
        }

        @Test
        void takesTheSoftestNumber() {
            assertEquals(
                    Double.MIN_NORMAL, Modulus.ofKilopascals(Double.MIN_NORMAL).kilopascals());
        }
    }

    @Nested
    class OfAngle {

        @ParameterizedTest
        @CsvSource({"0, 0", "1, 45", "-1, -45", "0.08748866352592401, 5"})
        void readsASlope(double rise, double degrees) {
            assertEquals(degrees, Angle.ofSlope(rise).degrees(), 1e-10);
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void rejectsWhatIsNotFinite(double degrees) {
            assertEquals(
                    "angle",
                    assertThrows(InvalidValue.class, () -> Angle.ofDegrees(degrees))
                            .code());
        }

        @Test
        void turnsMinusZeroIntoZeroAndCompares() {
            assertEquals(Angle.ofDegrees(0), Angle.ofDegrees(-0.0));
            assertTrue(Angle.ofDegrees(5).isAtLeast(Angle.ofDegrees(5)));
            assertFalse(Angle.ofDegrees(4.9).isAtLeast(Angle.ofDegrees(5)));
        }
    }

    @Nested
    class OfFraction {

        @ParameterizedTest
        @ValueSource(doubles = {0, 0.25, 1})
        void takesBothEnds(double value) {
            assertEquals(value, Fraction.of(value).value());
            assertEquals(1 - value, Fraction.of(value).complement().value());
        }

        @ParameterizedTest
        @ValueSource(doubles = {-1e-12, 1.000000001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void rejectsWhatIsNoPart(double value) {
            assertEquals(
                    "fraction",
                    assertThrows(InvalidValue.class, () -> Fraction.of(value)).code());
        }

        @Test
        void equalsByValueAndCompares() {
            assertEquals(Fraction.NONE, Fraction.of(-0.0));
            assertEquals(Fraction.HALF, Fraction.HALF.complement());
            assertTrue(Fraction.HALF.compareTo(Fraction.ALL) < 0);
        }
    }

    @Nested
    class OfRatio {

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void rejectsWhatIsNotFinite(double value) {
            assertEquals(
                    "ratio",
                    assertThrows(InvalidValue.class, () -> Ratio.of(value)).code());
        }

        @Test
        void mayBeNegativeOrAboveOne() {
            assertEquals(-2.5, Ratio.of(-2.5).value());
            assertEquals(3, Ratio.of(3).value());
            assertEquals(Ratio.of(0), Ratio.of(-0.0));
            assertTrue(Ratio.of(-1).compareTo(Ratio.of(1)) < 0);
        }
    }

    @Nested
    class OfBodyMassIndex {

        @ParameterizedTest
        @ValueSource(doubles = {13, 22.5, 60})
        void takesBothEnds(double value) {
            assertEquals(value, BodyMassIndex.ofKilogramsPerSquareMetre(value).kilogramsPerSquareMetre());
        }

        @ParameterizedTest
        @ValueSource(doubles = {12.999, 60.001, -22, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void rejectsASlipOfThePen(double value) {
            InvalidValue refused =
                    assertThrows(InvalidValue.class, () -> BodyMassIndex.ofKilogramsPerSquareMetre(value));
            assertEquals("body-mass-index", refused.code());
            assertEquals("13.0 to 60.0 kg/m²", refused.expected());
        }

        @Test
        void comparesAtTheBound() {
            BodyMassIndex thirty = BodyMassIndex.ofKilogramsPerSquareMetre(30);
            assertTrue(thirty.isAtLeast(BodyMassIndex.ofKilogramsPerSquareMetre(30)));
            assertFalse(BodyMassIndex.ofKilogramsPerSquareMetre(29.9).isAtLeast(thirty));
        }
    }

    @Nested
    class OfLengthRange {

        private LengthRange range(double low, double median, double central, double high) {
            return new LengthRange(
                    Length.ofMillimetres(low),
                    Length.ofMillimetres(median),
                    Length.ofMillimetres(central),
                    Length.ofMillimetres(high));
        }

        @ParameterizedTest
        @CsvSource({"1, 0.5, 3, 0.5, 3", "0.2, 0.5, 3, 0.2, 3", "4, 0.5, 3, 0.5, 4"})
        void widensToTheCentralValueOnlyWhereItMust(
                double central, double low, double high, double lowest, double highest) {
            assertEquals(
                    range(lowest, 1.5, central, highest),
                    LengthRange.of(
                            Length.ofMillimetres(central),
                            Length.ofMillimetres(low),
                            Length.ofMillimetres(1.5),
                            Length.ofMillimetres(high)));
        }

        @ParameterizedTest
        @CsvSource({"2, 2, 1, 3", "0, 1, 4, 3", "2, 1, 2, 3", "0, 4, 1, 3"})
        void rejectsAValueOutsideItself(double low, double median, double central, double high) {
            assertEquals(
                    "range",
                    assertThrows(InvalidValue.class, () -> range(low, median, central, high))
                            .code());
        }
    }
}
