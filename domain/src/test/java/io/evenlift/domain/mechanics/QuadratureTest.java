package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small numerical parts, each against a formula that it does not use. */
class QuadratureTest {

    @Nested
    class GaussLegendreRule {

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 8, 16})
        void integratesPolynomialsExactlyUpToItsDegree(int order) {
            GaussLegendre rule = GaussLegendre.ofOrder(order);
            for (int degree = 0; degree < 2 * order; degree++) {
                double sum = 0.0;
                for (int i = 0; i < rule.order(); i++) {
                    sum += rule.weight(i, -1.0, 3.0) * Math.pow(rule.abscissa(i, -1.0, 3.0), degree);
                }
                double exact = (Math.pow(3.0, degree + 1) - Math.pow(-1.0, degree + 1)) / (degree + 1);
                assertEquals(exact, sum, 1e-12 * Math.max(1.0, Math.abs(exact)));
            }
        }
    }

    @Nested
    class Kernels {

        private static final KernelNodes NODES = KernelNodes.upTo(20.0, 0.16, 8);

        @ParameterizedTest
        @ValueSource(doubles = {1e-6, 3e-4, 0.002, 0.07, 1.3, 9.9, 20.0})
        void betweenNodesArePolynomialsOfTheLogarithm(double k) {
            double[] shares = NODES.sharesFor(k);
            double[] sums = new double[shares.length];
            for (int i = 0; i < shares.length; i++) {
                double x = Math.log1p(NODES.wavenumbers()[NODES.firstFor(k) + i] / 0.002);
                for (int degree = 0; degree < sums.length; degree++) {
                    sums[degree] += shares[i] * Math.pow(x, degree);
                }
            }
            for (int degree = 0; degree < sums.length; degree++) {
                double exact = Math.pow(Math.log1p(k / 0.002), degree);
                assertEquals(exact, sums[degree], 1e-9 * Math.max(1.0, exact), "degree " + degree);
            }
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.003, 0.4, 7.0, 20.0})
        void haveAllNodesThatTheyNeedInWholeBlocks(double k) {
            int count = NODES.countFor(k);
            assertTrue(count >= NODES.firstFor(k) + NODES.sharesFor(k).length && count <= NODES.size());
            assertEquals(0, count % KernelNodes.BLOCK);
        }

        /** A kernel that falls as e^(−kz): what the nodes fold up is what the wavenumbers say. */
        @Test
        void integrateToTheSameOnNodes() {
            RadiusGroup own = RadiusGroup.of(0, 60, 4.0, 5, Fade.none(20.0));
            RadiusGroup onNodes = own.on(NODES);
            for (int knot = 0; knot < own.knots(); knot++) {
                assertEquals(integral(own, knot), integral(onNodes, knot), 2e-6 * integral(own, 0));
            }
        }

        private double integral(RadiusGroup group, int knot) {
            double sum = 0.0;
            int size = group.wavenumbers().length;
            for (int n = 0; n < size; n++) {
                double k = group.wavenumbers()[n];
                sum += group.factors(0)[knot * size + n] * Math.exp(-1.5 * k) / k;
            }
            return sum;
        }
    }

    @Nested
    class Bessel {

        @Test
        void agreesWithBesselsIntegral() {
            double[] lambda = new double[ReducedBessel.ORDERS];
            for (double x = 0.05; x < 200.0; x += x < 3.0 ? 0.07 : 3.1) {
                ReducedBessel.at(x, lambda);
                for (int m = 0; m < ReducedBessel.ORDERS; m++) {
                    assertEquals(byAngle(m, x), lambda[m] * Math.pow(x, m), 2e-14, "J" + m + "(" + x + ")");
                }
            }
        }

        @Test
        void isFiniteAtNothing() {
            double[] lambda = new double[ReducedBessel.ORDERS];
            ReducedBessel.at(0.0, lambda);
            assertEquals(1.0, lambda[0]);
            assertEquals(1.0 / 2, lambda[1]);
            assertEquals(1.0 / 8, lambda[2]);
            assertEquals(1.0 / 48, lambda[3], 1e-17);
        }

        private double byAngle(int m, double x) {
            int points = 80 + (int) (1.2 * x);
            double sum = 0.0;
            for (int i = 0; i < 2 * points; i++) {
                double angle = Math.PI * i / points;
                sum += Math.cos(m * angle - x * Math.sin(angle));
            }
            return sum / (2 * points);
        }
    }

    @Nested
    class Fading {

        @Test
        void isWholeBeforeHalfAtAndNothingAfterTheCentre() {
            Fade fade = Fade.around(6.0, 1.0);
            assertEquals(1.0, fade.at(0.0), 1e-15);
            assertEquals(0.5, fade.at(6.0), 1e-15);
            assertEquals(0.07864960352514, fade.at(7.0), 1e-13);
            assertTrue(fade.at(fade.end()) < 1e-4);
            assertEquals(1.0, Fade.none(30.0).at(30.0));
        }
    }

    @Nested
    class Cells {

        @Test
        void holdEverySquaredDistanceBetweenTheirKnots() {
            for (double s = 0.0; s <= RadialGrid.FARTHEST_SQUARED; s = s * 1.01 + 0.003) {
                int cell = RadialGrid.cellOf(s);
                double from = RadialGrid.knot(cell);
                double to = RadialGrid.knot(cell + 1);
                assertTrue(from <= s && s < to, "s = " + s);
                assertEquals(1.0 / (to - from), RadialGrid.cellsPerMm2(s));
                assertEquals((s - from) / (to - from), RadialGrid.placeInCell(s), 1e-12);
            }
            assertEquals(0, RadialGrid.cellOf(0.0));
            assertEquals(RadialGrid.KNOTS - 2, RadialGrid.cellOf(RadialGrid.FARTHEST_SQUARED));
        }
    }

    @Nested
    class Depths {

        @Test
        void holdEveryInterfaceAndRiseFromTheShallowestToTheBase() {
            DepthGrid grid = DepthGrid.of(Media.face());
            assertEquals(0.4, grid.depthMm(0));
            assertEquals(13.5, grid.deepestMm());
            for (double depth : new double[] {1.5, 6.5, 7.5, 13.5}) {
                assertEquals(depth, grid.depthMm(grid.countDownTo(depth) - 1));
            }
            for (int i = 1; i < grid.size(); i++) {
                assertTrue(grid.depthMm(i) > grid.depthMm(i - 1));
            }
        }

        @Test
        void interpolateAPolynomialOfTheLogarithmExactly() {
            DepthGrid grid = DepthGrid.of(Media.faceOnHalfSpace());
            for (double depth : new double[] {0.4, 0.41, 1.2, 1.5, 2.9, 5.5, 6.0, 6.6, 31.0, 60.0}) {
                DepthShares shares = grid.sharesAt(depth);
                double one = 0.0;
                double cube = 0.0;
                for (int i = 0; i < shares.count(); i++) {
                    one += shares.share(i);
                    cube += shares.share(i) * Math.pow(Math.log(grid.depthMm(shares.node(i))), 3);
                }
                assertEquals(1.0, one, 1e-13);
                assertEquals(Math.pow(Math.log(depth), 3), cube, 1e-11);
            }
        }
    }
}
