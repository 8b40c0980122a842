package io.evenlift.domain.mechanics;

import java.util.Arrays;
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
    /** A5, A6 and their derivatives. */
    private static final int PER_KNOT = 4;

    private final ResponseTable table;
    private final Map<Double, double[]> byDepth = new HashMap<>();
    private final double[][] dimpleRows;
    /** Scratch: a depth's response at the knots, before it is made into cubics. */
    private final double[] knots = new double[PER_KNOT * RadialGrid.KNOTS];

    public DimpleSurfaces(ResponseTable table) {
        this.table = table;
        dimpleRows = new double[table.depths().size()][0];
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
        double[][] responses = new double[list.size()][];
        for (int i = 0; i < responses.length; i++) {
            responses[i] = byDepth.computeIfAbsent(list.get(i).depthMm(), this::cubics);
        }
        return new DimpleSurface(new Forces(list), responses);
    }

    /** A plain loop over arrays of their own, which the JIT compiler turns into vector code. */
    private static void add(double[] sum, double part, double[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part * row[i];
        }
    }

    /** What a node's row says of the dimple, side by side. */
    private double[] dimpleRow(int node) {
        double[] known = dimpleRows[node];
        if (known.length == 0) {
            double[] row = table.row(node);
            known = new double[PER_KNOT * RadialGrid.KNOTS];
            for (int knot = 0; knot < RadialGrid.KNOTS; knot++) {
                int from = knot * TableBuilder.PER_KNOT;
                known[PER_KNOT * knot] = row[from + A5];
                known[PER_KNOT * knot + 1] = row[from + A6];
                known[PER_KNOT * knot + 2] = row[from + N + A5];
                known[PER_KNOT * knot + 3] = row[from + N + A6];
            }
            dimpleRows[node] = known;
        }
        return known;
    }

    private double[] cubics(double depth) {
        int stratum = table.depths().stratumAt(depth);
        int first = table.depths().firstNodeOf(stratum);
        double[] share = table.depths().shares(stratum, depth);
        Arrays.fill(knots, 0.0);
        for (int node = 0; node < share.length; node++) {
            add(knots, share[node], dimpleRow(first + node));
        }
        double[] cubics = new double[(RadialGrid.KNOTS - 1) * DimpleSurface.PER_CELL];
        for (int cell = 0; cell < RadialGrid.KNOTS - 1; cell++) {
            double width = RadialGrid.knot(cell + 1) - RadialGrid.knot(cell);
            for (int q = 0; q < 2; q++) {
                int at = cell * DimpleSurface.PER_CELL + 4 * q;
                int from = PER_KNOT * cell + q;
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
