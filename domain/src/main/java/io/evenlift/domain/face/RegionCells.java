package io.evenlift.domain.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chart in cells of 2 mm, to know at once for every place which of some outlines come into question there. Cells are
 * looked at when they are first asked for. What a cell tells does not depend on who asked first, so threads may share one.
 */
final class RegionCells {
    private static final double CELL_MM = 2;
    private static final double HALF_DIAGONAL_MM = CELL_MM / 2 * Math.sqrt(2);
    private static final int COLUMNS = (int) (ChartPoint.WIDEST_MM / CELL_MM) + 1;
    private static final int ROWS = (int) ((ChartPoint.HIGHEST_MM - ChartPoint.LOWEST_MM) / CELL_MM) + 1;

    /** In place of an outline's number, where more than one comes into question. */
    static final int SEVERAL = -1;

    private static final byte UNKNOWN = -2;

    private static final Cell NOT_LOOKED_AT = new Cell(List.of(), List.of(), false);

    private final List<Outline> outlines;
    private final double reachMm;
    private final Cell[] cells = new Cell[COLUMNS * ROWS];
    /** Of each cell the number of the only outline in question; it is small, and so at hand for the many places that ask. */
    private final byte[] only = new byte[COLUMNS * ROWS];

    /**
     * What holds for all places of a cell.
     *
     * @param near the numbers, rising, of all outlines that may be the nearest of a place, or count beside it; at least one
     * @param parts of those outlines, what tells how far they are
     * @param inside whether every place lies inside of one of them
     */
    record Cell(List<Integer> near, List<Outline.Part> parts, boolean inside) {
        Cell {
            near = List.copyOf(near);
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param outlines at least one
     * @param reachMm how much farther than the nearest outline, or than the border of one that holds the place, another
     *     still counts
     */
    RegionCells(List<Outline> outlines, double reachMm) {
        this.outlines = List.copyOf(outlines);
        this.reachMm = reachMm;
        Arrays.fill(cells, NOT_LOOKED_AT);
        Arrays.fill(only, UNKNOWN);
    }

    /** The number of the only outline in question at a place, or {@link #SEVERAL}. */
    int onlyAt(ChartPoint place) {
        int number = numberOf(place);
        if (only[number] == UNKNOWN) {
            List<Integer> near = at(place).near();
            only[number] = (byte) (near.size() == 1 ? near.get(0) : SEVERAL);
        }
        return only[number];
    }

    /** The cell of a place. */
    Cell at(ChartPoint place) {
        int number = numberOf(place);
        Cell known = cells[number];
        if (known.near().isEmpty()) {
            int column = number % COLUMNS;
            int row = number / COLUMNS;
            known = lookAt(
                    CELL_MM * (column + 1) - CELL_MM / 2, CELL_MM * (row + 1) - CELL_MM / 2 + ChartPoint.LOWEST_MM);
            cells[number] = known;
        }
        return known;
    }

    private static int numberOf(ChartPoint place) {
        int column = (int) (place.u().millimetres() / CELL_MM);
        int row = (int) ((place.v().millimetres() - ChartPoint.LOWEST_MM) / CELL_MM);
        return row * COLUMNS + column;
    }

    /** A distance changes by no more than the way between two places, so that the centre tells of the whole cell. */
    private Cell lookAt(double u, double v) {
        double[] distances = new double[outlines.size()];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < distances.length; i++) {
            // Most outlines lie far away, which their extent tells sooner than their sides.
            boolean far = outlines.get(i).leastPossibleMm(u, v) > farthest(least);
            distances[i] = far ? Double.POSITIVE_INFINITY : outlines.get(i).distanceMm(u, v);
            least = Math.min(least, distances[i]);
        }
        List<Integer> near = new ArrayList<>();
        List<Outline.Part> parts = new ArrayList<>();
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] <= farthest(least)) {
                near.add(i);
                parts.add(outlines.get(i).near(u, v, distances[i], HALF_DIAGONAL_MM));
            }
        }
        return new Cell(near, parts, least <= -HALF_DIAGONAL_MM);
    }

    /** How far from the centre of a cell an outline may be that counts in it, where the nearest is so far. */
    private double farthest(double leastMm) {
        return Math.max(0, leastMm + HALF_DIAGONAL_MM) + reachMm + HALF_DIAGONAL_MM;
    }
}
