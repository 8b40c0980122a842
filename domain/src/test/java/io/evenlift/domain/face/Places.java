package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The mean charts, and places on them. */
final class Places {
    static final double ROUNDING = 1e-9;
    static final FaceChart FEMALE = FaceChart.of(Sex.FEMALE, Map.of());
    static final FaceChart MALE = FaceChart.of(Sex.MALE, Map.of());

    private Places() {}

    static ChartPoint at(double u, double v) {
        return ChartPoint.ofMillimetres(u, v);
    }

    static ChartPoint anywhere(SplittableRandom random) {
        return at(random.nextDouble(0, 120), random.nextDouble(-115, 45));
    }

    static ChartPoint near(SplittableRandom random, ChartPoint place, double upTo) {
        return at(
                Math.max(0, place.u().millimetres() + random.nextDouble(-upTo, upTo)),
                place.v().millimetres() + random.nextDouble(-upTo, upTo));
    }

    /** How far the tissue of each of these regions counts at a place, which is in the map of a side, whatever the tissue. */
    static List<RegionShare> shares(FaceChart chart, ChartPoint place, Set<Region> among) {
        Map<Region, TissueStack> tissue = new EnumMap<>(Region.class);
        among.forEach(region -> tissue.put(region, TissueStack.of(Length.ofMillimetres(1.2), Length.ofMillimetres(4))));
        return new TissueMap(chart, tissue).sharesAt(place);
    }
}
