package io.evenlift.domain.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The sample of plausible tissues, and what is read off it. */
class SampleTest {

    @Nested
    class OfTheLattice {
        @Test
        void spreadsEveryParameterEvenly() {
            for (Uncertainty uncertainty : Uncertainty.values()) {
                Set<Double> scores = new HashSet<>();
                double sum = 0;
                double squares = 0;
                for (Draw draw : Draw.ALL) {
                    scores.add(draw.score(uncertainty));
                    sum += draw.score(uncertainty);
                    squares += draw.score(uncertainty) * draw.score(uncertainty);
                }
                assertEquals(Draw.SIZE, scores.size());
                assertEquals(0, sum / Draw.SIZE, 1e-12);
                assertEquals(1, squares / Draw.SIZE, 0.03);
            }
        }

        @Test
        void leavesNoTwoParametersInStep() {
            for (Uncertainty one : Uncertainty.values()) {
                for (Uncertainty other : Uncertainty.values()) {
                    double product = 0;
                    for (Draw draw : Draw.ALL) {
                        product += draw.score(one) * draw.score(other);
                    }
                    assertTrue(one == other || Math.abs(product / Draw.SIZE) < 0.155, one + " and " + other);
                }
            }
        }

        @Test
        void reachesTheEndsOfASpreadAtFiveAndNinetyFivePercent() {
            List<Double> factors = Draw.ALL.stream()
                    .map(draw -> draw.factor(Uncertainty.FAT_MODULUS, 0.7, 5))
                    .toList();
            assertEquals(8, factors.stream().filter(factor -> factor < 0.7).count());
            assertEquals(8, factors.stream().filter(factor -> factor > 5).count());
            assertEquals(1, factors.stream().filter(factor -> factor == 1).count());
        }
    }

    @Nested
    class OfCaughtBarbs {
        private final Sampled half =
                new Sampled(Draw.ALL.stream().mapToDouble(draw -> 0.5).toArray());

        private Flag reaching(String thread) {
            return new Flag(
                    Code.of("barbs-reach-the-dermis"),
                    Side.LEFT,
                    Flag.About.of(ThreadId.of(thread), new ChartPoint(Length.ofMillimetres(60), Length.ZERO)),
                    Flag.Amount.of(Length.ofMillimetres(2)),
                    Bound.AT_LEAST,
                    Optional.of(ModelLimits.CATCH_CHANCE.value()),
                    List.of(ModelLimits.CATCH_CHANCE.citation()));
        }

        private long deeper(List<Flag> flags) {
            Sampled with = new CaughtBarbs(Draw.ALL, flags, Length.ofMillimetres(1)).deepest(half);
            return IntStream.range(0, Draw.SIZE)
                    .filter(i -> with.millimetres(i) == 1)
                    .count();
        }

        /** Of 163 tissues a tenth is 16.3; of two threads one catches in 19 of 100. */
        @Test
        void deepenTheSampleInTheirShareOfTissues() {
            assertEquals(0, deeper(List.of()));
            assertEquals(16, deeper(List.of(reaching("t1"))));
            assertEquals(31, deeper(List.of(reaching("t1"), reaching("t2"))));
        }

        @Test
        void countWithTheirDepthInTheGrade() {
            CaughtBarbs caught = new CaughtBarbs(Draw.ALL, List.of(reaching("t1")), Length.ofMillimetres(1));
            GradeChances chances = GradeChances.of(caught.gravest(DimpleGrade.noneIn(Draw.SIZE), half));
            assertEquals(Fraction.of(16.0 / Draw.SIZE), chances.visible());
        }
    }

    @Nested
    class OfSampled {
        private Sampled upTo(int size) {
            double[] values = new double[size];
            for (int i = 0; i < size; i++) {
                values[size - 1 - i] = i;
            }
            return new Sampled(values);
        }

        @Test
        void readsQuantilesBetweenSortedValues() {
            // 20 values 0 … 19 lie at 2.5 %, 7.5 %, …: 5 % is half way between the first two.
            assertEquals(
                    Length.ofMillimetres(0.5),
                    upTo(20).around(Length.ofMillimetres(7)).low());
            assertEquals(
                    Length.ofMillimetres(9.5),
                    upTo(20).around(Length.ofMillimetres(7)).median());
            assertEquals(
                    Length.ofMillimetres(18.5),
                    upTo(20).around(Length.ofMillimetres(7)).high());
        }

        @Test
        void comparesTissueByTissue() {
            Sampled one = new Sampled(new double[] {1, 2, 3, 4});
            Sampled other = new Sampled(new double[] {2, 1, 4, 4});
            assertEquals(Fraction.of(0.5), one.shareBelow(other));
            assertEquals(Fraction.of(0.25), other.shareBelow(one));
            assertEquals(new Sampled(new double[] {2, 2, 4, 4}), one.max(other));
        }

        @Test
        void takesWhatDiffersByLessThanIsShownForTheSame() {
            Sampled one = new Sampled(new double[] {1, 1, 1, 1});
            Sampled other = new Sampled(new double[] {1.009, 1.011, 0.9999, 1});
            assertEquals(Fraction.of(0.25), one.shareBelow(other));
            assertEquals(Fraction.NONE, other.shareBelow(one));
        }
    }

    @Nested
    class OfGradeChances {
        @Test
        void countsGrades() {
            GradeChances chances = GradeChances.of(
                    List.of(DimpleGrade.NONE, DimpleGrade.VISIBLE, DimpleGrade.PLAIN, DimpleGrade.VISIBLE));
            assertEquals(Fraction.of(0.25), chances.of(DimpleGrade.NONE));
            assertEquals(Fraction.NONE, chances.of(DimpleGrade.FAINT));
            assertEquals(Fraction.of(0.75), chances.visible());
        }

        @Test
        void takesTheGraverOneByOne() {
            assertEquals(
                    List.of(DimpleGrade.VISIBLE, DimpleGrade.FAINT),
                    DimpleGrade.graver(
                            List.of(DimpleGrade.NONE, DimpleGrade.FAINT),
                            List.of(DimpleGrade.VISIBLE, DimpleGrade.NONE)));
        }
    }
}
