package io.evenlift.domain.mechanics;

/**
 * A medium on a rigid base, ready for {@link SurfaceReading}s that were prepared without it: its surface kernels at the
 * nodes of the layers that hold forces and the wavenumbers of {@link CoarseQuadrature}.
 *
 * <p>It takes a small part of the time of a {@link ResponseTable}, answers only what was prepared, and to one per cent
 * instead of to four digits.
 */
public final class ReadableMedium {
    private final RelativeDepths depths;
    private final boolean[] wanted;
    /** Per kernel of {@link SurfaceKernels}, per layer: wavenumbers by nodes, nodes running fastest. */
    private final double[][][] kernels;
    /** Per layer: how many wavenumbers, from the smallest on, reach its first node. */
    private final int[] reached;

    private ReadableMedium(LayeredMedium medium, LoadedLayers loaded) {
        depths = RelativeDepths.ofLayers(medium.layers().size());
        wanted = new boolean[depths.layers()];
        kernels = new double[SurfaceKernels.PER_DEPTH][depths.layers()][0];
        reached = new int[depths.layers()];
        int wavenumbers = CoarseQuadrature.nodes().size();
        for (int layer = 0; layer < wanted.length; layer++) {
            wanted[layer] = loaded.contains(layer);
            for (double[][] kernel : kernels) {
                kernel[layer] = new double[wanted[layer] ? wavenumbers * depths.count(layer) : 0];
            }
        }
        fill(medium);
    }

    /**
     * Computes the kernels of a medium.
     *
     * @param loaded the layers that hold a force of any reading to be asked
     * @throws IllegalArgumentException if it rests on a half-space, where a relative depth means nothing
     */
    public static ReadableMedium of(LayeredMedium medium, LoadedLayers loaded) {
        if (!medium.hasRigidBase()) {
            throw new IllegalArgumentException("medium = " + medium + ", expected layers on a rigid base");
        }
        return new ReadableMedium(medium, loaded);
    }

    private void fill(LayeredMedium medium) {
        DepthNodes nodes = depths.in(medium);
        double[] depthOf = depthsOf(medium, nodes);
        SurfaceKernels surface = new SurfaceKernels(medium, nodes);
        double[] perDepth = new double[depths.size() * SurfaceKernels.PER_DEPTH];
        double[] wavenumbers = CoarseQuadrature.nodes().wavenumbers();
        for (int n = 0; n < wavenumbers.length; n++) {
            int count = lastWanted(depthOf, CoarseQuadrature.CUT / wavenumbers[n]);
            if (count > 0) {
                surface.at(wavenumbers[n], count, perDepth);
                scatter(perDepth, count, n);
                markReached(n, count);
            }
        }
    }

    private double[] depthsOf(LayeredMedium medium, DepthNodes nodes) {
        double[] depthOf = new double[depths.size()];
        double top = 0.0;
        for (int layer = 0; layer < depths.layers(); layer++) {
            for (int node = depths.firstOf(layer); node < depths.firstOf(layer + 1); node++) {
                depthOf[node] = top + nodes.depthInStratumMm(node);
            }
            top += medium.thicknessMm(layer);
        }
        return depthOf;
    }

    /** One more than the deepest node of a wanted layer that lies no deeper than this. */
    private int lastWanted(double[] depthOf, double mostDepthMm) {
        int count = 0;
        for (int layer = 0; layer < wanted.length; layer++) {
            for (int node = depths.firstOf(layer); wanted[layer] && node < depths.firstOf(layer + 1); node++) {
                if (depthOf[node] <= mostDepthMm) {
                    count = node + 1;
                }
            }
        }
        return count;
    }

    private void scatter(double[] perDepth, int count, int row) {
        for (int layer = 0; layer < wanted.length; layer++) {
            int first = depths.firstOf(layer);
            int here = Math.min(count, depths.firstOf(layer + 1)) - first;
            for (int i = 0; wanted[layer] && i < here; i++) {
                int from = (first + i) * SurfaceKernels.PER_DEPTH;
                int to = row * depths.count(layer) + i;
                for (int kernel = 0; kernel < SurfaceKernels.PER_DEPTH; kernel++) {
                    kernels[kernel][layer][to] = perDepth[from + kernel];
                }
            }
        }
    }

    /** Wavenumbers ascend, so that the last one to reach a layer counts. */
    private void markReached(int wavenumber, int count) {
        for (int layer = 0; layer < wanted.length; layer++) {
            if (wanted[layer] && count > depths.firstOf(layer)) {
                reached[layer] = wavenumber + 1;
            }
        }
    }

    /** How many layers it has above its base. */
    int layers() {
        return depths.layers();
    }

    /**
     * A sum over the kernel of a layer times weights, wavenumbers by nodes; beyond what reaches the layer nothing is left.
     *
     * @throws IllegalArgumentException if the layer was not among those wanted
     */
    double sum(int kernel, int layer, double[] weights) {
        if (!wanted[layer]) {
            throw new IllegalArgumentException("layer = " + layer + ", expected one that was to be loaded");
        }
        return product(weights, kernels[kernel][layer], reached[layer] * depths.count(layer));
    }

    /** Four sums side by side, so that one addition need not wait for another. */
    private static double product(double[] one, double[] other, int to) {
        double sum0 = 0.0;
        double sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        int i = 0;
        for (; i + 3 < to; i += 4) {
            sum0 += one[i] * other[i];
            sum1 += one[i + 1] * other[i + 1];
            sum2 += one[i + 2] * other[i + 2];
            sum3 += one[i + 3] * other[i + 3];
        }
        for (; i < to; i++) {
            sum0 += one[i] * other[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
