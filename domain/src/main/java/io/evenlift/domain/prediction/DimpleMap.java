package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The dimple within 10 mm of some threads: every millimetre near their lines, every other one farther off. */
final class DimpleMap {
    private static final int REACH_MM = 10;
    private static final int NEAR_MM = 3;
    /** A place is held against those around it up to so far in u and in v. */
    private static final int AROUND_MM = 2;

    private static final Length PATH_STEP = Length.ofMillimetres(3);

    private final int firstU;
    private final int firstV;
    private final int width;
    private final int height;
    /** Depth in mm by place, row by row along u; not a number where the map does not reach. */
    private final double[] depths;

    private DimpleMap(SideField field, List<ChartPoint> line) {
        firstU = least(line.stream().map(ChartPoint::u).toList()) - REACH_MM;
        firstV = least(line.stream().map(ChartPoint::v).toList()) - REACH_MM;
        width = most(line.stream().map(ChartPoint::u).toList()) + REACH_MM + 1 - firstU;
        height = most(line.stream().map(ChartPoint::v).toList()) + REACH_MM + 1 - firstV;
        depths = new double[width * height];
        Arrays.fill(depths, Double.NaN);
        BitSet looked = new BitSet(depths.length);
        line.forEach(centre -> lookAround(centre, looked));
        int[] numbers = looked.stream().toArray();
        double[] found =
                field.dimplesOn(IntStream.of(numbers).mapToObj(this::place).toList());
        for (int i = 0; i < numbers.length; i++) {
            depths[numbers[i]] = found[i];
        }
    }

    /** @param threads at least one */
    static DimpleMap around(SideField field, List<PlacedThread> threads) {
        List<ChartPoint> line = new ArrayList<>();
        for (PlacedThread thread : threads) {
            for (Limb limb : thread.fixation().limbs()) {
                limb.path().sampledEvery(PATH_STEP).stream()
                        .map(BuriedPoint::at)
                        .forEach(line::add);
            }
        }
        return new DimpleMap(field, line);
    }

    /** Where the dimple is at least this deep in mm and nowhere deeper within 2 mm. */
    List<ChartPoint> highestPlaces(double leastMm) {
        List<ChartPoint> places = new ArrayList<>();
        for (int u = 0; u < width; u++) {
            for (int v = 0; v < height; v++) {
                if (depths[v * width + u] >= leastMm && isHighest(u, v)) {
                    places.add(place(firstU + u, firstV + v));
                }
            }
        }
        return places;
    }

    private boolean isHighest(int u, int v) {
        double depth = depths[v * width + u];
        for (int otherV = Math.max(0, v - AROUND_MM); otherV <= Math.min(height - 1, v + AROUND_MM); otherV++) {
            for (int otherU = Math.max(0, u - AROUND_MM); otherU <= Math.min(width - 1, u + AROUND_MM); otherU++) {
                if (depths[otherV * width + otherU] > depth) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Every millimetre near a place of the line, where a dimple can be narrow; every other one farther off. */
    private void lookAround(ChartPoint centre, BitSet looked) {
        int centreU = nearest(centre.u());
        int centreV = nearest(centre.v());
        for (int du = -REACH_MM; du <= REACH_MM; du++) {
            for (int dv = -REACH_MM; dv <= REACH_MM; dv++) {
                int squared = du * du + dv * dv;
                boolean even = (centreU + du) % 2 == 0 && (centreV + dv) % 2 == 0;
                if (squared <= NEAR_MM * NEAR_MM || (even && squared <= REACH_MM * REACH_MM)) {
                    look(centreU + du, centreV + dv, looked);
                }
            }
        }
    }

    private void look(int u, int v, BitSet looked) {
        if (ChartPoint.isOnChart(Length.ofMillimetres(u), Length.ofMillimetres(v))) {
            looked.set((v - firstV) * width + u - firstU);
        }
    }

    private ChartPoint place(int number) {
        return place(firstU + number % width, firstV + number / width);
    }

    private static ChartPoint place(int u, int v) {
        return new ChartPoint(Length.ofMillimetres(u), Length.ofMillimetres(v));
    }

    private static int nearest(Length length) {
        return (int) Math.rint(length.millimetres());
    }

    private static int least(List<Length> lengths) {
        return lengths.stream().mapToInt(DimpleMap::nearest).min().orElseThrow();
    }

    private static int most(List<Length> lengths) {
        return lengths.stream().mapToInt(DimpleMap::nearest).max().orElseThrow();
    }
}
