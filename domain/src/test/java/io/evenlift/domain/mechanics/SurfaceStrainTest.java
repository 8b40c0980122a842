package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the surface is stretched: against differences of how it moves, and against the few printed figures there are. */
class SurfaceStrainTest {
    private static final ResponseTable FACE = Media.tableOf(Media.face());

    /** 40 mm of barbs at one depth, turning down to an anchor in the SMAS; 1 N. */
    private static List<BuriedForce> thread(double depth) {
        List<ThreadVertex> path =
                List.of(new ThreadVertex(0, 0, depth), new ThreadVertex(44, 0, depth), new ThreadVertex(80, 0, 7));
        return TensionedThread.of(path, 1.0, 41.0, 1.0).forces();
    }

    @Nested
    class Gradient {
        private static final double STEP = 1e-3;

        private final List<BuriedForce> forces = List.of(
                new BuriedForce(0, 0, 1.2, 0.3, -0.2, 0.1),
                new BuriedForce(4, 1, 2.5, -0.1, 0.4, 0.0),
                new BuriedForce(-3, 2, 5.0, 0.5, 0.1, -0.3));
        private final LoadedSurface surface = FACE.under(forces);
        private final SpotSurface spot = FACE.onTheSpot(forces);

        @Test
        void isTheDifferenceOfDisplacementsOverASmallStep() {
            for (double x = -12.3; x <= 12; x += 1.7) {
                for (double y = -7.7; y <= 8; y += 2.3) {
                    SurfaceStrain strain = spot.strainAt(x, y);
                    SurfaceMotion right = surface.at(x + STEP, y);
                    SurfaceMotion left = surface.at(x - STEP, y);
                    SurfaceMotion up = surface.at(x, y + STEP);
                    SurfaceMotion down = surface.at(x, y - STEP);
                    double xx = (right.uxMm() - left.uxMm()) / (2 * STEP);
                    double yy = (up.uyMm() - down.uyMm()) / (2 * STEP);
                    double xy = (right.uyMm() - left.uyMm() + up.uxMm() - down.uxMm()) / (4 * STEP);
                    assertEquals(xx, strain.xx(), 1e-5);
                    assertEquals(yy, strain.yy(), 1e-5);
                    assertEquals(xy, strain.xy(), 1e-5);
                }
            }
        }

        @Test
        void hasNoShearOnTheLineOfAThread() {
            SpotSurface alongX = FACE.onTheSpot(thread(3));
            for (double x = -10; x <= 90; x += 5) {
                assertEquals(0, alongX.strainAt(x, 0).xy(), 1e-15);
            }
        }

        @Test
        void isNothingWithoutForces() {
            assertEquals(SurfaceStrain.NONE, FACE.onTheSpot(List.of()).strainAt(3, 4));
        }
    }

    @Nested
    class Principal {
        @Test
        void ofTheWorkedExample() {
            // Mohr's circle about 0.01 with radius 0.05.
            SurfaceStrain strain = new SurfaceStrain(0.04, -0.02, 0.04);
            assertEquals(0.06, strain.mostStretched(), 1e-15);
            assertEquals(0.04, strain.mostCompressed(), 1e-15);
            assertEquals(0.06, strain.largest(), 1e-15);
        }

        @Test
        void doesNotDependOnTheDirectionOfTheAxes() {
            double c = Math.cos(0.7);
            double s = Math.sin(0.7);
            SurfaceStrain strain = new SurfaceStrain(-0.03, 0.01, 0.02);
            SurfaceStrain turned = new SurfaceStrain(
                    c * c * strain.xx() + s * s * strain.yy() + 2 * c * s * strain.xy(),
                    s * s * strain.xx() + c * c * strain.yy() - 2 * c * s * strain.xy(),
                    c * s * (strain.yy() - strain.xx()) + (c * c - s * s) * strain.xy());
            assertEquals(strain.mostStretched(), turned.mostStretched(), 1e-15);
            assertEquals(strain.mostCompressed(), turned.mostCompressed(), 1e-15);
        }

