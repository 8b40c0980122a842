package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How far some regions reach: each to where another's seed is nearer, blended over the border between them. */
final class Neighbourhoods {
    /** Over this difference of distances one region's tissue gives way to the next (assumption: 10 mm). */
    private static final double BLEND_MM = 10;

    private final List<Region> regions;
    private final ChartPoint[][] seeds;
    /** A region that counts alone, of which most places have one. */
    private final List<List<RegionShare>> alone;

    /** @param regions at least one */
    Neighbourhoods(Collection<Region> regions, Function<Region, List<ChartPoint>> seedsOf) {
        this.regions = List.copyOf(regions);
        seeds = this.regions.stream()
                .map(region -> seedsOf.apply(region).toArray(ChartPoint[]::new))
                .toArray(ChartPoint[][]::new);
        alone = this.regions.stream()
                .map(region -> List.of(new RegionShare(region, Fraction.ALL)))
                .toList();
    }

    /** The regions that count at a place, in their own order; their shares are continuous and add up to one. */
    List<RegionShare> sharesAt(ChartPoint place) {
        double[] distances = new double[seeds.length];
        int nearest = 0;
        for (int i = 0; i < seeds.length; i++) {
            distances[i] = distance(seeds[i], place);
            nearest = distances[i] < distances[nearest] ? i : nearest;
        }
        double sum = 0;
        for (double distance : distances) {
            sum += weight(distance, distances[nearest]);
        }
        return sum == BLEND_MM ? alone.get(nearest) : shares(distances, distances[nearest], sum);
    }

    private List<RegionShare> shares(double[] distances, double nearest, double sum) {
        List<RegionShare> shares = new ArrayList<>(2);
        for (int i = 0; i < distances.length; i++) {
            double weight = weight(distances[i], nearest);
            if (weight > 0) {
                shares.add(new RegionShare(regions.get(i), Fraction.of(weight / sum)));
            }
        }
        return shares;
    }

    private static double weight(double distance, double nearest) {
        return Math.max(0, BLEND_MM - (distance - nearest));
    }

    private static double distance(ChartPoint[] seeds, ChartPoint place) {
        double least = Double.POSITIVE_INFINITY;
        for (ChartPoint seed : seeds) {
            least = Math.min(least, seed.squaredDistanceTo(place));
        }
        return Math.sqrt(least);
    }
}
