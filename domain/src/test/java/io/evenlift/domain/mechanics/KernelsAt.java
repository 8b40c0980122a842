package io.evenlift.domain.mechanics;

import java.util.List;

/** The surface's kernels of one medium at one wavenumber, for tests that ask nothing else. */
final class KernelsAt {
    private KernelsAt() {}

    /** Of the first so many depths, {@link SurfaceKernels#PER_DEPTH} each. */
    static double[][] depths(LayeredMedium medium, DepthGrid depths, double k, int count) {
        SurfaceKernels surface = new SurfaceKernels(List.of(medium));
        surface.start(new double[] {k});
        double[][] kernels = new double[count][SurfaceKernels.PER_DEPTH];
        double[][] columns = new double[SurfaceKernels.PER_DEPTH][1];
        int stratum = 0;
        for (int node = 0; node < count; node++) {
            for (; stratum < depths.stratumOf(node); stratum++) {
                surface.descend();
            }
            surface.write(new double[] {k * depths.depthInStratumMm(node)}, 1, WantedKernels.BOTH, columns);
            for (int i = 0; i < SurfaceKernels.PER_DEPTH; i++) {
                kernels[node][i] = columns[i][0];
            }
        }
        return kernels;
    }
}
