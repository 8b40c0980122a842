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
        List<List<RegionShare>> shares = new ArrayList<>(places.size());
        Map<Region, Integer> counted = new EnumMap<>(Region.class);
        for (ChartPoint place : places) {
            List<RegionShare> here = tissue.sharesAt(place);
            shares.add(here);
            here.forEach(share -> counted.merge(share.region(), 1, Integer::sum));
        }
        counted.forEach((region, count) -> parts.put(region, new Part(region, count, places, shares)));
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

        private Part(Region region, int count, List<ChartPoint> places, List<List<RegionShare>> all) {
            numbers = new int[count];
            shares = new double[count];
            double[] u = new double[count];
            double[] v = new double[count];
            int next = 0;
            for (int place = 0; place < places.size(); place++) {
                for (RegionShare share : all.get(place)) {
                    if (share.region() == region) {
                        numbers[next] = place;
                        shares[next] = share.share().value();
                        u[next] = places.get(place).u().millimetres();
                        v[next] = places.get(place).v().millimetres();
                        next++;
                    }
                }
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
