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
