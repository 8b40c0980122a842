package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.mechanics.GeneratedPlans.Tally;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the mechanics must show on every generated plan, and plans outside a guarantee's range that go the other way. */
class DirectionsTest {
    private static GeneratedPlans plans;

    @BeforeAll
    static void tryOut() {
        plans = new GeneratedPlans();
    }

    private static void holds(Direction direction) {
        Tally tally = plans.of(direction);
        assertEquals(List.of(), tally.broken());
        assertTrue(tally.tried() > GeneratedPlans.PLANS / 10, () -> "too few tried: " + tally.tried());
    }

    private static void holds(Property property) {
        Tally tally = plans.of(property);
        assertEquals(List.of(), tally.broken());
        assertEquals(GeneratedPlans.PLANS, tally.tried());
    }

    /** The deepest dimple is never shallower. */
    @Nested
    class OnePlanAgainstTheOther {
        @Test
        void thinnerSkinOverTheSameSmasIsDeeper() {
            holds(Direction.THINNER_SKIN);
        }

        @Test
        void moreSuperficialIsDeeper() {
            holds(Direction.MORE_SUPERFICIAL);
        }

        @Test
        void theSameLoadOnFewerThreadsIsDeeper() {
            holds(Direction.FEWER_THREADS);
        }

        @Test
        void neighboursMovedCloserAreDeeper() {
            holds(Direction.CLOSER_THREADS);
        }

        @Test
        void poorerSkinIsDeeper() {
            holds(Direction.POORER_SKIN);
        }
    }

    @Nested
    class EveryPlan {
        @Test
        void balancesItsForces() {
            holds(Property.FORCES_BALANCE);
        }

        @Test
        void movesInProportionToItsTension() {
            holds(Property.TENSION_IN_PROPORTION);
        }

        @Test
        void leavesNeitherDimpleNorLiftWithoutTension() {
            holds(Property.NO_TENSION_NO_MOTION);
        }

        @Test
        void changesLittleForASmallChangeOfDepth() {
            holds(Property.CONTINUOUS_IN_DEPTH);
        }

        @Test
        void changesLittleForASmallChangeOfPlace() {
            holds(Property.CONTINUOUS_IN_PLACE);
        }

        @Test
        void changesLittleForSlightlyLongerBarbs() {
            holds(Property.CONTINUOUS_IN_BARBS);
        }

        @Test
        void movesEveryPlaceByANumber() {
            holds(Property.FINITE);
        }
    }

    /** The true direction where a wish would be wrong; threads pull with 1 N. */
    @Nested
    class OutsideTheRange {
        private GeneratedCase central(double skinMm, double smasTopMm, double skinKpa, GeneratedThreads threads) {
            return new GeneratedCase(new GeneratedStack(skinMm, smasTopMm, skinKpa, 10, 300, 15), threads, 0);
        }

        private void isShallower(double byAtLeast, GeneratedCase changed, GeneratedCase plan) {
            double lost = 1 - changed.deepest() / plan.deepest();
            assertTrue(lost >= byAtLeast, () -> "lost " + lost);
        }

        @Test
        void thinnerFatLowersTheDimple() {
            GeneratedThreads threads = new GeneratedThreads(1, 5, 2, 40, 3, 36, 0, 4, 1);
            GeneratedCase thick = central(1.5, 6.5, 100, threads);
            isShallower(0.2, thick.in(thick.stack().withSmasTopMm(3.5)), thick);
        }

        @Test
        void nearTheSmasMoreSuperficialCanBeShallower() {
            GeneratedThreads deeper = new GeneratedThreads(1, 5, 3.72, 50, 8.6, 32, 0, 4, 1);
            GeneratedCase plan = central(2.2, 3.3, 80, deeper);
            isShallower(0.03, plan.with(deeper.at(2.78)), plan);
        }

