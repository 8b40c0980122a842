package io.evenlift.domain.mechanics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the dimple surfaces of one table, and keeps what it prepared for a depth, which many threads share. Grows with
 * the number of distinct depths; not for sharing between threads.
 */
public final class DimpleSurfaces {
    private static final int N = TableBuilder.FUNCTIONS;
    private static final int A5 = 5;
    private static final int A6 = 6;

    private final ResponseTable table;
    private final Map<Double, double[]> byDepth = new HashMap<>();

    public DimpleSurfaces(ResponseTable table) {
        this.table = table;
    }

    /** The table they are made of. */
    public ResponseTable table() {
        return table;
    }

    /**
     * The dimple under these forces.
     *
     * @throws IllegalArgumentException if a force lies above the shallowest or below the deepest depth
     */
    public DimpleSurface under(List<BuriedForce> list) {
        BuriedForce[] forces = list.toArray(new BuriedForce[0]);
        double[][] responses = new double[forces.length][];
        for (int i = 0; i < forces.length; i++) {
            responses[i] = byDepth.computeIfAbsent(forces[i].depthMm(), this::cubics);
        }
        return new DimpleSurface(forces, responses);
    }

    private double[] cubics(double depth) {
        int stratum = table.depths().stratumAt(depth);
        int first = table.depths().firstNodeOf(stratum);
        double[] share = table.depths().shares(stratum, depth);
        double[] knots = new double[4 * RadialGrid.KNOTS];
        for (int node = 0; node < share.length; node++) {
            double[] row = table.row(first + node);
            double part = share[node];
            for (int knot = 0, from = 0, to = 0;
                    knot < RadialGrid.KNOTS;
                    knot++, from += TableBuilder.PER_KNOT, to += 4) {
                knots[to] += part * row[from + A5];
                knots[to + 1] += part * row[from + A6];
                knots[to + 2] += part * row[from + N + A5];
                knots[to + 3] += part * row[from + N + A6];
            }
        }
        double[] cubics = new double[(RadialGrid.KNOTS - 1) * DimpleSurface.PER_CELL];
        for (int cell = 0; cell < RadialGrid.KNOTS - 1; cell++) {
            double width = RadialGrid.knot(cell + 1) - RadialGrid.knot(cell);
            for (int q = 0; q < 2; q++) {
                int at = cell * DimpleSurface.PER_CELL + 4 * q;
                int from = 4 * cell + q;
                double rise = knots[from + 4] - knots[from];
                double start = knots[from + 2] * width;
                double end = knots[from + 6] * width;
                cubics[at] = knots[from];
                cubics[at + 1] = start;
                cubics[at + 2] = 3.0 * rise - 2.0 * start - end;
                cubics[at + 3] = start + end - 2.0 * rise;
            }
        }
        return cubics;
    }
}