        @Test
        void isNoCompressionWhereTheSkinIsStretchedAllRound() {
            assertEquals(0, new SurfaceStrain(0.03, 0.02, 0).mostCompressed());
        }
    }

    /** The largest stretch and compression over the skin above the thread, as docs/model.md tells them. */
    @Nested
    class OverAThreadOfOneNewton {
        private static final double[][] DEPTH_PRINTED_STRETCHED_COMPRESSED = {
            {1.00, 0.22, 0.229, 0.288},
            {1.75, 0.15, 0.149, 0.184},
            {3.00, 0.08, 0.079, 0.106},
            {5.00, 0.035, 0.035, 0.048}
        };

        @Test
        void theStretchIsThePrintedOneAndTheCompressionIsMore() {
            for (double[] row : DEPTH_PRINTED_STRETCHED_COMPRESSED) {
                SpotSurface spot = FACE.onTheSpot(thread(row[0]));
                double stretched = 0;
                double compressed = 0;
                for (double x = -20; x <= 100; x += 0.5) {
                    SurfaceStrain strain = spot.strainAt(x, 0);
                    stretched = Math.max(stretched, strain.mostStretched());
                    compressed = Math.max(compressed, strain.mostCompressed());
                }
                assertEquals(row[1], stretched, 0.05 * row[1], "print, z = " + row[0]);
                assertEquals(row[2], stretched, 0.0005, "z = " + row[0]);
                assertEquals(row[3], compressed, 0.0005, "z = " + row[0]);
            }
        }

        @Test
        void theLargestOfAllLiesOverItsLine() {
            for (double depth : new double[] {1, 2, 3, 4, 5}) {
                SpotSurface spot = FACE.onTheSpot(thread(depth));
                double onTheLine = 0;
                double beside = 0;
                for (double x = -20; x <= 100; x += 0.5) {
                    onTheLine = Math.max(onTheLine, spot.strainAt(x, 0).largest());
                    for (double y = 1; y <= 10; y += 1) {
                        beside = Math.max(beside, spot.strainAt(x, y).largest());
                    }
                }
                assertTrue(beside < onTheLine, "z " + depth + ": " + beside + " beside, " + onTheLine + " above");
            }
        }
    }

    /** A barb caught in the dermis pulls it along the thread and down to it. */
    @Nested
    class UnderACaughtBarb {
        private static final double[][] SHARE_PRINTED = {{0.05, 0.29}, {0.1, 0.64}, {0.2, 1.35}, {0.4, 2.76}};

        /** A barb half-way along the barbed part, with no thrust back on the thread. */
        private double dimple(double share, double degreesDown) {
            List<BuriedForce> forces = new ArrayList<>();
            for (BuriedForce force : thread(3.5)) {
                double rest = 1 - share;
                forces.add(new BuriedForce(
                        force.xMm(),
                        force.yMm(),
                        force.depthMm(),
                        rest * force.fxN(),
                        rest * force.fyN(),
                        rest * force.fzN()));
            }
            double down = Math.toRadians(degreesDown);
            forces.add(new BuriedForce(20, 0, 1, share * Math.cos(down), 0, share * Math.sin(down)));
            LoadedSurface surface = FACE.under(forces);
            double deepest = 0;
            for (double x = -20; x <= 110; x += 0.25) {
                deepest = Math.max(deepest, surface.dimpleAt(x, 0));
            }
            return deepest;
        }

        @Test
        void thePrintedDimpleLiesBetweenTetherOfThirtyFiveAndFortyFiveDegrees() {
            for (double[] row : SHARE_PRINTED) {
                assertTrue(dimple(row[0], 35) < row[1], "share " + row[0] + ": " + dimple(row[0], 35));
                assertTrue(dimple(row[0], 45) > row[1], "share " + row[0] + ": " + dimple(row[0], 45));
            }
        }

        @Test
        void aTetherOfFortyFiveDegreesGivesTheFiguresOfTheModelPage() {
            double[] expected = {0.33, 0.68, 1.39, 2.81};
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], dimple(SHARE_PRINTED[i][0], 45), 0.005);
            }
        }
    }
}
