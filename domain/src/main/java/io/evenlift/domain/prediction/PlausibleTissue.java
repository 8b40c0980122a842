package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.FatThickness;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.TissueEstimates;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.StandardNormal;

/**
 * The tissue as it may be, at one draw of the sample. An error is taken to be the same in every region and on both sides
 * (assumption: it widens the range of a whole plan), the SMAS keeps its depth when only the skin is misjudged, and what
 * would leave the model's absolute bands stays at their edge.
 *
 * @param draw the point of the sample
 */
record PlausibleTissue(Draw draw) implements TissueVariant {
    @Override
    public TissueStack change(PatientAssessment patient, Region region, RegionAssessment found, TissueStack tissue) {
        return around(new FoundTissue(region, found, tissue));
    }

    /** The tissue of one region. */
    TissueStack around(FoundTissue found) {
        TissueStack tissue = found.tissue();
        Length skin = TissueStack.skinWithinBand(tissue.skin()
                .times(measured(Uncertainty.SKIN_THICKNESS, found.how().skin().method())));
        Length fat = TissueStack.fatBetween(skin, smasDepth(found));
        return new TissueStack(
                skin,
                fat,
                tissue.smas().times(length(Uncertainty.SMAS_THICKNESS, TissueEstimates.SMAS_THICKNESS)),
                tissue.deep().times(length(Uncertainty.DEEP_THICKNESS, TissueEstimates.DEEP_THICKNESS)),
                tissue.skinModulus().times(modulus(Uncertainty.SKIN_MODULUS, TissueEstimates.SKIN_MODULUS)),
                tissue.fatModulus().times(modulus(Uncertainty.FAT_MODULUS, TissueEstimates.FAT_MODULUS)),
                tissue.smasModulus().times(modulus(Uncertainty.SMAS_MODULUS, TissueEstimates.SMAS_MODULUS)),
                tissue.deepModulus().times(modulus(Uncertainty.DEEP_MODULUS, TissueEstimates.DEEP_MODULUS)),
                poissonRatio(tissue));
    }

    /** As exact as the fat was measured; without that as exact as the published depth. */
    private Length smasDepth(FoundTissue found) {
        TissueStack tissue = found.tissue();
        if (found.how().fat().isPresent()) {
            FatThickness fat = found.how().fat().get();
            return tissue.skin().plus(tissue.fat().times(measured(Uncertainty.SMAS_DEPTH, fat.method())));
        }
        RegionalThickness published = RegionalThickness.of(found.region());
        double deviation = published.smasDepthDeviation().millimetres()
                / published.smasDepth().millimetres();
        double part = StandardNormal.OF_95_PERCENT * deviation;
        return tissue.smasTop().times(draw.factor(Uncertainty.SMAS_DEPTH, 1 - part, 1 + part));
    }

    private double measured(Uncertainty uncertainty, ThicknessMethod method) {
        Fraction error = method.relativeError();
        return draw.factor(uncertainty, 1 - error.value(), 1 + error.value());
    }

    private double modulus(Uncertainty uncertainty, Estimate<Modulus> estimate) {
        double central = estimate.value().kilopascals();
        return draw.factor(
                uncertainty,
                estimate.low().kilopascals() / central,
                estimate.high().kilopascals() / central);
    }

    private double length(Uncertainty uncertainty, Estimate<Length> estimate) {
        double central = estimate.value().millimetres();
        return draw.factor(
                uncertainty,
                estimate.low().millimetres() / central,
                estimate.high().millimetres() / central);
    }

    private Ratio poissonRatio(TissueStack tissue) {
        Estimate<Ratio> estimate = TissueEstimates.POISSON_RATIO;
        double central = estimate.value().value();
        double factor = draw.factor(
                Uncertainty.POISSON_RATIO,
                estimate.low().value() / central,
                estimate.high().value() / central);
        return Ratio.of(Math.min(
                TissueStack.INCOMPRESSIBLE.value(), tissue.poissonRatio().value() * factor));
    }
}
