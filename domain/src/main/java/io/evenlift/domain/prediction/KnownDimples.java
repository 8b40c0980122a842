package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import java.util.Arrays;
import java.util.List;

/** Dimples in mm at whole millimetres of the chart as far as they are known, tile by tile of the chart. */
final class KnownDimples {
    private static final int SIDE_BITS = 4;
    private static final int SIDE_MM = 1 << SIDE_BITS;
    private static final int IN_TILE = SIDE_MM - 1;
    private static final double[] UNKNOWN = {};

    private static final int LOWEST_MM = (int) ChartPoint.LOWEST.millimetres();
    private static final int COLUMNS = ((int) ChartPoint.WIDEST.millimetres() >> SIDE_BITS) + 1;
    private static final int ROWS = (((int) ChartPoint.HIGHEST.millimetres() - LOWEST_MM) >> SIDE_BITS) + 1;

    private final double[][] tiles = new double[COLUMNS * ROWS][];

    KnownDimples() {
        Arrays.fill(tiles, UNKNOWN);
    }

    /** What is known there; not a number where it is not. */
    double[] at(List<ChartPoint> places) {
        double[] found = new double[places.size()];
        for (int i = 0; i < found.length; i++) {
            int u = u(places.get(i));
            int v = v(places.get(i));
            double[] tile = tiles[tile(u, v)];
            found[i] = tile.length == 0 ? Double.NaN : tile[inTile(u, v)];
        }
        return found;
    }

    void put(ChartPoint place, double dimple) {
        int tile = tile(u(place), v(place));
        if (tiles[tile].length == 0) {
            tiles[tile] = new double[SIDE_MM * SIDE_MM];
            Arrays.fill(tiles[tile], Double.NaN);
        }
        tiles[tile][inTile(u(place), v(place))] = dimple;
    }

    private static int u(ChartPoint place) {
        return (int) place.u().millimetres();
    }

    /** From the lowest place up. */
    private static int v(ChartPoint place) {
        return (int) place.v().millimetres() - LOWEST_MM;
    }

    private static int tile(int u, int v) {
        return (v >> SIDE_BITS) * COLUMNS + (u >> SIDE_BITS);
    }

    private static int inTile(int u, int v) {
        return (v & IN_TILE) * SIDE_MM + (u & IN_TILE);
    }
}
