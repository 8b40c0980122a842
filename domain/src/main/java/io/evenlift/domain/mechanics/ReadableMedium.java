package io.evenlift.domain.mechanics;

import java.util.Arrays;

/**
 * A medium on a rigid base, ready for {@link SurfaceReading}s that were prepared without it: its surface kernels at the
 * nodes of every layer and the wavenumbers of {@link CoarseQuadrature}.
 *
 * <p>It takes a small part of the time of a {@link ResponseTable}, answers only what was prepared, and to one or two per
 * cent instead of to four digits.
 */
public final class ReadableMedium {
    private final RelativeDepths depths;
    /** Per kernel of {@link SurfaceKernels}, per layer: wavenumbers by nodes, nodes running fastest. */
    private final double[][][] kernels;

    private ReadableMedium(LayeredMedium medium) {
        depths = RelativeDepths.ofLayers(medium.layers().size());
        kernels = new double[SurfaceKernels.PER_DEPTH][depths.layers()][];
        for (double[][] kernel : kernels) {
            for (int layer = 0; layer < kernel.length; layer++) {
                kernel[layer] = new double[CoarseQuadrature.rows() * depths.count(layer)];
            }
        }
        fill(medium);
    }

    /**
     * Computes the kernels of a medium.
     *
     * @throws IllegalArgumentException if it rests on a half-space, where a relative depth means nothing
     */
    public static ReadableMedium of(LayeredMedium medium) {
        if (!medium.hasRigidBase()) {
            throw new IllegalArgumentException("medium = " + medium + ", expected layers on a rigid base");
        }
        return new ReadableMedium(medium);
    }

    private void fill(LayeredMedium medium) {
        DepthNodes nodes = depths.in(medium);
        double[] depthOf = depthsOf(medium, nodes);
        SurfaceKernels surface = new SurfaceKernels(medium, nodes);
        double[] perDepth = new double[depths.size() * SurfaceKernels.PER_DEPTH];
        int row = 0;
        for (RadiusGroup group : CoarseQuadrature.groups()) {
            for (double k : group.wavenumbers()) {
                int reached = reached(depthOf, CoarseQuadrature.CUT / k);
                Arrays.fill(perDepth, 0.0);
                if (reached > 0) {
                    surface.at(k, reached, perDepth);
                }
                scatter(perDepth, row);
                row++;
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

    /** How many nodes, from the shallowest on, lie no deeper than this. */
    private static int reached(double[] ascending, double mostDepthMm) {
        int count = 0;
        while (count < ascending.length && ascending[count] <= mostDepthMm) {
            count++;
        }
        return count;
    }

    private void scatter(double[] perDepth, int row) {
        for (int layer = 0; layer < depths.layers(); layer++) {
            int count = depths.count(layer);
            for (int i = 0; i < count; i++) {
                int from = (depths.firstOf(layer) + i) * SurfaceKernels.PER_DEPTH;
                for (int kernel = 0; kernel < SurfaceKernels.PER_DEPTH; kernel++) {
                    kernels[kernel][layer][row * count + i] = perDepth[from + kernel];
                }
            }
        }
    }

    /** How many layers it has above its base. */
    int layers() {
        return depths.layers();
    }

    /** A kernel at the nodes of a layer, wavenumbers by nodes; not to be changed. */
    double[] kernel(int kernel, int layer) {
        return kernels[kernel][layer];
    }
}
