package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TensionedThreadTest {

    private static final List<ThreadVertex> TURNING_DOWN =
            List.of(new ThreadVertex(0, 0, 2), new ThreadVertex(44, 0, 2), new ThreadVertex(80, 0, 7));

    private static final List<ThreadVertex> WINDING = List.of(
            new ThreadVertex(3, -4, 2.5),
            new ThreadVertex(15, 2, 3.1),
            new ThreadVertex(19, 14, 3.0),
            new ThreadVertex(40, 18, 4.5),
            new ThreadVertex(52, 17, 8.0));

    private static TensionedThread thread(List<ThreadVertex> vertices) {
        return TensionedThread.of(vertices, 1.0, 41.0, 1.0);
    }

    @Nested
    class Balance {

        @ParameterizedTest
        @ValueSource(doubles = {0.0, 2.0, 5.0, 9.0, 60.0})
        void theForcesSumToNothingAndSoDoTheirMoments(double arc) {
            for (List<ThreadVertex> path : List.of(TURNING_DOWN, WINDING)) {
                double[] sum = new double[6];
                for (BuriedForce f :
                        thread(path).withTensionN(3.0).withBendArcMm(arc).forces()) {
                    sum[0] += f.fxN();
                    sum[1] += f.fyN();
                    sum[2] += f.fzN();
                    sum[3] += f.yMm() * f.fzN() - f.depthMm() * f.fyN();
                    sum[4] += f.depthMm() * f.fxN() - f.xMm() * f.fzN();
                    sum[5] += f.xMm() * f.fyN() - f.yMm() * f.fxN();
                }
                for (int i = 0; i < 6; i++) {
                    assertEquals(0.0, sum[i], i < 3 ? 1e-14 : 1e-11, "sum " + i + " arc " + arc);
                }
            }
        }

        @Test
        void theAnchorIsPulledWithTheFullTensionAgainstTheThread() {
            List<BuriedForce> forces = thread(TURNING_DOWN).withTensionN(2.0).forces();
            BuriedForce anchor = forces.get(forces.size() - 1);
            double length = Math.hypot(36.0, 5.0);
            assertEquals(80.0, anchor.xMm(), 1e-12);
            assertEquals(7.0, anchor.depthMm(), 1e-12);
            assertEquals(-2.0 * 36.0 / length, anchor.fxN(), 1e-14);
            assertEquals(-2.0 * 5.0 / length, anchor.fzN(), 1e-14);
        }

        /** Saint-Venant: far away only the force counts, and a thread as a whole has none. */
        @Test
        void farAwayTheSurfaceHardlyNoticesASelfBalancedThread() {
            ResponseTable table = Media.tableOf(Media.halfSpace(20, 0.45));
            TensionedThread small = TensionedThread.of(
                    List.of(new ThreadVertex(0, 0, 2), new ThreadVertex(8, 0, 2), new ThreadVertex(10, 0, 3)), 1, 6, 1);
            double thread = Math.abs(table.under(small.forces()).at(150, 80).uxMm());
            double force = Math.abs(table.under(List.of(new BuriedForce(0, 0, 2, 1, 0, 0)))
                    .at(150, 80)
                    .uxMm());
            assertTrue(thread < 0.06 * force, () -> thread + " against " + force);
        }
    }

    @Nested
    class Barbs {

        @Test
        void carryTheDecayingLoadBetweenTheirEnds() {
            TensionedThread straight = TensionedThread.of(
                            List.of(new ThreadVertex(0, 0, 3), new ThreadVertex(60, 0, 3)), 5, 45, 1)
                    .withDecayLengthMm(10);
            double sum = 0.0;
            double moment = 0.0;
            List<BuriedForce> forces = straight.forces();
            for (BuriedForce f : forces.subList(0, forces.size() - 1)) {
                assertTrue(f.fxN() > 0.0 && f.xMm() > 5.0 && f.xMm() < 45.0);
                sum += f.fxN();
                moment += f.fxN() * (f.xMm() - 5.0);
            }
            assertEquals(1.0, sum, 1e-14);
            double e = Math.exp(-4.0);
            assertEquals((10.0 - (40.0 + 10.0) * e) / (1.0 - e), moment, 1e-3);
        }

        @Test
        void decayOverThirtyFivePercentOfTheirLengthUnlessToldOtherwise() {
            assertEquals(14.0, thread(TURNING_DOWN).decayLengthMm(), 1e-12);
            assertEquals(20.0, thread(TURNING_DOWN).withDecayLengthMm(20).decayLengthMm());
        }

        @Test
        void mayReachIntoABendAndUpToTheAnchor() {
            TensionedThread full = TensionedThread.of(TURNING_DOWN, 0.0, 80.0, 1.0);
            double length = Math.hypot(36.0, 5.0) + 44.0;
            assertTrue(full.lengthMm() < length && full.lengthMm() > length - 0.1);
            List<BuriedForce> forces =
                    TensionedThread.of(TURNING_DOWN, 0.0, length, 1.0).forces();
            assertEquals(0.0, forces.stream().mapToDouble(BuriedForce::fxN).sum(), 1e-14);
            BuriedForce anchor = forces.get(forces.size() - 1);
            assertEquals(-36.0 / Math.hypot(36.0, 5.0), anchor.fxN(), 1e-12);
        }

        /** Within 1 % of a fine cut for depths from 1 mm, with about 20 to 40 forces for 40 mm of barbs. */
        @ParameterizedTest
        @ValueSource(doubles = {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0})
        void areCutFinelyEnoughForTheDimpleAtTheirEnd(double depth) {
            TensionedThread thread = thread(
                    List.of(new ThreadVertex(0, 0, depth), new ThreadVertex(44, 0, depth), new ThreadVertex(80, 0, 7)));
            ResponseTable table = Media.tableOf(Media.face());
            LoadedSurface usual = table.under(thread.forces());
            LoadedSurface fine = table.under(thread.withSteps(0.05, 0.05).forces());
            double[] deepest = new double[4];
            for (double x = -10.0; x < 55.0; x += 0.1) {
                int end = x < 25.0 ? 0 : 2;
                deepest[end] = Math.max(deepest[end], usual.dimpleAt(x, 0));
                deepest[end + 1] = Math.max(deepest[end + 1], fine.dimpleAt(x, 0));
            }
            assertEquals(deepest[1], deepest[0], 0.01 * deepest[1], "at the tip");
            assertEquals(deepest[3], deepest[2], 0.01 * deepest[3], "at the bend");
            assertTrue(thread.forces().size() <= 70);
        }
    }

    @Nested
    class Bends {

        @Test
        void holdTheSideForceOfTheTurn() {
            double sum = 0.0;
            for (BuriedForce f : thread(TURNING_DOWN).forces()) {
                if (f.xMm() > 41.0 && f.xMm() < 47.0) {
                    sum += f.fzN();
                }
            }
            assertEquals(5.0 / Math.hypot(36.0, 5.0), sum, 1e-12);
        }

        @Test
        void areArcsOfTheStatedLengthThatTouchBothLegs() {
            double turn = Math.atan2(5.0, 36.0);
            double cut = 5.0 / turn * Math.tan(0.5 * turn);
            List<RoundedPath.Stretch> stretches = thread(TURNING_DOWN).path().stretches();
            assertEquals(3, stretches.size());
            RoundedPath.Stretch arc = stretches.get(1);
            assertEquals(5.0, arc.lengthMm());
            assertIs(new Vector(44.0 - cut, 0, 2), arc.at(0.0));
            assertIs(new Vector(1, 0, 0), arc.tangent(0.0));
            assertIs(new Vector(44.0 + cut * Math.cos(turn), 0, 2.0 + cut * Math.sin(turn)), arc.at(1.0));
            assertIs(new Vector(Math.cos(turn), 0, Math.sin(turn)), arc.tangent(1.0));
            double radius = 5.0 / turn;
            for (double part = 0.0; part <= 1.0; part += 0.125) {
                Vector fromCentre = Vector.between(new Vector(44.0 - cut, 0, 2.0 + radius), arc.at(part));
                assertEquals(radius, fromCentre.length(), 1e-11);
                assertEquals(0.0, fromCentre.dot(arc.tangent(part)), 1e-11);
            }
        }

        private static void assertIs(Vector expected, Vector found) {
            assertEquals(0.0, Vector.between(expected, found).length(), 1e-12);
        }

        @Test
        void areShortenedWhereALegIsTooShort() {
            List<ThreadVertex> tight = List.of(
                    new ThreadVertex(0, 0, 2),
                    new ThreadVertex(10, 0, 2),
                    new ThreadVertex(12, 1, 2),
                    new ThreadVertex(30, 1, 3));
            RoundedPath path = RoundedPath.of(
                    List.of(new Vector(0, 0, 2), new Vector(10, 0, 2), new Vector(12, 1, 2), new Vector(30, 1, 3)),
                    5.0);
            double arcs = path.stretches().stream()
                    .filter(Bend.class::isInstance)
                    .mapToDouble(RoundedPath.Stretch::lengthMm)
                    .sum();
            assertTrue(arcs > 4.0 && arcs < 4.6, () -> "arcs " + arcs);
            double sum = TensionedThread.of(tight, 0, 8, 1).forces().stream()
                    .mapToDouble(BuriedForce::fyN)
                    .sum();
            assertEquals(0.0, sum, 1e-14);
        }

        @Test
        void aSharpCornerIsOneNodeAtTheVertex() {
            List<BuriedForce> bend = thread(TURNING_DOWN).withBendArcMm(0).forces().stream()
                    .filter(f -> f.fzN() > 0.0)
                    .toList();
            assertEquals(1, bend.size());
            assertEquals(44.0, bend.get(0).xMm());
            assertEquals(2.0, bend.get(0).depthMm());
        }

        @Test
        void aVertexOnAStraightLineIsNoBend() {
            List<ThreadVertex> line =
                    List.of(new ThreadVertex(0, 0, 3), new ThreadVertex(30, 0, 3), new ThreadVertex(60, 0, 3));
            for (BuriedForce f : TensionedThread.of(line, 0, 20, 1).forces()) {
                assertEquals(0.0, f.fyN());
                assertEquals(0.0, f.fzN());
                assertTrue(f.xMm() < 20.0 || f.xMm() == 60.0);
            }
        }
    }

    @Nested
    class ConvexFace {

        private static double sumOfZ(TensionedThread thread) {
            return thread.forces().stream().mapToDouble(BuriedForce::fzN).sum();
        }

        /** 2 N over 39 mm behind the barbs, and over the barbs what the load leaves of it. */
        @Test
        void pressesInwardWithTensionOverRadiusPerLength() {
            TensionedThread thread = TensionedThread.of(
                            List.of(new ThreadVertex(0, 0, 3), new ThreadVertex(80, 0, 3)), 1, 41, 2)
                    .withDecayLengthMm(1e6);
            assertEquals(0.0, sumOfZ(thread), 1e-15);
            assertEquals(2.0 * (39.0 + 20.0) / 80.0, sumOfZ(thread.withFaceRadiusMm(80)), 1e-4);
            assertEquals(2.0 * (39.0 + 20.0) / 40.0, sumOfZ(thread.withFaceRadiusMm(40)), 2e-4);
        }

        @Test
        void leavesTheOtherForcesAsTheyAre() {
            List<BuriedForce> flat = thread(WINDING).forces();
            List<BuriedForce> convex = thread(WINDING).withFaceRadiusMm(70).forces();
            assertEquals(flat, convex.subList(0, flat.size()));
            assertTrue(convex.size() > flat.size());
            for (BuriedForce press : convex.subList(flat.size(), convex.size())) {
                assertTrue(press.fzN() > 0.0 && press.fxN() == 0.0 && press.fyN() == 0.0);
            }
        }

        @Test
        void deepensTheDimple() {
            ResponseTable table = Media.tableOf(Media.face());
            double flat = table.under(thread(TURNING_DOWN).forces()).dimpleAt(44, 0);
            double convex = table.under(
                            thread(TURNING_DOWN).withFaceRadiusMm(70).forces())
                    .dimpleAt(44, 0);
            assertTrue(convex > flat, () -> convex + " against " + flat);
        }
    }

    @Nested
    class Construction {

        @Test
        void refusesWhatIsNoThread() {
            ThreadVertex a = new ThreadVertex(0, 0, 2);
            ThreadVertex b = new ThreadVertex(50, 0, 2);
            refused(() -> TensionedThread.of(List.of(a), 0, 10, 1));
            refused(() -> TensionedThread.of(List.of(a, a), 0, 10, 1));
            refused(() -> TensionedThread.of(List.of(a, b, a), 0, 10, 1));
            refused(() -> TensionedThread.of(List.of(a, b), -0.1, 10, 1));
            refused(() -> TensionedThread.of(List.of(a, b), 10, 10, 1));
            refused(() -> TensionedThread.of(List.of(a, b), 0, 50.1, 1));
            refused(() -> TensionedThread.of(List.of(a, b), 0, Double.NaN, 1));
            refused(() -> TensionedThread.of(List.of(a, b), 0, 10, -0.1));
            refused(() -> TensionedThread.of(List.of(a, b), 0, 10, Double.POSITIVE_INFINITY));
            TensionedThread good = TensionedThread.of(List.of(a, b), 0, 50, 1);
            refused(() -> good.withBendArcMm(-1));
            refused(() -> good.withDecayLengthMm(0));
            refused(() -> good.withSteps(10.1, 0.75));
            refused(() -> good.withSteps(0.5, 0));
            refused(() -> good.withTensionN(Double.NaN));
            refused(() -> good.withFaceRadiusMm(9.9));
            refused(() -> good.withFaceRadiusMm(Double.NaN));
        }

        private void refused(Supplier<TensionedThread> supplier) {
            assertThrows(IllegalArgumentException.class, supplier::get);
        }

        @Test
        void pullsOnNothingWithoutTension() {
            assertEquals(List.of(), thread(TURNING_DOWN).withTensionN(0).forces());
        }

        @Test
        void equalsByValue() {
            assertEquals(thread(WINDING), thread(WINDING));
            assertEquals(thread(WINDING).forces(), thread(WINDING).forces());
        }
    }
}
