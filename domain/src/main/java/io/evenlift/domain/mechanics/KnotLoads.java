package io.evenlift.domain.mechanics;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What forces put on knots of distance and nodes of depth: Hermite's weights of the values and of the derivatives of some
 * response functions. Scratch of {@link SurfaceReadings}, filled once and then spread over wavenumbers.
 */
final class KnotLoads {
    private final NodeShares shares;
    private final int functions;
    /** Per knot: functions (values, then derivatives) by nodes, nodes running fastest. */
    private final SortedMap<Integer, double[]> byKnot = new TreeMap<>();

    KnotLoads(NodeShares shares, int functions) {
        this.shares = shares;
        this.functions = functions;
    }

    /** Adds a force at a squared distance, with its part in each function. */
    void add(int force, double squaredDistance, double... parts) {
        CellPlace place = CellPlace.of(squaredDistance);
        put(force, place.knot(), parts, place.ofStart(), place.ofStartSlope());
        put(force, place.knot() + 1, parts, place.ofEnd(), place.ofEndSlope());
    }

    private void put(int force, int knot, double[] parts, double value, double derivative) {
        int nodes = shares.depths().size();
        double[] load = byKnot.computeIfAbsent(knot, number -> new double[2 * functions * nodes]);
        double[] share = shares.sharesOf(force);
        int first = shares.firstNodeOf(force);
        for (int q = 0; q < functions; q++) {
            int ofValue = q * nodes + first;
            int ofDerivative = (functions + q) * nodes + first;
            for (int node = 0; node < share.length; node++) {
                load[ofValue + node] += share[node] * value * parts[q];
                load[ofDerivative + node] += share[node] * derivative * parts[q];
            }
        }
    }

    /** The loads as weights of the kernels. */
    SurfaceReading over(KnotSpread spread) {
        int layers = shares.depths().layers();
        double[][][] weights = new double[SurfaceKernels.PER_DEPTH][layers][0];
        byKnot.forEach((knot, load) -> {
            boolean[][] loaded = loadedBy(load);
            for (KnotSpread.Pair pair : spread.pairs()) {
                for (int layer = 0; layer < layers; layer++) {
                    if (loaded[pair.function()][layer]) {
                        add(knot, load, pair, layer, weights[pair.kernel()]);
                    }
                }
            }
        });
        return new SurfaceReading(layers, weights);
    }

    /** Per function, per layer: whether this knot carries any of it. */
    private boolean[][] loadedBy(double[] load) {
        RelativeDepths depths = shares.depths();
        boolean[][] loaded = new boolean[functions][depths.layers()];
        for (int q = 0; q < functions; q++) {
            for (int layer = 0; layer < depths.layers(); layer++) {
                for (int node = depths.firstOf(layer); node < depths.firstOf(layer + 1); node++) {
                    int at = q * depths.size() + node;
                    loaded[q][layer] |= load[at] != 0.0 || load[at + functions * depths.size()] != 0.0;
                }
            }
        }
        return loaded;
    }

    private void add(int knot, double[] load, KnotSpread.Pair pair, int layer, double[][] ofLayers) {
        RelativeDepths depths = shares.depths();
        int count = depths.count(layer);
        if (ofLayers[layer].length == 0) {
            ofLayers[layer] = new double[CoarseQuadrature.nodes().size() * count];
        }
        double[] weights = ofLayers[layer];
        double[] value = pair.value(knot);
        double[] derivative = pair.derivative(knot);
        int ofValue = pair.function() * depths.size() + depths.firstOf(layer);
        int ofDerivative = ofValue + functions * depths.size();
        for (int n = 0; n < value.length; n++) {
            for (int node = 0; node < count; node++) {
                weights[n * count + node] +=
                        value[n] * load[ofValue + node] + derivative[n] * load[ofDerivative + node];
            }
        }
    }
}
