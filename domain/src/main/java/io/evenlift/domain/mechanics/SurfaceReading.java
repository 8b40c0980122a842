package io.evenlift.domain.mechanics;

/**
 * One number of the surface under given forces, prepared without a medium so that it can be read off many.
 *
 * <p>Every such number is linear in the medium's kernels: a sum over wavenumbers and depths of kernel times weight, where
 * the weight holds the forces, their distances from the place and the filter. The weights are made once; what a medium
 * then costs is the sum.
 */
public final class SurfaceReading {
    private final int layers;
    /** Per kernel, per layer: wavenumbers by nodes; empty where no force needs them. */
    private final double[][][] weights;

    SurfaceReading(int layers, double[][][] weights) {
        this.layers = layers;
        this.weights = weights;
    }

    /**
     * The number in this medium, in mm (or mm per mm for a slope).
     *
     * @throws IllegalArgumentException if the medium has another number of layers than the reading was prepared for
     */
    public double in(ReadableMedium medium) {
        if (medium.layers() != layers) {
            throw new IllegalArgumentException("layers = " + medium.layers() + ", expected " + layers);
        }
        double sum = 0.0;
        for (int kernel = 0; kernel < weights.length; kernel++) {
            for (int layer = 0; layer < layers; layer++) {
                sum += product(weights[kernel][layer], medium.kernel(kernel, layer));
            }
        }
        return sum;
    }

    /** Four sums side by side, so that one addition need not wait for another. */
    private static double product(double[] one, double[] other) {
        double sum0 = 0.0;
        double sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            sum0 += one[i] * other[i];
            sum1 += one[i + 1] * other[i + 1];
            sum2 += one[i + 2] * other[i + 2];
            sum3 += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            sum0 += one[i] * other[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
