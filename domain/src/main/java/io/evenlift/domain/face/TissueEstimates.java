package io.evenlift.domain.face;

import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.EstimateTable;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;

/** The tissue parameters of {@code tissue.csv} that do not come from the patient. */
public final class TissueEstimates {
    private static final EstimateTable TABLE = EstimateTable.read(TissueEstimates.class, "tissue.csv");

    public static final Estimate<Modulus> SKIN_MODULUS = TABLE.estimate("skin-modulus-kpa", Row::modulus);
    public static final Estimate<Modulus> FAT_MODULUS = TABLE.estimate("fat-modulus-kpa", Row::modulus);
    public static final Estimate<Modulus> SMAS_MODULUS = TABLE.estimate("smas-modulus-kpa", Row::modulus);
    public static final Estimate<Modulus> DEEP_MODULUS = TABLE.estimate("deep-modulus-kpa", Row::modulus);
    public static final Estimate<Length> SMAS_THICKNESS = TABLE.estimate("smas-thickness-mm", Row::length);
    public static final Estimate<Length> DEEP_THICKNESS = TABLE.estimate("deep-thickness-mm", Row::length);
    public static final Estimate<Ratio> POISSON_RATIO = TABLE.estimate("poisson-ratio", Row::ratio);

    /** Factors on the skin's modulus where its elasticity is reduced or poor. */
    public static final Estimate<Ratio> REDUCED_ELASTICITY = TABLE.estimate("skin-modulus-factor-reduced", Row::ratio);

    public static final Estimate<Ratio> POOR_ELASTICITY = TABLE.estimate("skin-modulus-factor-poor", Row::ratio);

    /** All of them, for the list of what an answer rests on. */
    public static final List<Estimate<?>> ALL = List.of(
            SKIN_MODULUS,
            FAT_MODULUS,
            SMAS_MODULUS,
            DEEP_MODULUS,
            SMAS_THICKNESS,
            DEEP_THICKNESS,
            POISSON_RATIO,
            REDUCED_ELASTICITY,
            POOR_ELASTICITY);

    private TissueEstimates() {}
}
