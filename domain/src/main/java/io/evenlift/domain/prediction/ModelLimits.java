package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.EstimateTable;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/** Where the linear model ends, and what is assumed of a caught barb: the rows of {@code model_limits.csv}. */
public final class ModelLimits {
    private static final EstimateTable TABLE = EstimateTable.read(ModelLimits.class, "model_limits.csv");

    /** Surface strain from which an answer warns. */
    public static final Estimate<Fraction> STRAIN_WARNED = TABLE.estimate("strain-warned", Row::fraction);

    /** Surface strain from which figures are bounds. */
    public static final Estimate<Fraction> STRAIN_BEYOND = TABLE.estimate("strain-beyond", Row::fraction);

    /** Lift from which an answer warns that the model ends soon. */
    public static final Estimate<Length> LIFT_WARNED = TABLE.estimate("lift-warned-mm", Row::length);

    /** Part of its thread's load on one caught barb. */
    public static final Estimate<Fraction> CATCH_SHARE = TABLE.estimate("catch-share", Row::fraction);

    /** How steeply a caught barb pulls the skin down to its thread. */
    public static final Estimate<Angle> CATCH_ANGLE = TABLE.estimate("catch-angle-degrees", Row::angle);

    /** That a thread whose barbs reach the dermis catches it at all. */
    public static final Estimate<Fraction> CATCH_CHANCE = TABLE.estimate("catch-chance", Row::fraction);

    /** How far a barb reaches where its product's figure is not published. */
    public static final Estimate<Length> BARB_LENGTH = TABLE.estimate("barb-length-mm", Row::length);

    /** All of them, for the list of what an answer rests on. */
    public static final List<Estimate<?>> ALL =
            List.of(STRAIN_WARNED, STRAIN_BEYOND, LIFT_WARNED, CATCH_SHARE, CATCH_ANGLE, CATCH_CHANCE, BARB_LENGTH);

    static final CitationKey PLEATING = CitationKey.of("assumed-pleating");

    /** Of the critical strain of a stiff film on a soft, deep base: ¼ (3 E_base′ / E_film′)^⅔, E′ = E / (1 − ν²). */
    private static final double QUARTER = 0.25;

    private static final double THREE = 3;
    private static final double TWO_THIRDS = 2.0 / 3.0;

    private ModelLimits() {}

    /**
     * The compression at which skin over its fat begins to wrinkle; with one Poisson's ratio for both, only their moduli
     * count. Worked example: 100 kPa over 10 kPa wrinkles at ¼ · 0.3^⅔ = 11.2 %.
     */
    public static Fraction pleatingStrain(TissueStack tissue) {
        double ratio = tissue.fatModulus().kilopascals() / tissue.skinModulus().kilopascals();
        return Fraction.of(Math.min(1, QUARTER * StrictMath.pow(THREE * ratio, TWO_THIRDS)));
    }

    /** The part of a load at which a strain in proportion to it is where the model ends; all of it below. */
    static Fraction partWithin(double strain) {
        double beyond = STRAIN_BEYOND.value().value();
        return strain > beyond ? Fraction.of(beyond / strain) : Fraction.ALL;
    }
}
