package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Media of as many layers on a rigid base, side by side, ready for {@link SurfaceReading}s that were prepared without them: their
 * surface kernels at the nodes of the layers that hold forces and the wavenumbers of {@link CoarseQuadrature}. Immutable and safe
 * to share between threads.
 *
 * <p>A medium takes a small part of the time of a {@link ResponseTable}, answers only what was prepared, and to one per cent
 * instead of to four digits.
 */
public final class ReadableMedia {
    private final RelativeDepths depths;
    private final int size;
    private final WantedKernels wanted;
    /**
     * Per kernel of {@link SurfaceKernels}, per node, per wavenumber that reaches it: by medium. Seven digits are more than they
     * have, and half the bytes are read in half the time.
     */
    private final float[][][][] kernels;
    /** Of each node, how many wavenumbers reach it. */
    private final int[] reaching;

    private ReadableMedia(List<LayeredMedium> media, WantedKernels wanted) {
        depths = RelativeDepths.ofLayers(media.get(0).layers().size());
        size = media.size();
        this.wanted = wanted;
        kernels = new float[SurfaceKernels.PER_DEPTH][depths.size()][0][0];
        reaching = new int[depths.size()];
        fill(media);
    }

    /**
     * Computes the kernels of media.
     *
     * @param media one or more
     * @param wanted of all readings to be asked
     * @throws IllegalArgumentException if one rests on a half-space, where a relative depth means nothing, or has other layers than
     *     the first
     */
    public static ReadableMedia of(List<LayeredMedium> media, WantedKernels wanted) {
        for (LayeredMedium medium : media) {
            if (!medium.hasRigidBase() || medium.strata() != media.get(0).strata()) {
                throw new IllegalArgumentException(
                        "medium = " + medium + ", expected as many layers as the others have, on a rigid base");
            }
        }
        return new ReadableMedia(media, wanted);
    }

    private void fill(List<LayeredMedium> media) {
        double[][] thickness = thickness(media);
        makeRoom(thickness);
        SurfaceKernels surface = new SurfaceKernels(media);
        double[] wavenumbers = CoarseQuadrature.nodes().wavenumbers();
        double[] k = new double[size];
        double[] below = new double[size];
        double[][] found = new double[SurfaceKernels.PER_DEPTH][size];
        int most = Arrays.stream(reaching).max().orElse(0);
        for (int n = 0; n < most; n++) {
            Arrays.fill(k, wavenumbers[n]);
            surface.start(k);
            fill(surface, n, wavenumbers[n], thickness, below, found);
        }
    }

    /** Goes down all layers at one wavenumber; what is in {@code below} and {@code found} is of no use before and after. */
    private void fill(SurfaceKernels surface, int n, double k, double[][] thickness, double[] below, double[][] found) {
        for (int layer = 0; layer < depths.layers(); layer++) {
            for (int node = depths.firstOf(layer); node < depths.firstOf(layer + 1); node++) {
                if (reaching[node] > n) {
                    Columns.product(thickness[layer], k * depths.part(node), size, below);
                    surface.write(below, size, wanted.loads(), found);
                    for (int kernel = 0; kernel < found.length; kernel++) {
                        if (isWanted(kernel)) {
                            Columns.narrow(found[kernel], size, kernels[kernel][node][n]);
                        }
                    }
                }
            }
            if (layer + 1 < depths.layers()) {
                surface.descend();
            }
        }
    }

    private double[][] thickness(List<LayeredMedium> media) {
        double[][] thickness = new double[depths.layers()][size];
        for (int layer = 0; layer < depths.layers(); layer++) {
            for (int i = 0; i < size; i++) {
                thickness[layer][i] = media.get(i).thicknessMm(layer);
            }
        }
        return thickness;
    }

    /** A node has values up to the last wavenumber that reaches it in any medium; wavenumbers ascend. */
    private void makeRoom(double[][] thickness) {
        double[] wavenumbers = CoarseQuadrature.nodes().wavenumbers();
        for (int node = 0; node < depths.size(); node++) {
            if (wanted.layers().contains(depths.layerOf(node))) {
                double least = leastDepthMm(node, thickness);
                while (reaching[node] < wavenumbers.length
                        && wavenumbers[reaching[node]] * least <= CoarseQuadrature.CUT) {
                    reaching[node]++;
                }
                for (int kernel = 0; kernel < kernels.length; kernel++) {
                    if (isWanted(kernel)) {
                        kernels[kernel][node] = new float[reaching[node]][size];
                    }
                }
            }
        }
    }

    private boolean isWanted(int kernel) {
        return wanted.loads().contains(SurfaceKernels.loadOf(kernel));
    }

    private double leastDepthMm(int node, double[][] thickness) {
        int layer = depths.layerOf(node);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double depth = depths.part(node) * thickness[layer][i];
            for (int above = 0; above < layer; above++) {
                depth += thickness[above][i];
            }
            least = Math.min(least, depth);
        }
        return least;
    }

    /**
     * Some numbers in each of these media, each as {@link SurfaceReading#in} has it. Sooner together: the kernels of a node are
     * at hand for all of them.
     *
     * @throws IllegalArgumentException as there
     */
    public List<double[]> read(List<SurfaceReading> readings) {
        List<float[]> sums = new ArrayList<>();
        for (SurfaceReading reading : readings) {
            if (reading.depths().layers() != depths.layers()) {
                throw new IllegalArgumentException("layers = " + depths.layers() + ", expected "
                        + reading.depths().layers());
            }
            sums.add(new float[size]);
        }
        for (int kernel = 0; kernel < kernels.length; kernel++) {
            for (int node = 0; node < depths.size(); node++) {
                for (int i = 0; i < sums.size(); i++) {
                    double[] weights = readings.get(i).weights(kernel, node);
                    if (weights.length > 0) {
                        add(kernel, node, weights, sums.get(i));
                    }
                }
            }
        }
        return sums.stream().map(Columns::widened).toList();
    }

    /** Adds a node's kernel times weights by wavenumber; beyond what reaches the node nothing is left. */
    private void add(int kernel, int node, double[] weights, float[] sums) {
        if (!wanted.layers().contains(depths.layerOf(node)) || !isWanted(kernel)) {
            throw new IllegalArgumentException("reading of layer " + depths.layerOf(node) + " under a load "
                    + SurfaceKernels.loadOf(kernel) + ", expected what was wanted: " + wanted);
        }
        float[][] rows = kernels[kernel][node];
        int n = 0;
        for (; n + 3 < rows.length; n += 4) {
            Columns.addFour(rows, n, weights, sums.length, sums);
        }
        for (; n < rows.length; n++) {
            float[] row = rows[n];
            float weight = (float) weights[n];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * row[i];
            }
        }
    }
}
