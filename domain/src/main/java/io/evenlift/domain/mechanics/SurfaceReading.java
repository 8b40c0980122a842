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
    private final RelativeDepths depths;
    /** Per kernel, per node of the depths: by wavenumber; empty where no force needs them. */
    private final double[][][] weights;

    SurfaceReading(RelativeDepths depths, double[][][] weights) {
        this.depths = depths;
        this.weights = weights;
    }

    /**
     * The number in each of these media, in mm (or mm per mm for a slope).
     *
     * @throws IllegalArgumentException if the media have another number of layers than the reading was prepared for, or were
     *     not made for a layer that holds a force of it
     */
    public double[] in(ReadableMedia media) {
        if (media.layers() != depths.layers()) {
            throw new IllegalArgumentException("layers = " + media.layers() + ", expected " + depths.layers());
        }
        double[] sums = new double[media.size()];
        for (int kernel = 0; kernel < weights.length; kernel++) {
            for (int node = 0; node < depths.size(); node++) {
                if (weights[kernel][node].length > 0) {
                    media.add(kernel, node, weights[kernel][node], sums);
                }
            }
        }
        return sums;
    }

    /** The layers whose kernels it needs. */
    public LoadedLayers loaded() {
        List<Integer> loaded = new ArrayList<>();
        for (double[][] ofKernel : weights) {
            for (int node = 0; node < depths.size(); node++) {
                if (ofKernel[node].length > 0) {
                    loaded.add(depths.layerOf(node));
                }
            }
        }
        return new LoadedLayers(loaded);
    }
}
