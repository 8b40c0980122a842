package io.evenlift.domain.mechanics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Nodes at fixed parts of each layer's thickness, so that what is prepared for one medium serves every medium with as many
 * layers. Chebyshev–Lobatto nodes of a layer, both ends among them, and the barycentric formula between them, as in
 * {@link DepthGrid}; in the depth itself, because here thickness is what changes.
 */
final class RelativeDepths {
    /** Intervals of the first layer, the second, and every further one; measured on facial stacks. */
    private static final int[] INTERVALS = {8, 12, 6};

    /** In the first layer the nodes begin at this part of it: nothing lies shallower in tissue, and kernels run wild. */
    private static final double FIRST_PART = 0.1;

    /** Made once for the stacks that there are. */
    private static final List<RelativeDepths> OF_FEW_LAYERS =
            IntStream.rangeClosed(1, 8).mapToObj(RelativeDepths::new).toList();

    private final int layers;
    private final int[] firstOf;
    private final double[] part;

    private RelativeDepths(int layers) {
        this.layers = layers;
        firstOf = new int[layers + 1];
        for (int layer = 0; layer < layers; layer++) {
            firstOf[layer + 1] = firstOf[layer] + intervals(layer) + 1;
        }
        part = new double[firstOf[layers]];
        for (int layer = 0; layer < layers; layer++) {
            double from = layer == 0 ? FIRST_PART : 0.0;
            for (int i = 0; i <= intervals(layer); i++) {
                double place = 0.5 * (1.0 - StrictMath.cos(StrictMath.PI * i / intervals(layer)));
                part[firstOf[layer] + i] = from + (1.0 - from) * place;
            }
        }
    }

    static RelativeDepths ofLayers(int layers) {
        return layers <= OF_FEW_LAYERS.size() ? OF_FEW_LAYERS.get(layers - 1) : new RelativeDepths(layers);
    }

    private static int intervals(int layer) {
        return INTERVALS[Math.min(layer, INTERVALS.length - 1)];
    }

    int layers() {
        return layers;
    }

    int size() {
        return part.length;
    }

    /** The first node of a layer; of the number past the last layer, the count of all nodes. */
    int firstOf(int layer) {
        return firstOf[layer];
    }

    /** How many nodes a layer has. */
    int count(int layer) {
        return firstOf[layer + 1] - firstOf[layer];
    }

    /** The layer of a node. */
    int layerOf(int node) {
        int layer = 0;
        while (firstOf[layer + 1] <= node) {
            layer++;
        }
        return layer;
    }

    /** Where a node lies, as a part of its layer's thickness. */
    double part(int node) {
        return part[node];
    }

    /** The share of each node of a layer in what happens at a relative depth in it. */
    double[] shares(int layer, double relativeDepth) {
        int first = firstOf[layer];
        return Barycentric.shares(StrictMath.max(relativeDepth, part[first]), part, first, count(layer));
    }
}
