package io.evenlift.domain.mechanics;

import java.util.Arrays;

/**
 * Some of a table's functions side by side, to be made into cubics for any depth: what a force's depth says of them at the
 * knots, and between the knots Hermite's cubic of each cell. Rows of the table are picked apart when they are first asked for.
 * Not for sharing between threads.
 */
final class KnotRows {
    private static final int N = TableBuilder.FUNCTIONS;

    private final ResponseTable table;
    private final int cells;
    private final int[] functions;
    private final int perKnot;
    private final double[][] rows;
    /** Scratch: a depth's values of the functions and then their derivatives, knot by knot. */
    private final double[] knots;

    private KnotRows(ResponseTable table, int cells, int... functions) {
        this.table = table;
        this.cells = cells;
        this.functions = functions.clone();
        perKnot = 2 * functions.length;
        rows = new double[table.depths().size()][0];
        knots = new double[perKnot * (cells + 1)];
    }

    /** @param functions in the order of the table */
    static KnotRows of(ResponseTable table, int... functions) {
        return new KnotRows(table, RadialGrid.KNOTS - 1, functions);
    }

    /**
     * The same for distances up to this one only, which is sooner written.
     *
     * @param farthestMm up to {@link RadialGrid#FARTHEST_MM}
     */
    static KnotRows within(double farthestMm, ResponseTable table, int... functions) {
        return new KnotRows(table, RadialGrid.cellOf(farthestMm * farthestMm) + 1, functions);
    }

    /** How many numbers a cell has. */
    int perCell() {
        return Cubic.SIZE * functions.length;
    }

    /** All cells. */
    CellRange all() {
        return new CellRange(0, cells);
    }

    /** Room for the cubics of a depth. */
    double[] room(CellRange range) {
        return new double[range.count() * perCell()];
    }

    /**
     * The cubics of some cells for a depth, function by function within a cell, the coefficient of the lowest degree first, in the
     * place 0 … 1 within the cell.
     *
     * @param cubics where to write them, from its beginning on
     */
    void write(DepthShares depth, CellRange range, double[] cubics) {
        int from = perKnot * range.first();
        int to = perKnot * (range.first() + range.count() + 1);
        Arrays.fill(knots, from, to, 0.0);
        for (int i = 0; i < depth.count(); i++) {
            add(knots, depth.share(i), row(depth.node(i)), from, to);
        }
        for (int i = 0; i < range.count(); i++) {
            write(range.first() + i, cubics, i * perCell());
        }
    }

    /** A plain loop over arrays of their own, which the JIT compiler turns into vector code. */
    private static void add(double[] sum, double part, double[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += part * row[i];
        }
    }

    private void write(int cell, double[] cubics, int at) {
        double widthMm2 = RadialGrid.knot(cell + 1) - RadialGrid.knot(cell);
        for (int q = 0; q < functions.length; q++) {
            int from = perKnot * cell + q;
            int to = from + perKnot;
            Cubic.write(
                    cubics,
                    at + Cubic.SIZE * q,
                    knots[from],
                    knots[from + functions.length],
                    knots[to],
                    knots[to + functions.length],
                    widthMm2);
        }
    }

    private double[] row(int node) {
        double[] known = rows[node];
        if (known.length == 0) {
            double[] row = table.row(node);
            known = new double[knots.length];
            for (int knot = 0; knot <= cells; knot++) {
                int from = knot * TableBuilder.PER_KNOT;
                for (int q = 0; q < functions.length; q++) {
                    known[perKnot * knot + q] = row[from + functions[q]];
                    known[perKnot * knot + functions.length + q] = row[from + N + functions[q]];
                }
            }
            rows[node] = known;
        }
        return known;
    }
}
