package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueEstimates;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.Modulus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tissue as it was found, or changed in a stated way. */
@FunctionalInterface
interface TissueVariant {
    /** The tissue of a region under this variant. */
    TissueStack change(PatientAssessment patient, Region region, RegionAssessment found, TissueStack tissue);

    /** Which end of a spread. */
    enum End {
        LOW,
        HIGH
    }

    /** Central values. */
    TissueVariant AS_FOUND = (patient, region, found, tissue) -> tissue;

    /** Skin at least as thick as the published mean of the region, the SMAS where it is: "thin skin" switched off. */
    TissueVariant NOT_THIN_SKINNED = (patient, region, found, tissue) -> tissue.withSkinOverSameSmas(
            tissue.skin().max(RegionalThickness.of(region).skin(patient.sex())));

    /**
     * The eight corners of skin thickness (by the method's error), skin modulus and fat modulus, each at the low or the
     * high end of its spread.
     */
    static List<TissueVariant> corners() {
        return Corners.ALL;
    }

    private static List<TissueVariant> everyCorner() {
        List<TissueVariant> corners = new ArrayList<>();
        for (End skin : End.values()) {
            for (End skinModulus : End.values()) {
                for (End fatModulus : End.values()) {
                    corners.add(corner(skin, skinModulus, fatModulus));
                }
            }
        }
        return List.copyOf(corners);
    }

    private static TissueVariant corner(End skin, End skinModulus, End fatModulus) {
        return (patient, region, found, tissue) -> tissue.withSkinOverSameSmas(
                        skin == End.LOW ? found.skin().low() : found.skin().high())
                .withSkinModulus(tissue.skinModulus().times(relative(TissueEstimates.SKIN_MODULUS, skinModulus)))
                .withFatModulus(tissue.fatModulus().times(relative(TissueEstimates.FAT_MODULUS, fatModulus)));
    }

    private static double relative(Estimate<Modulus> estimate, End end) {
        Modulus at = end == End.LOW ? estimate.low() : estimate.high();
        return at.kilopascals() / estimate.value().kilopascals();
    }

    /** Made once, so that what was computed for a corner is found again. */
    final class Corners {
        private static final List<TissueVariant> ALL = everyCorner();

        private Corners() {}
    }

    /** The tissue of a side under this variant, for every region whose skin was measured. */
    default Map<Region, TissueStack> of(PatientAssessment patient, Side side) {
        Map<Region, TissueStack> varied = new EnumMap<>(Region.class);
        patient.tissue(side)
                .forEach((region, tissue) -> varied.put(
                        region,
                        change(
                                patient,
                                region,
                                Objects.requireNonNull(
                                        patient.side(side).regions().get(region)),
                                tissue)));
        return varied;
    }
}
