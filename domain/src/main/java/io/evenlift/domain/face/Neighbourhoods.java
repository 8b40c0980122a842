package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Fraction;
import java.util.Collection;
import java.util.List;

/** How far the tissue of some regions reaches: each to its outline, blended with its neighbour's over the border. */
final class Neighbourhoods {
    /** Over this width one region's tissue gives way to the next, half on each side of the border (assumption: 10 mm). */
    private static final double BLEND_MM = 10;

    static final double HALF_MM = BLEND_MM / 2;

    private final List<Region> regions;
    private final RegionCells cells;
    /** A region that counts alone, of which most places have one; in the order of the regions. */
    private final List<List<RegionShare>> alone;

    /** @param regions at least one */
    Neighbourhoods(Collection<Region> regions, FaceChart chart) {
        this.regions = List.copyOf(regions);
        cells = new RegionCells(this.regions.stream().map(chart::outlineOf).toList(), HALF_MM);
        alone = this.regions.stream()
                .map(region -> List.of(new RegionShare(region, Fraction.ALL)))
                .toList();
    }

    /** Whether it is that of these regions, in this order. */
    boolean isOf(Collection<Region> others) {
        return regions.equals(List.copyOf(others));
    }

    /** The regions that count at a place, in their own order; their shares are continuous and add up to one. */
    List<RegionShare> sharesAt(ChartPoint place) {
        int only = cells.onlyAt(place);
        return only == RegionCells.SEVERAL ? sharesNearBorders(place, cells.at(place)) : alone.get(only);
    }

    private List<RegionShare> sharesNearBorders(ChartPoint place, RegionCells.Cell cell) {
        List<Integer> near = cell.near();
        double u = place.u().millimetres();
        double v = place.v().millimetres();
        double[] weights = new double[near.size()];
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cell.parts().get(i).distanceMm(u, v);
            nearest = Math.min(nearest, weights[i]);
        }
        // Beyond all of these regions the nearest counts as if the place lay on its border.
        double border = Math.max(0, nearest);
        double sum = 0;
        int counting = 0;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(weights[i] - border);
            sum += weights[i];
            if (weights[i] > 0) {
                counting++;
                last = near.get(i);
            }
        }
        return counting == 1 ? alone.get(last) : shares(near, weights, sum, counting);
    }

    private List<RegionShare> shares(List<Integer> near, double[] weights, double sum, int counting) {
        RegionShare[] shares = new RegionShare[counting];
        int next = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                shares[next++] = new RegionShare(regions.get(near.get(i)), Fraction.of(weights[i] / sum));
            }
        }
        // Of two, which is the rule, a list without an array is made.
        return List.of(shares);
    }

    private static double weight(double outsideMm) {
        return Math.max(0, Math.min(BLEND_MM, HALF_MM - outsideMm));
    }
}
