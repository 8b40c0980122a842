package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A half-space against closed forms. What the surface does under a buried force is, by reciprocity, what the depth does
 * under a force on the surface: Boussinesq (1885) and Cerruti (1882), which are Mindlin's (1936) solution seen from the
 * surface.
 */
class HalfSpaceTest {

    /** What the depth of the force may do to its far field. */
    static final double FAR_TOLERANCE = 1e-2;

    private static final double[] DISTANCES = {0.0, 0.2, 0.7, 1.9, 4.4, 9.0, 21.0, 54.0, 149.0, 290.0, 399.9};

    @ParameterizedTest
    @CsvSource({
        "20, 0.45, 0.4",
        "20, 0.45, 3",
        "100, 0.49, 1",
        "5, 0.5, 7.3",
        "10, 0, 0.83",
        "1000, 0.3, 25.1",
        "0.5, 0.5, 60"
    })
    void agreesWithTheClosedFormsAtEveryDistance(double modulus, double poisson, double depth) {
        double error = error(modulus, poisson, depth);
        assertTrue(error <= StatedError.STATED, () -> "error " + error);
    }

    /** The largest deviation as share of 1/(4πμz), of which order the largest displacement is, near the force. */
    static double error(double modulus, double poisson, double depth) {
        LayeredMedium medium = Media.halfSpace(modulus, poisson);
        double shear = medium.shearModulus(0);
        double error = 0.0;
        for (double[] f : new double[][] {{1, 0, 0}, {0, 0, 1}, {0.3, -0.5, 0.7}}) {
            LoadedSurface surface = Media.under(medium, new BuriedForce(1.5, -2.0, depth, f[0], f[1], f[2]));
            for (double r : DISTANCES) {
                double dx = r * Math.cos(0.7);
                double dy = r * Math.sin(0.7);
                double[] u = closedForm(shear, poisson, depth, dx, dy, f);
                SurfaceMotion motion = surface.at(1.5 + dx, -2.0 + dy);
                error = Math.max(error, Math.abs(u[0] - motion.uxMm()));
                error = Math.max(error, Math.abs(u[1] - motion.uyMm()));
                error = Math.max(error, Math.abs(u[2] - motion.uzMm()));
            }
        }
        return error * 4.0 * Math.PI * shear * depth;
    }

    @Test
    void farAwayAForceUnderTheSurfaceActsLikeBoussinesqsAndCerrutisOnIt() {
        double error = farError();
        assertTrue(error <= FAR_TOLERANCE, () -> "error " + error);
    }

    /** The largest deviation as share of 1/(2πμr): the depth of the force is a third of a hundredth of the distance. */
    static double farError() {
        double nu = 0.3;
        LayeredMedium medium = Media.halfSpace(10, nu);
        double r = 140.0;
        double unit = 1.0 / (2.0 * Math.PI * medium.shearModulus(0) * r);
        SurfaceMotion pushed =
                Media.under(medium, new BuriedForce(0, 0, 0.4, 0, 0, 1)).at(r, 0);
        LoadedSurface pulled = Media.under(medium, new BuriedForce(0, 0, 0.4, 1, 0, 0));
        double[] expected = {1 - nu, -0.5 * (1 - 2 * nu), 1.0, 0.5 * (1 - 2 * nu), 1 - nu};
        double[] actual = {
            pushed.uzMm(),
            pushed.uxMm(),
            pulled.at(r, 0).uxMm(),
            pulled.at(r, 0).uzMm(),
            pulled.at(0, r).uxMm()
        };
        double error = 0.0;
        for (int i = 0; i < expected.length; i++) {
            error = Math.max(error, Math.abs(actual[i] / unit - expected[i]));
        }
        return error;
    }

    @Test
    void layersOfTheSameStuffMakeAHalfSpace() {
        LayeredMedium layered =
                LayeredMedium.onHalfSpace(List.of(Media.layer(0.9, 20, 0.45), Media.layer(3.1, 20, 0.45)), 20, 0.45);
        BuriedForce force = new BuriedForce(0, 0, 2.3, 0.6, 0.1, -0.4);
        SurfaceMotion a = Media.under(layered, force).at(1.1, 2.2);
        SurfaceMotion b = Media.under(Media.halfSpace(20, 0.45), force).at(1.1, 2.2);
        assertEquals(b.uxMm(), a.uxMm(), 2e-5 * b.uxMm());
        assertEquals(b.uzMm(), a.uzMm(), 2e-5 * b.uxMm());
        assertEquals(b.dimpleMm(), a.dimpleMm(), 2e-5 * b.uxMm());
    }

    /** Displacement of the surface at (dx, dy) from a force at this depth. */
    private static double[] closedForm(double shear, double nu, double z, double dx, double dy, double[] f) {
        double r2 = dx * dx + dy * dy;
        double big = Math.sqrt(r2 + z * z);
        double c = 1.0 / (4.0 * Math.PI * shear * big);
        double q = 1.0 - 2.0 * nu;
        double sum = big + z;
        double along = f[0] * dx + f[1] * dy;
        double same = 1.0 + q * big / sum;
        double mixed = 1.0 / (big * big) - q / (sum * sum);
        double down = z / (big * big) + q / sum;
        double up = z / (big * big) - q / sum;
        return new double[] {
            c * (f[0] * same + dx * along * mixed - f[2] * dx * down),
            c * (f[1] * same + dy * along * mixed - f[2] * dy * down),
            c * (-along * up + f[2] * (2.0 * (1.0 - nu) + z * z / (big * big)))
        };
    }
}
