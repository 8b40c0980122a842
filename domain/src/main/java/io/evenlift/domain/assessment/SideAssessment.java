package io.evenlift.domain.assessment;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.quantity.InvalidValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was found on one side of the face.
 *
 * @param regions the regions that were assessed; at least one
 * @param landmarks the landmarks that were measured on this side; may be empty
 */
public record SideAssessment(Map<Region, RegionAssessment> regions, Map<Landmark, ChartPoint> landmarks) {
    public SideAssessment {
        if (regions.isEmpty()) {
            throw new InvalidValue("regions", "none", "at least one assessed region");
        }
        regions = Collections.unmodifiableMap(new EnumMap<>(regions));
        landmarks = landmarks.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(landmarks));
    }

    public Optional<RegionAssessment> region(Region region) {
        return Optional.ofNullable(regions.get(region));
    }
}
