package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The displacement inside the tissue. Every comparison is over distances of 0.2 mm (a thread's radius) to 390 mm along the
 * skin for one pair of depths; an error is stated as part of the largest displacement of that pair.
 */
class InteriorResponseTest {

    /** What docs/model.md states; the measured errors are in each test's comment. */
    private static final double STATED = 5e-5;

    private static final double[] DISTANCES = {0.2, 0.29, 0.31, 0.7, 0.95, 2.6, 2.8, 7.9, 8.3, 20, 60, 150, 390};
    private static final List<Vector> UNITS = List.of(new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1));

    /** The largest difference of two displacements over the distances, as part of the largest one. */
    private static double error(
            double source,
            double receiver,
            BiFunction<ThreadVertex, BuriedForce, double[]> expected,
            BiFunction<ThreadVertex, BuriedForce, double[]> actual) {
        double size = 0.0;
        double off = 0.0;
        for (double r : DISTANCES) {
            ThreadVertex place = new ThreadVertex(1.5 + r * Math.cos(0.6), -2.0 + r * Math.sin(0.6), receiver);
            for (Vector f : UNITS) {
                BuriedForce force = new BuriedForce(1.5, -2.0, source, f.x(), f.y(), f.z());
                double[] one = expected.apply(place, force);
                double[] other = actual.apply(place, force);
                for (int i = 0; i < 3; i++) {
                    size = Math.max(size, Math.abs(one[i]));
                    off = Math.max(off, Math.abs(one[i] - other[i]));
                }
            }
        }
        return off / size;
    }

    private static BiFunction<ThreadVertex, BuriedForce, double[]> inside(LayeredMedium medium) {
        InteriorResponse response = InteriorResponse.of(medium);
        return (place, force) -> {
            InteriorMotion u = response.at(place, force);
            return new double[] {u.uxMm(), u.uyMm(), u.uzMm()};
        };
    }

    @Nested
    class InsideAHalfSpace {

        /** 3.1e-5 at worst, both depths on the surface; 2e-6 elsewhere. */
        @Test
        void isMindlinsSolution() {
            double[] depths = {0.0, 0.05, 0.3, 1.0, 3.0, 3.1, 7.0, 12.0, 30.0};
            for (double nu : new double[] {0.0, 0.3, 0.48, 0.5}) {
                LayeredMedium medium = Media.halfSpace(20, nu);
                for (double source : depths) {
                    for (double receiver : depths) {
                        double error = error(
                                source,
                                receiver,
                                (place, force) -> mindlin(medium.shearModulus(0), nu, place, force),
                                inside(medium));
                        assertTrue(error < STATED, () -> nu + ": " + source + " to " + receiver + ": " + error);
                    }
                }
            }
        }

        @Test
        void isMindlinsSolutionStraightAboveAndBelowTheForce() {
            LayeredMedium medium = Media.halfSpace(20, 0.48);
            for (double source : new double[] {0.5, 2.0, 7.0}) {
                for (double gap : new double[] {-0.4, 0.11, 0.5, 3.0, 20.0}) {
                    ThreadVertex place = new ThreadVertex(0, 0, source + gap);
                    for (Vector f : UNITS) {
                        BuriedForce force = new BuriedForce(0, 0, source, f.x(), f.y(), f.z());
                        double[] expected = mindlin(medium.shearModulus(0), 0.48, place, force);
                        double[] actual = inside(medium).apply(place, force);
                        for (int i = 0; i < 3; i++) {
                            double size = 1.0 / (8.0 * Math.PI * medium.shearModulus(0) * Math.abs(gap));
                            assertEquals(expected[i], actual[i], STATED * size, source + " and " + gap);
                        }
                    }
                }
            }
        }
    }

    @Nested
    class InLayers {

        /** Deep inside a thick layer nothing else is felt: the ends are 400 times as far as the place. */
        @Test
        void isKelvinsSolutionFarFromEveryInterface() {
            LayeredMedium thick =
                    LayeredMedium.onRigidBase(List.of(Media.layer(240, 20, 0.45), Media.layer(240, 20, 0.45)));
            BuriedForce force = new BuriedForce(0, 0, 239.9, 0.6, -0.3, 0.5);
            double[] u = inside(thick).apply(new ThreadVertex(0.3, 0.4, 240.2), force);
            double c = 1.0 / (16.0 * Math.PI * thick.shearModulus(0) * 0.55);
            double distance = Math.sqrt(0.3 * 0.3 + 0.4 * 0.4 + 0.3 * 0.3);
            double along = (0.6 * 0.3 - 0.3 * 0.4 + 0.5 * 0.3) / (distance * distance * distance);
            assertEquals(c * (1.2 * 0.6 / distance + 0.3 * along), u[0], 0.01 * c / distance);
            assertEquals(c * (1.2 * -0.3 / distance + 0.4 * along), u[1], 0.01 * c / distance);
            assertEquals(c * (1.2 * 0.5 / distance + 0.3 * along), u[2], 0.01 * c / distance);
        }

        /** 4e-6 at worst. Kelvin's part is subtracted for other pairs of depths than in the unsplit medium. */
        @Test
        void isTheSameWhenALayerIsCutInTwo() {
            LayeredMedium whole = Media.face();
            LayeredMedium split = LayeredMedium.onRigidBase(List.of(
                    Media.layer(0.7, 100, 0.48),
                    Media.layer(0.8, 100, 0.48),
                    Media.layer(1.7, 10, 0.48),
                    Media.layer(3.3, 10, 0.48),
                    Media.layer(0.6, 300, 0.48),
                    Media.layer(0.4, 300, 0.48),
                    Media.layer(6, 15, 0.48)));
            double[] depths = {0.3, 0.69, 0.75, 1.45, 1.9, 3.15, 3.25, 6.4, 7.0, 7.2, 9.0};
            for (double source : depths) {
                for (double receiver : depths) {
                    double error = error(source, receiver, inside(split), inside(whole));
                    assertTrue(error < STATED, () -> source + " to " + receiver + ": " + error);
                }
            }
        }

        /** 3e-5 at worst, most of it the table's. */
        @Test
        void isOnTheSurfaceWhatTheTableGives() {
            for (LayeredMedium medium : List.of(Media.face(), Media.faceOnHalfSpace(), Media.incompressible())) {
                ResponseTable table = Media.tableOf(medium);
                for (double source : new double[] {0.5, 1.0, 1.9, 2.5}) {
                    double error = error(
                            source,
                            0.0,
                            (place, force) -> {
                                SurfaceMotion u = table.under(List.of(force)).at(place.xMm(), place.yMm());
                                return new double[] {u.uxMm(), u.uyMm(), u.uzMm()};
                            },
                            inside(medium));
                    assertTrue(error < 1e-4, () -> "depth " + source + ": " + error);
                }
            }
        }

        @Test
        void doesNotJumpWhereTwoLayersMeet() {
            for (LayeredMedium medium : List.of(Media.face(), Media.faceOnHalfSpace())) {
                BiFunction<ThreadVertex, BuriedForce, double[]> inside = inside(medium);
                double depth = 0.0;
                for (ElasticLayer layer : medium.layers().subList(0, 3)) {
                    depth += layer.thicknessMm();
                    double above = depth - 1e-7;
                    double below = depth + 1e-7;
                    assertTrue(error(2.2, above, at(inside, below), inside) < STATED, "place at " + depth);
                    assertTrue(error(above, 2.2, from(inside, below), inside) < STATED, "force at " + depth);
                }
            }
        }

        private BiFunction<ThreadVertex, BuriedForce, double[]> at(
                BiFunction<ThreadVertex, BuriedForce, double[]> inside, double depth) {
            return (place, force) -> inside.apply(new ThreadVertex(place.xMm(), place.yMm(), depth), force);
        }

        private BiFunction<ThreadVertex, BuriedForce, double[]> from(
                BiFunction<ThreadVertex, BuriedForce, double[]> inside, double depth) {
            return (place, force) -> inside.apply(
                    place, new BuriedForce(force.xMm(), force.yMm(), depth, force.fxN(), force.fyN(), force.fzN()));
        }

        /** Betti: what a at A does to b at B is what b at B does to a at A. */
        @Test
        void isReciprocal() {
            BiFunction<ThreadVertex, BuriedForce, double[]> inside = inside(Media.face());
            for (double z : new double[] {0.4, 1.9, 7.0, 9.0}) {
                for (double other : new double[] {0.4, 1.9, 7.0, 9.0}) {
                    double[] there =
                            inside.apply(new ThreadVertex(3, 1, other), new BuriedForce(1, 2, z, 0.3, -0.2, 0.9));
                    double[] back =
                            inside.apply(new ThreadVertex(1, 2, z), new BuriedForce(3, 1, other, 0.5, 0.8, -0.1));
                    double forth = 0.5 * there[0] + 0.8 * there[1] - 0.1 * there[2];
                    assertEquals(forth, 0.3 * back[0] - 0.2 * back[1] + 0.9 * back[2], 1e-12);
                }
            }
        }

        @Test
        void isNothingInAndUnderBone() {
            InteriorResponse face = InteriorResponse.of(Media.face());
            InteriorMotion still = new InteriorMotion(0, 0, 0);
            assertEquals(still, face.at(new ThreadVertex(1, 0, 13.5), new BuriedForce(0, 0, 2, 1, 0, 0)));
            assertEquals(still, face.at(new ThreadVertex(1, 0, 2), new BuriedForce(0, 0, 15, 1, 0, 1)));
        }
    }

    @Nested
    class Asking {

        @Test
        void manyPairsAtOnceGivesTheSameAsOneByOne() {
            InteriorResponse face = InteriorResponse.of(Media.face());
            List<InteriorResponse.Pair> pairs = new ArrayList<>();
            for (double from : new double[] {1.0, 3.0, 7.0}) {
                for (double to : new double[] {1.0, 2.0, 7.0}) {
                    for (double r : new double[] {0.2, 4.0, 35.0}) {
                        pairs.add(new InteriorResponse.Pair(from, to, r));
                    }
                }
            }
            GreenTensor[] together = face.between(pairs);
            for (int i = 0; i < together.length; i++) {
                assertEquals(face.between(List.of(pairs.get(i)))[0], together[i]);
            }
        }

        @Test
        void tooNearOrTooFarIsRefused() {
            InteriorResponse face = InteriorResponse.of(Media.face());
            BuriedForce force = new BuriedForce(0, 0, 2, 1, 0, 0);
            assertThrows(IllegalArgumentException.class, () -> face.at(new ThreadVertex(0.05, 0, 2.05), force));
            assertThrows(IllegalArgumentException.class, () -> face.at(new ThreadVertex(401, 0, 2), force));
        }
    }

    /** Mindlin (1936): the displacement of a half-space under a force inside it. */
    private static double[] mindlin(double shear, double nu, ThreadVertex place, BuriedForce force) {
        double x = place.xMm() - force.xMm();
        double y = place.yMm() - force.yMm();
        double z = place.depthMm();
        double c = force.depthMm();
        double near = Math.sqrt(x * x + y * y + (z - c) * (z - c));
        double image = Math.sqrt(x * x + y * y + (z + c) * (z + c));
        double k = 1.0 / (16.0 * Math.PI * shear * (1.0 - nu));
        double kappa = 3.0 - 4.0 * nu;
        double n3 = near * near * near;
        double i3 = image * image * image;
        double i5 = i3 * image * image;
        double sum = image + z + c;
        double q = 4.0 * (1.0 - nu) * (1.0 - 2.0 * nu);
        // Under a vertical force: along the way, and down.
        double radial = (z - c) / n3 + kappa * (z - c) / i3 - q / (image * sum) + 6.0 * c * z * (z + c) / i5;
        double deep = kappa / near
                + (8.0 * (1.0 - nu) * (1.0 - nu) - kappa) / image
                + (z - c) * (z - c) / n3
                + (kappa * (z + c) * (z + c) - 2.0 * c * z) / i3
                + 6.0 * c * z * (z + c) * (z + c) / i5;
        // Under a horizontal force: along the force, along the way, and down.
        double plain = kappa / near + 1.0 / image + 2.0 * c * z / i3 + q / sum;
        double way = 1.0 / n3 + kappa / i3 - 6.0 * c * z / i5 - q / (image * sum * sum);
        double down = (z - c) / n3 + kappa * (z - c) / i3 - 6.0 * c * z * (z + c) / i5 + q / (image * sum);
        double along = force.fxN() * x + force.fyN() * y;
        return new double[] {
            k * (force.fxN() * plain + x * (along * way + force.fzN() * radial)),
            k * (force.fyN() * plain + y * (along * way + force.fzN() * radial)),
            k * (along * down + force.fzN() * deep)
        };
    }
}
