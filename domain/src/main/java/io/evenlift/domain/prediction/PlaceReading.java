package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.mechanics.LoadedLayers;
import io.evenlift.domain.mechanics.ReadableMedia;
import io.evenlift.domain.mechanics.SurfaceReading;
import java.util.EnumMap;
import java.util.List;
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

    /** The layers that hold a force of it. */
    LoadedLayers loaded() {
        return readings.values().stream()
                .map(SurfaceReading::loaded)
                .reduce(new LoadedLayers(List.of()), LoadedLayers::and);
    }

    /** What one of its regions has in the number where its tissue is one of these; all regions add up to it. */
    double[] in(Region region, ReadableMedia media) {
        double share = Objects.requireNonNull(shares.get(region));
        double[] parts = Objects.requireNonNull(readings.get(region)).in(media);
        for (int i = 0; i < parts.length; i++) {
            parts[i] *= share;
        }
        return parts;
    }
}
