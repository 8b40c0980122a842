package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueStack;
import java.util.EnumMap;
import java.util.Map;

/** The tissue as it was found, or changed in a stated way. */
@FunctionalInterface
interface TissueVariant {
    /** The tissue of a region under this variant. */
    TissueStack change(PatientAssessment patient, Region region, RegionAssessment found, TissueStack tissue);

    /** Central values. */
    TissueVariant AS_FOUND = (patient, region, found, tissue) -> tissue;

    /** Skin at least as thick as the published mean of the region, the SMAS where it is: "thin skin" switched off. */
    TissueVariant NOT_THIN_SKINNED = (patient, region, found, tissue) -> tissue.withSkinOverSameSmas(
            tissue.skin().max(RegionalThickness.of(region).skin(patient.sex())));

    /** The tissue of a side under this variant, for every region whose skin was measured. */
    default Map<Region, TissueStack> of(PatientAssessment patient, Side side) {
        Map<Region, TissueStack> varied = new EnumMap<>(Region.class);
        patient.tissue(side)
                .forEach((region, tissue) -> varied.put(
                        region,
                        change(patient, region, patient.region(side, region).orElseThrow(), tissue)));
        return varied;
    }
}
