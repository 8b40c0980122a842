package io.evenlift.domain.assessment;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/**
 * What was found in one region of one side.
 *
 * @param skin the skin's thickness
 * @param fat the fat's thickness, where measured
 * @param laxity sagging of the region
 */
public record RegionAssessment(SkinThickness skin, Optional<FatThickness> fat, LaxityGrade laxity) {
    private static final double SHALLOWEST_SMAS_MM = 2;
    private static final double DEEPEST_SMAS_MM = 18;

    /** @throws io.evenlift.domain.quantity.InvalidValue where skin and fat together put the SMAS outside 2 to 18 mm */
    public RegionAssessment {
        Optional<Length> measuredFat = fat.map(FatThickness::value);
        skin.singleSkin()
                .flatMap(thickness -> measuredFat.map(thickness::plus))
                .ifPresent(depth -> depth.requireWithin(SHALLOWEST_SMAS_MM, DEEPEST_SMAS_MM, "smas-depth"));
    }

    /**
     * The tissue of the region with central moduli and full skin elasticity; empty where the skin itself was not
     * measured. An unmeasured fat takes the published depth of the region's SMAS.
     */
    public Optional<TissueStack> tissue(Region region) {
        return skin.singleSkin().map(thickness -> TissueStack.of(thickness, fatUnder(region, thickness)));
    }

    private Length fatUnder(Region region, Length skinThickness) {
        return fat.map(FatThickness::value)
                .orElseGet(() -> RegionalThickness.of(region).fatUnder(skinThickness));
    }
}
