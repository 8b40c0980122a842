package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Spread} at every knot of {@link RadialGrid} and every wavenumber of {@link CoarseQuadrature}: what each response
 * function there is made of, computed once for all readings. Immutable and safe to share between threads.
 */
final class KnotSpread {
    static final KnotSpread OF_SHIFT = new KnotSpread(Spread.OF_SHIFT);

    private final int functions;
    private final List<Pair> pairs;

    private KnotSpread(Spread spread) {
        functions = spread.functions();
        double[][][][] value = new double[RadialGrid.KNOTS][][][];
        double[][][][] derivative = new double[RadialGrid.KNOTS][][][];
        for (int knot = 0; knot < RadialGrid.KNOTS; knot++) {
            int size = CoarseQuadrature.groupOf(knot).wavenumbers().length;
            value[knot] = new double[size][SurfaceKernels.PER_DEPTH][functions];
            derivative[knot] = new double[size][SurfaceKernels.PER_DEPTH][functions];
            spreadAt(knot, spread, value[knot], derivative[knot]);
        }
        List<Pair> found = new ArrayList<>();
        for (int kernel = 0; kernel < SurfaceKernels.PER_DEPTH; kernel++) {
            for (int function = 0; function < functions; function++) {
                Pair pair = new Pair(kernel, function, at(kernel, function, value), at(kernel, function, derivative));
                if (pair.isThere()) {
                    found.add(pair);
                }
            }
        }
        pairs = List.copyOf(found);
    }

    /**
     * The dimple's.
     *
     * @param sigmaMm standard deviation of its filter
     */
    static KnotSpread ofDimple(double sigmaMm) {
        return new KnotSpread(Spread.ofDimple(sigmaMm));
    }

    private static void spreadAt(int knot, Spread spread, double[][][] value, double[][][] derivative) {
        RadiusGroup group = CoarseQuadrature.groupOf(knot);
        int size = group.wavenumbers().length;
        double[] lambda = new double[ReducedBessel.ORDERS];
        for (int n = 0; n < size; n++) {
            for (int m = 0; m < lambda.length; m++) {
                lambda[m] = group.factors(m)[(knot - group.firstKnot()) * size + n];
            }
            spread.at(group.wavenumbers()[n], lambda, value[n], derivative[n]);
        }
    }

    private static double[][] at(int kernel, int function, double[][][][] coefficients) {
        double[][] byKnot = new double[coefficients.length][];
        for (int knot = 0; knot < byKnot.length; knot++) {
            byKnot[knot] = new double[coefficients[knot].length];
            for (int n = 0; n < byKnot[knot].length; n++) {
                byKnot[knot][n] = coefficients[knot][n][kernel][function];
            }
        }
        return byKnot;
    }

    /** How many response functions there are. */
    int functions() {
        return functions;
    }

    /** The kernels that the functions are made of. */
    List<Pair> pairs() {
        return pairs;
    }

    /** A kernel and a function that has a part of it. */
    static final class Pair {
        private final int kernel;
        private final int function;
        private final double[][] value;
        private final double[][] derivative;

        private Pair(int kernel, int function, double[][] value, double[][] derivative) {
            this.kernel = kernel;
            this.function = function;
            this.value = value;
            this.derivative = derivative;
        }

        private boolean isThere() {
            for (int knot = 0; knot < value.length; knot++) {
                for (int n = 0; n < value[knot].length; n++) {
                    if (value[knot][n] != 0.0 || derivative[knot][n] != 0.0) {
                        return true;
                    }
                }
            }
            return false;
        }

        int kernel() {
            return kernel;
        }

        int function() {
            return function;
        }

        /** Per wavenumber: the coefficient in the function's value; not to be changed. */
        double[] value(int knot) {
            return value[knot];
        }

        /** The same of its derivative by s = r². */
        double[] derivative(int knot) {
            return derivative[knot];
        }
    }
}
