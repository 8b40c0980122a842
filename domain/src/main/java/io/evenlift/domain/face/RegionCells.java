package io.evenlift.domain.face;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chart in cells of 2 mm, to know at once for most places which region they lie deep in. Cells are looked at when they are
 * first asked for. What a cell tells does not depend on who asked first, so threads may share one.
 */
final class RegionCells {
    private static final double CELL_MM = 2;
    private static final double HALF_DIAGONAL_MM = CELL_MM / 2 * Math.sqrt(2);
    private static final int COLUMNS = (int) (ChartPoint.WIDEST_MM / CELL_MM) + 1;
    private static final int ROWS = (int) ((ChartPoint.HIGHEST_MM - ChartPoint.LOWEST_MM) / CELL_MM) + 1;
    private static final byte NOT_LOOKED_AT = -2;
    private static final byte NEAR_A_BORDER = -1;

    private final List<Outline> outlines;
    private final List<Optional<Region>> regions;
    private final double deepMm;
    private final byte[] cells = new byte[COLUMNS * ROWS];

    /** @param deepMm how far all other outlines must be from every place of a cell that lies within one */
    RegionCells(Map<Region, Outline> outlines, double deepMm) {
        this.outlines = List.copyOf(outlines.values());
        this.regions = outlines.keySet().stream().map(Optional::of).toList();
        this.deepMm = deepMm;
        Arrays.fill(cells, NOT_LOOKED_AT);
    }

    /** The region that a place lies deep in; empty near a border and beyond the face. */
    Optional<Region> at(ChartPoint place) {
        int column = (int) (place.u().millimetres() / CELL_MM);
        int row = (int) ((place.v().millimetres() - ChartPoint.LOWEST_MM) / CELL_MM);
        int cell = row * COLUMNS + column;
        if (cells[cell] == NOT_LOOKED_AT) {
            cells[cell] = lookAt(
                    CELL_MM * (column + 1) - CELL_MM / 2, CELL_MM * (row + 1) - CELL_MM / 2 + ChartPoint.LOWEST_MM);
        }
        return cells[cell] == NEAR_A_BORDER ? Optional.empty() : regions.get(cells[cell]);
    }

    /** A distance changes by no more than the way between two places, so that the centre tells of the whole cell. */
    private byte lookAt(double u, double v) {
        byte inside = NEAR_A_BORDER;
        for (int i = 0; i < outlines.size(); i++) {
            double distance = outlines.get(i).distanceMm(u, v);
            if (distance <= -HALF_DIAGONAL_MM) {
                inside = (byte) i;
            } else if (distance < deepMm + HALF_DIAGONAL_MM) {
                return NEAR_A_BORDER;
            }
        }
        return inside;
    }
}
