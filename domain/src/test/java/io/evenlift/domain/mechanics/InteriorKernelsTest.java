package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The reflections from above and below against one large linear system in which the force is a jump of the traction
 * between two halves of its layer.
 */
class InteriorKernelsTest {

    private static final double[] WAVENUMBERS = {3e-3, 0.02, 0.1, 0.37, 1.0, 2.7, 8.0};

    @Test
    void agreeWithTheDirectSolutionInEveryLayer() {
        check(Media.face(), 1e-8);
        check(Media.faceOnHalfSpace(), 1e-8);
        check(Media.incompressible(), 1e-8);
        check(Media.stiffOnSoft(), 1e-6);
        check(Media.softOnStiff(), 1e-6);
        check(Media.halfSpace(20, 0.3), 1e-8);
    }

    private static void check(LayeredMedium medium, double tolerance) {
        double[] depths = {0.3, 0.8, 1.1, 1.9, 2.4, 4.0, 6.8, 7.2, 9.0};
        double base = medium.hasRigidBase() ? medium.coverMm() : 1e9;
        InteriorKernels kernels = new InteriorKernels(medium, depths);
        double[] actual = new double[InteriorKernels.PER_PAIR];
        for (int from = 0; from < depths.length && depths[from] < base; from++) {
            LayeredMedium split = split(medium, depths[from]);
            DirectSolution direct = new DirectSolution(split);
            int above = stratumEndingAt(split, depths[from]);
            for (double k : WAVENUMBERS) {
                kernels.climb(k);
                kernels.load(from);
                double[] there = direct.underBuriedLoad(k, above, depths[from]);
                for (int to = from; to < depths.length && depths[to] < base; to++) {
                    kernels.write(to, actual);
                    double[] expected = direct.underBuriedLoad(k, above, depths[to]);
                    addKelvin(medium, kernels, from, to, k * (depths[to] - depths[from]), k, actual);
                    for (int i = 0; i < actual.length; i++) {
                        double scale = i == 4 ? Math.abs(there[4]) : Math.abs(there[0]) + Math.abs(there[3]);
                        assertEquals(
                                expected[i],
                                actual[i],
                                tolerance * scale,
                                medium + " k " + k + " " + depths[from] + " to " + depths[to] + " kernel " + i);
                    }
                    // Betti: the upper place answers the lower one's force, which only the direct solution is asked
                    // for.
                    LayeredMedium other = split(medium, depths[to]);
                    double[] back = new DirectSolution(other)
                            .underBuriedLoad(k, stratumEndingAt(other, depths[to]), depths[from]);
                    double scale = Math.abs(there[0]) + Math.abs(there[3]);
                    assertEquals(back[0], actual[0], tolerance * scale);
                    assertEquals(back[1], actual[2], tolerance * scale);
                    assertEquals(back[2], actual[1], tolerance * scale);
                    assertEquals(back[3], actual[3], tolerance * scale);
                    assertEquals(back[4], actual[4], tolerance * Math.abs(there[4]));
                }
            }
        }
    }

    /** Kelvin's waves: (κ ∓ kδ) e^(−kδ) / (4pμk) and their kin. */
    private static void addKelvin(
            LayeredMedium medium, InteriorKernels kernels, int from, int to, double x, double k, double[] sum) {
        int stratum = kernels.stratumOf(from);
        if (stratum == kernels.stratumOf(to)) {
            double nu = medium.poissonRatio(stratum);
            double unit = Math.exp(-x) / (8.0 * (1.0 - nu) * medium.shearModulus(stratum) * k);
            sum[0] += unit * (3.0 - 4.0 * nu - x);
            sum[1] += unit * x;
            sum[2] -= unit * x;
            sum[3] += unit * (3.0 - 4.0 * nu + x);
            sum[4] += Math.exp(-x) / (2.0 * medium.shearModulus(stratum) * k);
        }
    }

    private static int stratumEndingAt(LayeredMedium medium, double depth) {
        double bottom = 0.0;
        for (int i = 0; ; i++) {
            bottom += medium.thicknessMm(i);
            if (Math.abs(bottom - depth) < 1e-9) {
                return i;
            }
        }
    }

    /** The same medium with one of its layers cut in two. */
    private static LayeredMedium split(LayeredMedium medium, double depth) {
        List<ElasticLayer> layers = new ArrayList<>();
        double top = 0.0;
        for (ElasticLayer layer : medium.layers()) {
            double upper = depth - top;
            double lower = layer.thicknessMm() - upper;
            if (upper > 1e-9 && lower > 1e-9) {
                layers.add(Media.layer(upper, layer.youngsModulusKpa(), layer.poissonRatio()));
                layers.add(Media.layer(lower, layer.youngsModulusKpa(), layer.poissonRatio()));
            } else {
                layers.add(layer);
            }
            top += layer.thicknessMm();
        }
        if (medium.hasRigidBase()) {
            return LayeredMedium.onRigidBase(layers);
        }
        int last = medium.strata() - 1;
        double nu = medium.poissonRatio(last);
        double modulus = 2e3 * medium.shearModulus(last) * (1.0 + nu);
        if (depth > top) {
            layers.add(Media.layer(depth - top, modulus, nu));
        }
        return LayeredMedium.onHalfSpace(layers, modulus, nu);
    }
}
