package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.mechanics.SurfacePoints;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Places that are asked together, region by region: those that count there, and how much. */
final class SharedPlaces {
    private final int size;
    private final Map<Region, Part> parts = new EnumMap<>(Region.class);

    SharedPlaces(TissueMap tissue, List<ChartPoint> places) {
        this(places, places.stream().map(tissue::sharesAt).toList());
    }

    /** @param counting at each of the places */
    SharedPlaces(List<ChartPoint> places, List<List<RegionShare>> counting) {
        size = places.size();
        Map<Region, IntStream.Builder> numbers = new EnumMap<>(Region.class);
        Map<Region, DoubleStream.Builder> shares = new EnumMap<>(Region.class);
        for (int place = 0; place < size; place++) {
            for (RegionShare share : counting.get(place)) {
                numbers.computeIfAbsent(share.region(), region -> IntStream.builder())
                        .add(place);
                shares.computeIfAbsent(share.region(), region -> DoubleStream.builder())
                        .add(share.share().value());
            }
        }
        numbers.forEach((region, ofRegion) -> parts.put(
                region,
                new Part(
                        ofRegion.build().toArray(),
                        Objects.requireNonNull(shares.get(region)).build().toArray(),
                        places)));
    }

    /** How many places there are. */
    int size() {
        return size;
    }

    /** In the order of the regions. */
    Map<Region, Part> parts() {
        return parts;
    }

    /** The places at which one region counts. */
    static final class Part {
        private final int[] numbers;
        private final double[] shares;
        private final SurfacePoints points;

        private Part(int[] numbers, double[] shares, List<ChartPoint> places) {
            this.numbers = numbers;
            this.shares = shares;
            double[] u = new double[numbers.length];
            double[] v = new double[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                ChartPoint place = places.get(numbers[i]);
                u[i] = place.u().millimetres();
                v[i] = place.v().millimetres();
            }
            points = new SurfacePoints(u, v);
        }

        SurfacePoints points() {
            return points;
        }

        /** Which of all places it is. */
        int number(int i) {
            return numbers[i];
        }

        double share(int i) {
            return shares[i];
        }
    }
}
