package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The small rules, each by the worked example of its documentation. */
class RulesOfPredictionTest {
    @Nested
    class ShapleyValues {
        @Test
        void ofTheWorkedExample() {
            // Coalitions by bits: none, 1, 2, 12, 3, 13, 23, 123.
            double[] value = {0, 1, 0, 1, 0, 1, 0, 2};
            double[] shares = Shapley.values(value);
            assertArrayEquals(new double[] {4.0 / 3, 1.0 / 3, 1.0 / 3}, shares, 1e-12);
        }

        @Test
        void addUpWithTheValueOfNobody() {
            double[] value = {0.2, 0.5, 0.3, 0.9, 0.25, 0.7, 0.4, 1.3};
            double[] shares = Shapley.values(value);
            assertEquals(1.3, 0.2 + shares[0] + shares[1] + shares[2], 1e-12);
        }

        @Test
        void giveNothingToOneWhoAddsNothing() {
            double[] value = {0.2, 0.6, 0.2, 0.6, 0.3, 0.9, 0.3, 0.9};
            assertEquals(0, Shapley.values(value)[1], 1e-12);
        }
    }

    @Nested
    class Grades {
        @Test
        void takeTheGraverOfDepthAndSlope() {
            assertEquals(DimpleGrade.VISIBLE, DimpleGrade.of(Length.ofMillimetres(0.3), Angle.ofDegrees(6)));
        }

        @Test
        void beginAtTheirBounds() {
            Angle flat = Angle.ofDegrees(0);
            assertEquals(DimpleGrade.NONE, DimpleGrade.of(Length.ofMillimetres(0.1999), flat));
            assertEquals(DimpleGrade.FAINT, DimpleGrade.of(Length.ofMillimetres(0.2), flat));
            assertEquals(DimpleGrade.FAINT, DimpleGrade.of(Length.ofMillimetres(0.4999), flat));
            assertEquals(DimpleGrade.VISIBLE, DimpleGrade.of(Length.ofMillimetres(0.5), flat));
            assertEquals(DimpleGrade.PLAIN, DimpleGrade.of(Length.ofMillimetres(1.5), flat));
            assertEquals(DimpleGrade.PLAIN, DimpleGrade.of(Length.ZERO, Angle.ofDegrees(12)));
        }
    }

    @Nested
    class Goals {
        @Test
        void areTheMiddleOfTheRowOfTheLaxity() {
            assertEquals(
                    Length.ofMillimetres(1.5),
                    LiftGoals.of(a58YearOld().assessment(), Side.LEFT).get(Landmark.JOWL_BORDER));
        }

        @Test
        void areOnlyWhereAConcernAsks() {
            assertEquals(
                    List.of(Landmark.JOWL_BORDER),
                    List.copyOf(
                            LiftGoals.of(a58YearOld().assessment(), Side.LEFT).keySet()));
        }
    }
}
