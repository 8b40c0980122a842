package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How far the tissue of some regions reaches: each to its outline, blended with its neighbour's over the border. */
final class Neighbourhoods {
    /** Over this width one region's tissue gives way to the next, half on each side of the border (assumption: 10 mm). */
    private static final double BLEND_MM = 10;

    static final double HALF_MM = BLEND_MM / 2;

    private final FaceChart chart;
    private final List<Region> regions;
    private final List<Outline> outlines;
    /** A region that counts alone, of which most places have one. */
    private final Map<Region, List<RegionShare>> alone = new EnumMap<>(Region.class);

    /** @param regions at least one */
    Neighbourhoods(Collection<Region> regions, FaceChart chart) {
        this.chart = chart;
        this.regions = List.copyOf(regions);
        outlines = this.regions.stream().map(chart::outlineOf).toList();
        regions.forEach(region -> alone.put(region, List.of(new RegionShare(region, Fraction.ALL))));
    }

    /** The regions that count at a place, in their own order; their shares are continuous and add up to one. */
    List<RegionShare> sharesAt(ChartPoint place) {
        return chart.deepIn(place).map(alone::get).orElseGet(() -> sharesNearBorders(place));
    }

    private List<RegionShare> sharesNearBorders(ChartPoint place) {
        double[] distances = new double[outlines.size()];
        double nearest = nearest(place, distances, HALF_MM);
        if (nearest > 0) {
            // Beyond all of these regions the nearest counts as if the place lay on its border.
            nearest = nearest(place, distances, Double.POSITIVE_INFINITY);
        }
        double border = Math.max(0, nearest);
        double sum = 0;
        int counting = 0;
        int last = 0;
        for (int i = 0; i < distances.length; i++) {
            double weight = weight(distances[i] - border);
            sum += weight;
            if (weight > 0) {
                counting++;
                last = i;
            }
        }
        return counting == 1 ? Objects.requireNonNull(alone.get(regions.get(last))) : shares(distances, border, sum);
    }

    /**
     * The distance of the nearest of them.
     *
     * @param distances to be filled; infinite where a region surely lies farther than that
     */
    private double nearest(ChartPoint place, double[] distances, double surelyFartherMm) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < distances.length; i++) {
            Outline outline = outlines.get(i);
            distances[i] = outline.leastDistanceMm(place) > surelyFartherMm
                    ? Double.POSITIVE_INFINITY
                    : outline.distanceMm(place);
            nearest = Math.min(nearest, distances[i]);
        }
        return nearest;
    }

    private List<RegionShare> shares(double[] distances, double border, double sum) {
        List<RegionShare> shares = new ArrayList<>(2);
        for (int i = 0; i < distances.length; i++) {
            double weight = weight(distances[i] - border);
            if (weight > 0) {
                shares.add(new RegionShare(regions.get(i), Fraction.of(weight / sum)));
            }
        }
        return shares;
    }

    private static double weight(double outsideMm) {
        return Math.max(0, Math.min(BLEND_MM, HALF_MM - outsideMm));
    }
}
