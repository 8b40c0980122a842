package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.mechanics.SurfaceReading;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One number at a place of the skin, ready to be read off any tissue: blended over the regions that count there. */
final class PlaceReading {
    private final Map<Region, SurfaceReading> readings = new EnumMap<>(Region.class);
    private final Map<Region, Double> shares = new EnumMap<>(Region.class);

    /** Adds what a region says, with its share. */
    void add(Region region, double share, SurfaceReading reading) {
        shares.put(region, share);
        readings.put(region, reading);
    }

    Set<Region> regions() {
        return readings.keySet();
    }

    /** What a region says, which is one of its own. */
    SurfaceReading of(Region region) {
        return Objects.requireNonNull(readings.get(region));
    }

    /** How much a region counts, which is one of its own. */
    double shareOf(Region region) {
        return Objects.requireNonNull(shares.get(region));
    }
}
