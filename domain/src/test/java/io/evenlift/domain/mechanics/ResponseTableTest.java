package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTableTest {

    private static final ResponseTable FACE = Media.tableOf(Media.face());
    private static final BuriedForce OBLIQUE = new BuriedForce(1.0, -2.0, 2.4, 0.8, -0.3, 0.5);

    @Nested
    class Accuracy {

        @TestFactory
        List<DynamicTest> staysWithinTheStatedErrorOfABruteForceQuadrature() {
            return List.of(
                    test("face", Media.face()),
                    test("face on a half-space", Media.faceOnHalfSpace()),
                    test("incompressible", Media.incompressible()),
                    test("stiff on soft, 1000:1", Media.stiffOnSoft()),
                    test("soft on stiff, 1:1000", Media.softOnStiff()));
        }

        private static DynamicTest test(String name, LayeredMedium medium) {
            return DynamicTest.dynamicTest(name, () -> {
                double error = StatedError.of(medium);
                assertTrue(error <= StatedError.STATED, () -> "error " + error);
            });
        }
    }

    @Nested
    class Physics {

        @Test
        void doesNotMoveUnderAForceOnTheRigidBase() {
            SurfaceMotion motion =
                    FACE.under(List.of(new BuriedForce(0, 0, 13.5, 1, 1, 1))).at(1, 2);
            assertEquals(0.0, motion.uxMm(), 1e-9);
            assertEquals(0.0, motion.uyMm(), 1e-9);
            assertEquals(0.0, motion.uzMm(), 1e-9);
        }

        @Test
        void isContinuousInDepthAcrossInterfaces() {
            for (double depth : new double[] {1.5, 6.5, 7.5}) {
                SurfaceMotion above = surface(depth - 1e-9).at(1.0, 0.5);
                SurfaceMotion on = surface(depth).at(1.0, 0.5);
                SurfaceMotion below = surface(depth + 1e-9).at(1.0, 0.5);
                for (SurfaceMotion other : List.of(above, below)) {
                    assertEquals(on.uxMm(), other.uxMm(), 1e-7);
                    assertEquals(on.uzMm(), other.uzMm(), 1e-7);
                    assertEquals(on.dimpleMm(), other.dimpleMm(), 1e-7);
                }
            }
        }

        private LoadedSurface surface(double depth) {
            return FACE.under(List.of(new BuriedForce(0, 0, depth, 0.8, 0, 0.6)));
        }

        /** On the surface, u_z under F_x and u_x under F_z are one function with opposite signs (Betti). */
        @Test
        void isReciprocalWhereTheForceNearsTheSurface() {
            for (double r : new double[] {5.0, 9.0, 17.0}) {
                double sunk = 0.0;
                double pushed = 0.0;
                double[] toSurface = {6.0, -15.0, 20.0, -15.0, 6.0, -1.0};
                for (int i = 0; i < toSurface.length; i++) {
                    double depth = 0.4 * (i + 1);
                    ResponseTable table = Media.tableOf(Media.halfSpace(20, 0.3));
                    sunk += toSurface[i]
                            * table.under(List.of(new BuriedForce(0, 0, depth, 1, 0, 0)))
                                    .at(r, 0)
                                    .uzMm();
                    pushed += toSurface[i]
                            * table.under(List.of(new BuriedForce(0, 0, depth, 0, 0, 1)))
                                    .at(r, 0)
                                    .uxMm();
                }
                assertEquals(-pushed, sunk, 5e-3 * Math.abs(pushed), "at " + r);
            }
        }

        @Test
        void mirrorsToTheBit() {
            BuriedForce flipped = new BuriedForce(1.0, 2.0, 2.4, 0.8, 0.3, 0.5);
            LoadedSurface one = FACE.under(List.of(OBLIQUE));
            LoadedSurface two = FACE.under(List.of(flipped));
            for (double x = -7.0; x < 9.0; x += 1.3) {
                SurfaceMotion a = one.at(x, 3.1);
                SurfaceMotion b = two.at(x, -3.1);
                assertEquals(
                        new SurfaceMotion(
                                a.uxMm(), -a.uyMm(), a.uzMm(), a.dimpleMm(), a.dimpleSlopeX(), -a.dimpleSlopeY()),
                        b);
            }
        }

        @Test
        void turnsWithTheForceToTheBitWhenAxesAreSwapped() {
            SurfaceMotion a = FACE.under(List.of(OBLIQUE)).at(4.0, 3.1);
            SurfaceMotion b = FACE.under(List.of(new BuriedForce(-2.0, 1.0, 2.4, -0.3, 0.8, 0.5)))
                    .at(3.1, 4.0);
            assertEquals(
                    new SurfaceMotion(a.uyMm(), a.uxMm(), a.uzMm(), a.dimpleMm(), a.dimpleSlopeY(), a.dimpleSlopeX()),
                    b);
        }

        @Test
        void addsUpAndScales() {
            BuriedForce other = new BuriedForce(-3.0, 1.0, 6.9, -0.1, 0.9, 0.2);
            SurfaceMotion both = FACE.under(List.of(OBLIQUE, other)).at(0.4, 0.2);
            SurfaceMotion one = FACE.under(List.of(OBLIQUE)).at(0.4, 0.2);
            SurfaceMotion two = FACE.under(List.of(other)).at(0.4, 0.2);
            assertEquals(both, one.plus(two));
            assertEquals(
                    one.scaledBy(2.0),
                    FACE.under(List.of(OBLIQUE.scaledBy(2.0))).at(0.4, 0.2));
        }

        @Test
        void softensInProportionToTheModulus() {
            ResponseTable half = Media.tableOf(LayeredMedium.onRigidBase(List.of(Media.layer(3, 50, 0.4))));
            ResponseTable full = Media.tableOf(LayeredMedium.onRigidBase(List.of(Media.layer(3, 100, 0.4))));
            SurfaceMotion soft = half.under(List.of(OBLIQUE)).at(2, 2);
            SurfaceMotion stiff = full.under(List.of(OBLIQUE)).at(2, 2);
            assertEquals(soft.uzMm(), 2.0 * stiff.uzMm(), 1e-12 * Math.abs(soft.uzMm()));
        }
    }

    @Nested
    class Slopes {

        @Test
        void areThoseOfTheDimple() {
            LoadedSurface surface = FACE.under(List.of(OBLIQUE, new BuriedForce(5, 3, 0.9, -0.4, 0.2, 0.1)));
            double h = 1e-5;
            for (double x = -12.0; x < 14.0; x += 0.77) {
                for (double y = -6.0; y < 8.0; y += 1.13) {
                    SurfaceMotion motion = surface.at(x, y);
                    double alongX = (surface.dimpleAt(x + h, y) - surface.dimpleAt(x - h, y)) / (2 * h);
                    double alongY = (surface.dimpleAt(x, y + h) - surface.dimpleAt(x, y - h)) / (2 * h);
                    assertEquals(alongX, motion.dimpleSlopeX(), 2e-6);
                    assertEquals(alongY, motion.dimpleSlopeY(), 2e-6);
                }
            }
        }

        @Test
        void dimpleAtGivesTheSameNumberAsAt() {
            LoadedSurface surface = FACE.under(List.of(OBLIQUE, new BuriedForce(5, 3, 0.9, -0.4, 0.2, 0.0)));
            for (double x = -30.0; x < 30.0; x += 0.9) {
                assertEquals(surface.at(x, 1.0).dimpleMm(), surface.dimpleAt(x, 1.0));
            }
        }
    }

    @Nested
    class Filter {

        @Test
        void aShorterCutoffLeavesLessOfTheDimple() {
            double before = 0.0;
            for (double cutoff : new double[] {4, 8, 15, 25, 100}) {
                double dimple = ResponseTable.of(Media.face(), cutoff)
                        .under(List.of(new BuriedForce(0, 0, 3, 0, 0, 1)))
                        .dimpleAt(0, 0);
                assertTrue(dimple > before, () -> "cutoff " + cutoff);
                before = dimple;
            }
        }

        @Test
        void hasTheGaussiansWidthOfTheProfileStandard() {
            assertEquals(0.18739, ResponseTable.sigmaMm(1.0), 5e-6);
        }

        @ParameterizedTest
        @ValueSource(doubles = {3.99, 100.1, Double.NaN, Double.POSITIVE_INFINITY, -15.0})
        void refusesACutoffOutOfRange(double cutoff) {
            assertThrows(IllegalArgumentException.class, () -> ResponseTable.of(Media.face(), cutoff));
        }
    }

    @Nested
    class Range {

        @Test
        void servesDepthsFromTheShallowestToTheBase() {
            assertEquals(0.4, FACE.shallowestDepthMm());
            assertEquals(13.5, FACE.deepestDepthMm());
            assertEquals(60.0, Media.tableOf(Media.faceOnHalfSpace()).deepestDepthMm());
            FACE.under(List.of(new BuriedForce(0, 0, 0.4, 1, 0, 0), new BuriedForce(0, 0, 13.5, 1, 0, 0)));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.0, 0.3999999, 13.500001, 100.0})
        void refusesOtherDepthsWithValueAndRange(double depth) {
            List<BuriedForce> forces = List.of(new BuriedForce(0, 0, depth, 1, 0, 0));
            String message = assertThrows(IllegalArgumentException.class, () -> FACE.under(forces))
                    .getMessage();
            assertEquals("depthMm = " + depth + ", expected 0.4 to 13.5", message);
        }

        @Test
        void answersUpTo400MmAndRefusesBeyond() {
            LoadedSurface surface = FACE.under(List.of(new BuriedForce(0, 0, 2, 1, 0, 0)));
            assertEquals(0.0, surface.at(400.0, 0.0).uzMm(), 1e-6);
            assertEquals(0.0, surface.dimpleAt(0.0, -400.0), 1e-6);
            for (double x : new double[] {400.0001, 1e300, Double.NaN, Double.NEGATIVE_INFINITY}) {
                assertThrows(IllegalArgumentException.class, () -> surface.at(x, 0.0));
                assertThrows(IllegalArgumentException.class, () -> surface.dimpleAt(0.0, x));
            }
        }

        @Test
        void isAtRestWithoutForces() {
            assertEquals(SurfaceMotion.NONE, FACE.under(List.of()).at(3, 4));
        }

        @Test
        void worksForSkinThinnerThanTheShallowestDepthAndForOneThatEndsThere() {
            for (double skin : new double[] {0.2, 0.4, 0.41}) {
                ResponseTable table = Media.tableOf(
                        LayeredMedium.onRigidBase(List.of(Media.layer(skin, 20, 0.4), Media.layer(4 - skin, 20, 0.4))));
                ResponseTable whole = Media.tableOf(LayeredMedium.onRigidBase(List.of(Media.layer(4, 20, 0.4))));
                for (double depth : new double[] {0.4, 0.405, 0.6, 3.0}) {
                    List<BuriedForce> force = List.of(new BuriedForce(0, 0, depth, 0, 0, 1));
                    double expected = whole.under(force).at(0.5, 0).uzMm();
                    assertEquals(expected, table.under(force).at(0.5, 0).uzMm(), 1e-4 * expected);
                }
            }
        }
    }

    @Nested
    class Determinism {

        @Test
        void givesTheSameBytesTwice() {
            assertEquals(checksum(Media.tableOf(Media.face())), checksum(FACE));
            assertNotEquals(checksum(ResponseTable.of(Media.face(), 15.1)), checksum(FACE));
        }

        /** Changes with every setting of the numerics, and must not change with the JVM, its flags or the machine. */
        @Test
        void givesTheSameBytesOnEveryJvm() {
            assertEquals("cdf19e4d", Long.toHexString(checksum(FACE)));
        }

        private static long checksum(ResponseTable table) {
            CRC32 crc = new CRC32();
            for (double depth : new double[] {0.4, 0.9, 1.5, 3.3, 7.0, 9.9, 13.5}) {
                for (double number : table.atDepth(depth)) {
                    crc.update(
                            ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
                }
            }
            return crc.getValue();
        }
    }
}
