package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reflection recursion against one large linear system, wavenumber by wavenumber. */
class SurfaceKernelsTest {

    @TestFactory
    List<DynamicTest> agreesWithTheDirectSolution() {
        return List.of(
                test("face", Media.face(), 1e-9),
                test("face on a half-space", Media.faceOnHalfSpace(), 1e-9),
                test("incompressible", Media.incompressible(), 1e-9),
                test("1000:1", Media.stiffOnSoft(), 1e-7),
                test("1:1000", Media.softOnStiff(), 1e-7),
                test("half-space", Media.halfSpace(20, 0.3), 1e-9));
    }

    /** In the last column the second stratum vanishes, in the others it does not. */
    @Test
    void columnsAreWhatEachIsAlone() {
        List<LayeredMedium> media = List.of(twoLayers(1.5, 6), twoLayers(0.9, 3), twoLayers(0.2, 8));
        double[] k = {0.02, 0.4, 6.0};
        double[][][] together = columns(media, k);
        for (int column = 0; column < media.size(); column++) {
            double[][][] alone = columns(List.of(media.get(column)), new double[] {k[column]});
            for (int stratum = 0; stratum < 2; stratum++) {
                for (int i = 0; i < SurfaceKernels.PER_DEPTH; i++) {
                    double own = alone[stratum][i][0];
                    assertEquals(own, together[stratum][i][column], 1e-12 * Math.abs(own), column + ", kernel " + i);
                }
            }
        }
    }

    private static LayeredMedium twoLayers(double upperMm, double lowerMm) {
        return LayeredMedium.onRigidBase(List.of(Media.layer(upperMm, 100, 0.48), Media.layer(lowerMm, 10, 0.5)));
    }

    /** Per stratum 0.1 mm below its top, per kernel: all columns. */
    private static double[][][] columns(List<LayeredMedium> media, double[] k) {
        SurfaceKernels kernels = new SurfaceKernels(media);
        double[] below = Arrays.stream(k).map(each -> 0.1 * each).toArray();
        double[][][] written = new double[2][SurfaceKernels.PER_DEPTH][k.length];
        kernels.start(k);
        kernels.write(below, k.length, WantedKernels.BOTH, written[0]);
        kernels.descend();
        kernels.write(below, k.length, WantedKernels.BOTH, written[1]);
        return written;
    }

    @Test
    void aFictitiousSplitOfALayerChangesNothing() {
        LayeredMedium whole = LayeredMedium.onRigidBase(List.of(Media.layer(1.5, 100, 0.48), Media.layer(6, 10, 0.5)));
        LayeredMedium split = LayeredMedium.onRigidBase(List.of(
                Media.layer(0.7, 100, 0.48),
                Media.layer(0.8, 100, 0.48),
                Media.layer(2.5, 10, 0.5),
                Media.layer(3.5, 10, 0.5)));
        ResponseTable a = Media.tableOf(whole);
        ResponseTable b = Media.tableOf(split);
        for (double depth : new double[] {0.4, 0.7, 0.75, 1.5, 3.99, 4.0, 4.01, 7.0}) {
            List<BuriedForce> force = List.of(new BuriedForce(0, 0, depth, 0.7, -0.2, 0.5));
            double[] distances = {0, 0.5, 2, 8, 30};
            double size = 0.0;
            for (double r : distances) {
                SurfaceMotion motion = a.under(force).at(r, 0.3 * r);
                size = Math.max(size, Math.max(Math.abs(motion.uxMm()), Math.abs(motion.uzMm())));
            }
            for (double r : distances) {
                SurfaceMotion one = a.under(force).at(r, 0.3 * r);
                SurfaceMotion two = b.under(force).at(r, 0.3 * r);
                assertEquals(one.uxMm(), two.uxMm(), 2e-4 * size);
                assertEquals(one.uyMm(), two.uyMm(), 2e-4 * size);
                assertEquals(one.uzMm(), two.uzMm(), 2e-4 * size);
                assertEquals(one.dimpleMm(), two.dimpleMm(), 2e-4 * size);
            }
        }
    }

    private static DynamicTest test(String name, LayeredMedium medium, double tolerance) {
        return DynamicTest.dynamicTest(name, () -> {
            DepthGrid depths = DepthGrid.of(medium);
            DirectSolution direct = new DirectSolution(medium);
            for (double k : new double[] {3e-3, 0.02, 0.1, 0.37, 1.0, 2.7, 8.0, 30.0}) {
                int count = depths.countDownTo(RadialQuadrature.CUT / k);
                double[][] kernels = KernelsAt.depths(medium, depths, k, count);
                double[] surface = direct.at(k, 0.0);
                for (int node = 0; node < count; node++) {
                    double[] expected = direct.at(k, depths.depthMm(node));
                    for (int i = 0; i < SurfaceKernels.PER_DEPTH; i++) {
                        // U against U of its load at the surface, and so on; shear has a scale of its own.
                        double scale = i == 4 ? Math.abs(surface[4]) : Math.abs(surface[0]) + Math.abs(surface[3]);
                        String where = "k " + k + " depth " + depths.depthMm(node) + " kernel " + i;
                        double actual = kernels[node][i];
                        assertEquals(expected[i], actual, tolerance * scale, where);
                    }
                }
            }
        });
    }
}
