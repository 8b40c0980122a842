package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

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
                if (weights[kernel][layer].length > 0) {
                    sum += medium.sum(kernel, layer, weights[kernel][layer]);
                }
            }
        }
        return sum;
    }

    /** The layers whose kernels it needs. */
    public LoadedLayers loaded() {
        List<Integer> loaded = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            for (double[][] ofKernel : weights) {
                if (ofKernel[layer].length > 0) {
                    loaded.add(layer);
                }
            }
        }
        return new LoadedLayers(loaded);
    }
}
