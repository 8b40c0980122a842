package io.evenlift.domain.prediction.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.StandardNormal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DimplingRateTest {
    private static final Age FIFTY = Age.ofYears(50);
    private static final Length REFERENCE = RateEstimates.REFERENCE_DEPTH;

    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    private static Age aged(int years) {
        return Age.ofYears(years);
    }

    private static MechanicalIndex index(double value) {
        return new MechanicalIndex(Ratio.of(value));
    }

    private static double odds(Fraction chance) {
        return chance.value() / (1 - chance.value());
    }

    @Nested
    class OfTheIndex {
        @Test
        void isNothingForThePlanThatDimplesLikeTheReference() {
            assertEquals(MechanicalIndex.OF_THE_REFERENCE, MechanicalIndex.of(REFERENCE));
        }

        @Test
        void isTheLogarithmOfThreeForThreeTimesTheReferenceWithItsUnseenPart() {
            Length deep = REFERENCE.plus(mm(0.2)).times(3).minus(mm(0.2));
            assertEquals(1.0986122886681098, MechanicalIndex.of(deep).value().value(), 1e-12);
        }

        @Test
        void isFiniteWithoutAnyDimpleAndTakesABulgeForNone() {
            double none = MechanicalIndex.of(Length.ZERO).value().value();
            assertEquals(StrictMath.log(0.2 / (REFERENCE.millimetres() + 0.2)), none, 1e-12);
            assertEquals(none, MechanicalIndex.of(mm(-0.3)).value().value());
        }

        @Test
        void countsAsUnseenWhatTheGradesCountAsUnseen() {
            assertEquals(DimpleGrade.FAINT.fromDepth(), RateEstimates.LEAST_SEEN_DEPTH);
        }
    }

    @Nested
    class OfAPlanLikeTheReference {
        @Test
        void isThePublishedRateWithTheSpreadOfClinicsAtFifty() {
            VisibleDimplingChance chance = DimplingRate.of(REFERENCE, FIFTY);
            assertEquals(0.07, chance.central().value(), 1e-12);
            // logit(0.07) = -2.58669, ± 1.64485 · 0.6
            assertEquals(0.027289048, chance.low().value(), 1e-9);
            assertEquals(0.168012761, chance.high().value(), 1e-9);
        }

        @Test
        void staysWithinThePublishedOddsRatioFromTheYoungestToTheOldest() {
            VisibleDimplingChance young = DimplingRate.of(REFERENCE, aged(19));
            VisibleDimplingChance old = DimplingRate.of(REFERENCE, aged(100));
            double middle = odds(old.central()) / odds(young.central());
            // Half of the effect's spread: the root of the published ratio.
            assertEquals(Math.sqrt(3.2), middle, 0.01);
            assertTrue(odds(old.high()) / odds(young.high()) < 3.2);
            assertTrue(odds(old.low()) / odds(young.low()) < 3.2);
        }
    }

    @Nested
    class OfAge {
        @Test
        void isNothingAtFiftyHalfFromSixtyOnAndInProportionBetween() {
            assertEquals(0, DimplingRate.ageShare(FIFTY));
            assertEquals(0.25, DimplingRate.ageShare(aged(55)));
            assertEquals(0.5, DimplingRate.ageShare(aged(60)));
            assertEquals(0.5, DimplingRate.ageShare(aged(61)));
            assertEquals(-0.25, DimplingRate.ageShare(aged(45)));
            assertEquals(-0.5, DimplingRate.ageShare(aged(40)));
            assertEquals(-0.5, DimplingRate.ageShare(aged(19)));
        }
    }

    /** The published figures that the ceiling comes from: 16 % against 5.6 %. */
    @Test
    void theCeilingOfTheAgeEffectIsTheCrudeOddsRatioOfItsSource() {
        assertEquals(3.2, 0.16 / 0.84 / (0.056 / 0.944), 0.05);
        assertEquals(3.2, RateEstimates.MOST_AGE_ODDS_RATIO.value());
    }

    @Nested
    class OnAnyPlan {
        private static final int CASES = 300;
        /** How exact quantiles are. */
        private static final double ROUNDING = 1e-10;

        @Test
        void neverFallsWhereTheDimpleIsDeeperOrThePersonOlder() {
            EachSeed.of(CASES, random -> {
                Length depth = mm(4 * random.nextDouble());
                Length deeper = depth.plus(mm(random.nextDouble()));
                int years = random.nextInt(19, 100);
                Age older = aged(random.nextInt(years, 101));
                VisibleDimplingChance chance = DimplingRate.of(depth, aged(years));
                requireNotLower(chance, DimplingRate.of(deeper, aged(years)));
                requireNotLower(chance, DimplingRate.of(depth, older));
                requireNotLower(chance, DimplingRate.of(deeper, older));
            });
        }

        private void requireNotLower(VisibleDimplingChance one, VisibleDimplingChance other) {
            assertTrue(other.low().value() >= one.low().value() - ROUNDING, one + " " + other);
            assertTrue(other.central().value() >= one.central().value() - ROUNDING, one + " " + other);
            assertTrue(other.high().value() >= one.high().value() - ROUNDING, one + " " + other);
        }

        @Test
        void isNeitherZeroNorCertainAndItsEndsAreApart() {
            EachSeed.of(CASES, random -> {
                VisibleDimplingChance chance =
                        DimplingRate.of(mm(10 * random.nextDouble()), aged(random.nextInt(19, 101)));
                assertTrue(chance.low().value() > 0.001 && chance.high().value() < 0.999, chance::toString);
                assertTrue(chance.high().value() - chance.low().value() > 0.05, chance::toString);
            });
        }

        /** A change of depth by a micrometre moves no end of the range by more than 0.002. */
        @Test
        void doesNotJump() {
            EachSeed.of(CASES, random -> {
                double depth = 4 * random.nextDouble();
                Age age = aged(random.nextInt(19, 101));
                VisibleDimplingChance one = DimplingRate.of(mm(depth), age);
                VisibleDimplingChance other = DimplingRate.of(mm(depth + 1e-3), age);
                assertEquals(one.low().value(), other.low().value(), 2e-3);
                assertEquals(one.central().value(), other.central().value(), 2e-3);
                assertEquals(one.high().value(), other.high().value(), 2e-3);
            });
        }
    }

    @Test
    void aDimpleFarDeeperThanTheReferencesIsLikelierAndNoneAtAllIsRarer() {
        range(0.0026, 0.0211, 0.0945, DimplingRate.of(Length.ZERO, FIFTY));
        range(0.0155, 0.0465, 0.1270, DimplingRate.of(mm(0.3), FIFTY));
        range(0.0373, 0.1034, 0.2625, DimplingRate.of(mm(1), FIFTY));
        range(0.0472, 0.1665, 0.5278, DimplingRate.of(mm(2), FIFTY));
    }

    /** Computed apart from this code, from the formula alone. */
    private static void range(double low, double central, double high, VisibleDimplingChance chance) {
        assertEquals(low, chance.low().value(), 1e-4);
        assertEquals(central, chance.central().value(), 1e-4);
        assertEquals(high, chance.high().value(), 1e-4);
    }

    /** Weak dependence is within the spread: the low end hardly rises with depth. */
    @Test
    void aSlopeNearNothingIsWithinTheSpread() {
        double reference = DimplingRate.of(REFERENCE, FIFTY).low().value();
        double fourTimes = DimplingRate.of(REFERENCE.times(4), FIFTY).low().value();
        assertTrue(fourTimes < 2 * reference, reference + " " + fourTimes);
    }

    @Test
    void saysWhatItCountsAndWhatItRestsOn() {
        VisibleDimplingChance chance = DimplingRate.of(REFERENCE, FIFTY);
        assertEquals(Code.of("recorded-dimpling"), chance.outcome());
        assertTrue(Texts.of(chance.outcome(), Language.ENGLISH).contains("not this person's probability"));
        assertTrue(Texts.of(chance.evidence(), Language.ENGLISH).contains("Not validated"));
        assertEquals(7, chance.basis().size());
        chance.basis().forEach(key -> assertTrue(Citations.find(key).isPresent(), key::value));
    }

    @Test
    void aRangeWhoseEndsAreCrossedIsRefused() {
        VisibleDimplingChance chance = DimplingRate.of(REFERENCE, FIFTY);
        for (List<Double> ends : List.of(List.of(0.2, 0.1, 0.3), List.of(0.1, 0.3, 0.2))) {
            assertThrows(
                    InvalidValue.class,
                    () -> new VisibleDimplingChance(
                            Fraction.of(ends.get(0)),
                            Fraction.of(ends.get(1)),
                            Fraction.of(ends.get(2)),
                            chance.outcome(),
                            chance.evidence(),
                            chance.basis()));
        }
    }

    @Nested
    class Numerically {
        @Test
        void theNormalDistributionIsTheOneOfTheTables() {
            assertEquals(0.5, StandardNormal.partBelow(0));
            assertEquals(0.95, StandardNormal.partBelow(1.6448536269514722), 1e-14);
            assertEquals(0.15865525393145707, StandardNormal.partBelow(-1), 1e-14);
            assertEquals(0.022750131948179195, StandardNormal.partBelow(-2), 1e-14);
            assertEquals(1, StandardNormal.partBelow(9));
            assertEquals(0, StandardNormal.partBelow(-9));
        }

        /** The steps of slope and age effect are fine enough: four times finer ones move no end by 0.5 % of itself. */
        @Test
        void finerStepsHardlyMoveTheRange() {
            for (double index : new double[] {-1.36, -0.5, 0.4, 1.2, 2.2}) {
                for (double share : new double[] {-0.5, 0.3}) {
                    ShiftedLogitNormal used = DimplingRate.distribution(index, share, 32, 8);
                    ShiftedLogitNormal fine = DimplingRate.distribution(index, share, 128, 32);
                    assertEquals(1, used.low() / fine.low(), 5e-3, "low " + index + " " + share);
                    assertEquals(1, used.median() / fine.median(), 5e-3, "median " + index + " " + share);
                    assertEquals(1, used.high() / fine.high(), 5e-3, "high " + index + " " + share);
                }
            }
        }

        /** At its quantiles a mixture holds what they say, one that is told apart from the search for them included. */
        @Test
        void itsQuantilesHoldTheirParts() {
            double[] shifts = {-1, 0.5, 3};
            double[] weights = {0.2, 0.5, 0.3};
            ShiftedLogitNormal mixture = new ShiftedLogitNormal(-2.5, 0.6, shifts, weights);
            double[][] parts = {{0.05, mixture.low()}, {0.5, mixture.median()}, {0.95, mixture.high()}};
            for (double[] part : parts) {
                double held = 0;
                for (int i = 0; i < shifts.length; i++) {
                    double logit = ShiftedLogitNormal.logit(part[1]);
                    held += weights[i] * StandardNormal.partBelow((logit + 2.5 - shifts[i]) / 0.6);
                }
                assertEquals(part[0], held, 1e-12);
            }
        }

        @Test
        void aMixtureOfOneIsTheNormalItself() {
            ShiftedLogitNormal one = new ShiftedLogitNormal(-2, 0.5, new double[] {0.25}, new double[] {1});
            assertEquals(ShiftedLogitNormal.proportion(-1.75), one.median(), 1e-15);
            assertEquals(ShiftedLogitNormal.proportion(-1.75 - 0.5 * 1.6448536269514722), one.low(), 1e-15);
        }

        /** Bits, so that another JVM or a changed order of summation shows. */
        @Test
        void givesTheSameBitsEverywhere() {
            VisibleDimplingChance chance = DimplingRate.of(index(0.7), aged(57));
            assertNotEquals(chance, DimplingRate.of(index(0.71), aged(57)));
            assertEquals(
                    List.of("0x1.9ccbdaa0fecc5p-5", "0x1.3a6e59348fbf5p-3", "0x1.a7cabfef991ddp-2"),
                    List.of(
                            Double.toHexString(chance.low().value()),
                            Double.toHexString(chance.central().value()),
                            Double.toHexString(chance.high().value())));
        }
    }
}