        @Test
        void justUnderTheSkinMoreSuperficialCanBeShallower() {
            GeneratedThreads deeper = new GeneratedThreads(2, 9.75, 1.237, 30.7, 9.83, 26, 0, 3.56, 1);
            GeneratedCase plan = central(0.8, 3.3, 100, deeper);
            isShallower(0.005, plan.with(deeper.at(1.119)), plan);
        }

        @Test
        void closeTogetherMoreSuperficialCanBeShallower() {
            GeneratedThreads deeper = new GeneratedThreads(2, 3, 1.86, 44, 8, 41, 0, 4.9, 1);
            GeneratedCase plan = central(0.98, 4.43, 100, deeper);
            isShallower(0.02, plan.with(deeper.at(1.53)), plan);
        }

        @Test
        void overThinFatNeighboursMovedCloserCanBeShallower() {
            GeneratedThreads straight = new GeneratedThreads(2, 6.78, 1.13, 37, 8, 27, 0, 3.8, 1);
            GeneratedCase plan = central(0.8, 3.3, 100, straight);
            isShallower(0.04, plan.with(straight.apart(3.68)), plan);
            GeneratedThreads kinked = new GeneratedThreads(2, 7.58, 1.88, 24, 6.1, 18, -5.1, 3.8, 1);
            GeneratedCase other = central(0.8, 3.3, 80, kinked);
            isShallower(0.1, other.with(kinked.apart(5.54)), other);
        }

        @Test
        void farApartNeighboursMovedCloserCanBeShallower() {
            GeneratedThreads straight = new GeneratedThreads(3, 7.857, 4.163, 54.6, 6.28, 9.29, 0, 8.61, 1);
            GeneratedCase plan = central(0.943, 8.236, 100, straight);
            isShallower(0.01, plan.with(straight.apart(6.613)), plan);
            // The only one among a million generated plans that broke a range, which was 8 mm for threads this deep.
            GeneratedThreads deep = new GeneratedThreads(3, 7.845, 5.165, 24.33, 6.32, 10.89, 0, 8.768, 1);
            GeneratedCase other = central(0.9434, 8.236, 100, deep);
            isShallower(0.0025, other.with(deep.apart(7.557)), other);
        }

        @Test
        void deepInThickFatPoorerSkinCanBeShallower() {
            GeneratedThreads deep = new GeneratedThreads(3, 11.8, 15.8, 19, 11.9, 24, 0, 17.7, 1);
            GeneratedCase plan = central(0.8, 17.2, 65, deep);
            isShallower(0.002, Direction.POORER_SKIN.worse(plan), plan);
        }

        @Test
        void overStiffFatPoorerSkinCanBeShallower() {
            GeneratedThreads threads = new GeneratedThreads(3, 2.7, 3.22, 45, 1.5, 12, -1.3, 4.8, 1);
            GeneratedStack stiffFat = new GeneratedStack(0.83, 4.29, 86.8, 30.8, 792, 21.3);
            GeneratedCase plan = new GeneratedCase(stiffFat, threads, 0);
            isShallower(0.005, Direction.POORER_SKIN.worse(plan), plan);
        }
    }

    /** Invariant of the numbers: forces 1 mm above the bone or more; every ninth stack, for brute force is slow. */
    @Test
    void aFinerQuadratureChangesLessThanIsStated() {
        List<GeneratedStack> pool = GeneratedStack.pool(GeneratedPlans.STACKS);
        for (int i = 0; i < pool.size(); i += 9) {
            double error = StatedError.of(pool.get(i).medium(), 1);
            assertTrue(error <= StatedError.STATED, "error " + error + " in " + pool.get(i));
        }
    }

    /** Where a force hardly moves anything, the same error is a larger part of what it moves. */
    @Test
    void aForceJustAboveTheBoneCanDeviateByMoreThanIsStated() {
        GeneratedStack stack = new GeneratedStack(0.828, 4.286, 86.83, 30.756, 792.4, 21.34);
        double error = StatedError.of(stack.medium());
        assertTrue(error > StatedError.STATED && error < 1e-3, () -> "error " + error);
    }
}
