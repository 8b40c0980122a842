package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Nested
    class OfElasticLayer {

        @ParameterizedTest
        @CsvSource({"0.01, 0.001, 0", "500, 1e7, 0.5", "1.5, 100, 0.48"})
        void acceptsBothEndsOfEveryRange(double thickness, double modulus, double poisson) {
            ElasticLayer layer = new ElasticLayer(thickness, modulus, poisson);
            assertEquals(thickness, layer.thicknessMm());
            assertEquals(modulus, layer.youngsModulusKpa());
            assertEquals(poisson, layer.poissonRatio());
        }

        @ParameterizedTest
        @CsvSource({
            "0.00999, 100, 0.4", "500.1, 100, 0.4", "1, 0.000999, 0.4", "1, 1.0001e7, 0.4", "1, 100, 0.50001",
            "1, 100, -0.00001", "NaN, 100, 0.4", "1, NaN, 0.4", "1, 100, NaN", "Infinity, 100, 0.4",
            "1, Infinity, 0.4", "-1, 100, 0.4"
        })
        void refusesWhatLiesOutside(double thickness, double modulus, double poisson) {
            assertThrows(IllegalArgumentException.class, () -> new ElasticLayer(thickness, modulus, poisson));
        }

        @Test
        void saysWhichNumberAndWhatWouldDo() {
            assertEquals(
                    "poissonRatio = 0.6, expected 0.0 to 0.5",
                    assertThrows(IllegalArgumentException.class, () -> new ElasticLayer(1, 100, 0.6))
                            .getMessage());
        }

        @Test
        void takesNegativeZeroForZero() {
            assertEquals(new ElasticLayer(1, 100, 0.0), new ElasticLayer(1, 100, -0.0));
        }
    }

    @Nested
    class OfLayeredMedium {

        @Test
        void equalsByValue() {
            assertEquals(Media.face(), Media.face());
            assertEquals(Media.face().hashCode(), Media.face().hashCode());
            assertEquals(Media.faceOnHalfSpace(), Media.faceOnHalfSpace());
            assertEquals(
                    Media.faceOnHalfSpace().hashCode(), Media.faceOnHalfSpace().hashCode());
            assertNotEquals(Media.face(), Media.faceWithSkin(1.6));
            assertNotEquals(Media.halfSpace(20, 0.4), Media.halfSpace(20, 0.41));
            List<ElasticLayer> layers = Media.face().layers();
            assertNotEquals(LayeredMedium.onRigidBase(layers), LayeredMedium.onHalfSpace(layers, 20, 0.4));
        }

        @Test
        void keepsItsLayersFromLaterChanges() {
            List<ElasticLayer> layers = new ArrayList<>(List.of(Media.layer(1, 100, 0.4)));
            LayeredMedium medium = LayeredMedium.onRigidBase(layers);
            layers.clear();
            assertEquals(1, medium.layers().size());
            assertEquals(1.0, medium.coverMm());
            assertTrue(medium.hasRigidBase());
            assertFalse(Media.halfSpace(20, 0.4).hasRigidBase());
        }

        @Test
        void refusesWhatHasNoRoomForAForceOrIsTooDeep() {
            List<ElasticLayer> thin = List.of(Media.layer(0.4, 100, 0.4));
            List<ElasticLayer> thick = List.of(Media.layer(400, 100, 0.4), Media.layer(101, 100, 0.4));
            assertThrows(IllegalArgumentException.class, () -> LayeredMedium.onRigidBase(List.of()));
            assertThrows(IllegalArgumentException.class, () -> LayeredMedium.onRigidBase(thin));
            assertThrows(IllegalArgumentException.class, () -> LayeredMedium.onRigidBase(thick));
            assertThrows(IllegalArgumentException.class, () -> LayeredMedium.onHalfSpace(thick, 20, 0.4));
            assertEquals(0.4, LayeredMedium.onHalfSpace(thin, 20, 0.4).coverMm());
        }

        @ParameterizedTest
        @CsvSource({"NaN, 0.4", "0, 0.4", "20, 0.6", "20, NaN", "Infinity, 0.4"})
        void refusesAnImpossibleHalfSpace(double modulus, double poisson) {
            assertThrows(IllegalArgumentException.class, () -> Media.halfSpace(modulus, poisson));
        }

        @Test
        void tellsItsLayersAndItsBase() {
            assertTrue(Media.face().toString().endsWith("on a rigid base"));
            assertTrue(Media.halfSpace(20, 0.4).toString().contains("youngsModulusKpa=20.0"));
        }
    }

    @Nested
    class OfBuriedForce {

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void refusesWhatIsNotFinite(double bad) {
            for (int i = 0; i < 6; i++) {
                double[] v = {1, 2, 3, 4, 5, 6};
                v[i] = bad;
                assertThrows(IllegalArgumentException.class, () -> new BuriedForce(v[0], v[1], v[2], v[3], v[4], v[5]));
            }
        }

        @Test
        void refusesAPlaceAboveTheSkin() {
            assertThrows(IllegalArgumentException.class, () -> new BuriedForce(0, 0, -1e-9, 1, 0, 0));
        }

        @Test
        void scalesItsForceAndStaysInPlace() {
            assertEquals(new BuriedForce(1, 2, 3, -8, -10, -12), new BuriedForce(1, 2, 3, 4, 5, 6).scaledBy(-2));
            BuriedForce force = new BuriedForce(1, 2, 3, 4, 5, 6);
            assertThrows(IllegalArgumentException.class, () -> force.scaledBy(Double.NaN));
            assertEquals(new BuriedForce(0, 0, 0, 0, 0, 0), new BuriedForce(-0.0, -0.0, -0.0, -0.0, -0.0, -0.0));
        }
    }

    @Nested
    class OfSurfaceMotion {

        private final SurfaceMotion motion = new SurfaceMotion(1, 2, 3, 4, 5, 6);

        @Test
        void addsAndScalesEveryPart() {
            assertEquals(new SurfaceMotion(2, 4, 6, 8, 10, 12), motion.plus(motion));
            assertEquals(new SurfaceMotion(-0.5, -1, -1.5, -2, -2.5, -3), motion.scaledBy(-0.5));
            assertEquals(motion, motion.plus(SurfaceMotion.NONE));
            assertEquals(SurfaceMotion.NONE, motion.scaledBy(-0.0));
        }

        @Test
        void refusesWhatIsNotFinite() {
            assertThrows(IllegalArgumentException.class, () -> motion.scaledBy(Double.POSITIVE_INFINITY));
            assertThrows(IllegalArgumentException.class, () -> new SurfaceMotion(0, 0, Double.NaN, 0, 0, 0));
        }
    }

    @Nested
    class OfThreadVertex {

        @Test
        void liesAtOrUnderTheSkinAtAFinitePlace() {
            assertEquals(new ThreadVertex(0, 0, 0), new ThreadVertex(-0.0, -0.0, -0.0));
            assertThrows(IllegalArgumentException.class, () -> new ThreadVertex(0, 0, -0.1));
            assertThrows(IllegalArgumentException.class, () -> new ThreadVertex(Double.NaN, 0, 1));
            assertThrows(IllegalArgumentException.class, () -> new ThreadVertex(0, Double.NEGATIVE_INFINITY, 1));
        }
    }
}
