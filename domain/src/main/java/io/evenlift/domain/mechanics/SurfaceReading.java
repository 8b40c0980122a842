package io.evenlift.domain.mechanics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
     * The same number under the forces of all of these, of one filter and as many layers.
     *
     * @param readings one or more
     * @param factors of the forces of each
     * @throws IllegalArgumentException if there is not one for each, or if a reading was prepared for another number of layers
     *     than the first
     */
    public static SurfaceReading together(List<SurfaceReading> readings, double... factors) {
        if (factors.length != readings.size()) {
            throw new IllegalArgumentException(
                    "factors = " + factors.length + ", expected " + readings.size() + " as of readings");
        }
        RelativeDepths depths = readings.get(0).depths;
        double[][][] sums = new double[SurfaceKernels.PER_DEPTH][depths.size()][0];
        for (int i = 0; i < factors.length; i++) {
            if (readings.get(i).depths.layers() != depths.layers()) {
                throw new IllegalArgumentException(
                        "layers = " + readings.get(i).depths.layers() + ", expected " + depths.layers());
            }
            readings.get(i).addTo(sums, factors[i]);
        }
        return new SurfaceReading(depths, sums);
    }

    private void addTo(double[][][] sums, double factor) {
        for (int kernel = 0; kernel < sums.length; kernel++) {
            for (int node = 0; node < depths.size(); node++) {
                double[] more = weights[kernel][node];
                if (sums[kernel][node].length == 0) {
                    sums[kernel][node] = new double[more.length];
                }
                Columns.addProduct(more, factor, more.length, sums[kernel][node]);
            }
        }
    }

    /**
     * The number in each of these media, in mm (or mm per mm for a slope).
     *
     * @throws IllegalArgumentException if the media have another number of layers than the reading was prepared for, or were
     *     not made for what it wants
     */
    public double[] in(ReadableMedia media) {
        return media.read(List.of(this)).get(0);
    }

    RelativeDepths depths() {
        return depths;
    }

    /** By wavenumber what the force at a node puts on a kernel; empty where nothing does. */
    double[] weights(int kernel, int node) {
        return weights[kernel][node];
    }

    /** The kernels that it needs. */
    public WantedKernels wanted() {
        Set<Integer> layers = new TreeSet<>();
        Set<WantedKernels.Load> loads = EnumSet.noneOf(WantedKernels.Load.class);
        for (int kernel = 0; kernel < weights.length; kernel++) {
            for (int node = 0; node < depths.size(); node++) {
                if (weights[kernel][node].length > 0) {
                    layers.add(depths.layerOf(node));
                    loads.add(SurfaceKernels.loadOf(kernel));
                }
            }
        }
        return new WantedKernels(List.copyOf(layers), loads);
    }
}
