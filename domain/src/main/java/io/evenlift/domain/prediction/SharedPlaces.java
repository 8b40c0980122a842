package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.mechanics.SurfacePoints;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Places that are asked together, region by region: those that count there, and how much. */
final class SharedPlaces {
    private final Map<Region, Part> parts = new EnumMap<>(Region.class);

    SharedPlaces(TissueMap tissue, List<ChartPoint> places) {
        Map<Region, List<Counting>> counting = new EnumMap<>(Region.class);
        for (int i = 0; i < places.size(); i++) {
            for (RegionShare share : tissue.sharesAt(places.get(i))) {
                counting.computeIfAbsent(share.region(), region -> new ArrayList<>())
                        .add(new Counting(i, places.get(i), share.share().value()));
            }
        }
        counting.forEach((region, those) -> parts.put(region, new Part(those)));
    }

    private record Counting(int number, ChartPoint place, double share) {}

    /** In the order of the regions. */
    Map<Region, Part> parts() {
        return parts;
    }

    /** The places at which one region counts. */
    static final class Part {
        private final int[] numbers;
        private final double[] shares;
        private final SurfacePoints points;

        private Part(List<Counting> counting) {
            numbers = counting.stream().mapToInt(Counting::number).toArray();
            shares = counting.stream().mapToDouble(Counting::share).toArray();
            points = new SurfacePoints(
                    counting.stream()
                            .mapToDouble(each -> each.place().u().millimetres())
                            .toArray(),
                    counting.stream()
                            .mapToDouble(each -> each.place().v().millimetres())
                            .toArray());
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
