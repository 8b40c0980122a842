package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/**
 * From mechanics to a rate: logit p = logit(7 %) + 0.6 Z + β·index + γ·share(age), with Z standard normal (clinics differ),
 * β falling in weight from 0 to 3 (no slope is published) and γ even from 0 to ln 3.2 (the published odds ratio, which is
 * not adjusted, as a ceiling). Published incidence sets the level, mechanics the direction. Derivation and what speaks
 * against it: docs/model.md, "From the dimple to a rate".
 */
public final class DimplingRate {
    private static final int SLOPES = 32;
    private static final int AGE_EFFECTS = 8;

    private static final Code OUTCOME = Code.of("recorded-dimpling");
    private static final Code EVIDENCE = Code.of("chance-not-validated");
    private static final List<CitationKey> BASIS =
            RateEstimates.CITATIONS.stream().distinct().toList();

    private DimplingRate() {}

    /**
     * The chance for a plan. It never falls where the dimple is deeper or the person older, and is never zero. Worked
     * example: the reference plan at 50 years has 7 %, 2.7 to 16.8 %.
     *
     * @param deepest depth of the plan's deepest dimple, central value
     * @param age of the person
     */
    public static VisibleDimplingChance of(Length deepest, Age age) {
        return of(MechanicalIndex.of(deepest), age);
    }

    /** The same for a plan of this index. */
    public static VisibleDimplingChance of(MechanicalIndex index, Age age) {
        ShiftedLogitNormal chance = distribution(index.value().value(), ageShare(age), SLOPES, AGE_EFFECTS);
        return new VisibleDimplingChance(
                Fraction.of(chance.low()),
                Fraction.of(chance.median()),
                Fraction.of(chance.high()),
                OUTCOME,
                EVIDENCE,
                BASIS);
    }

    /** The mixture over slopes and effects of age, each at the middles of equal steps. */
    static ShiftedLogitNormal distribution(double index, double ageShare, int slopes, int ageEffects) {
        double[] shifts = new double[slopes * ageEffects];
        double[] weights = new double[shifts.length];
        for (int i = 0; i < slopes; i++) {
            double part = (i + 0.5) / slopes;
            for (int j = 0; j < ageEffects; j++) {
                int at = i * ageEffects + j;
                shifts[at] = slope(part) * index + ageEffect((j + 0.5) / ageEffects) * ageShare;
                weights[at] = 2 * (1 - part) / shifts.length;
            }
        }
        return new ShiftedLogitNormal(
                ShiftedLogitNormal.logit(RateEstimates.BASE_RATE.value()),
                RateEstimates.BETWEEN_SITE_SD.value(),
                shifts,
                weights);
    }

    /** From the least to the most that is thought possible; the weight falls in proportion to nothing at the most. */
    static double slope(double part) {
        return RateEstimates.LEAST_SLOPE.value() * (1 - part) + RateEstimates.MOST_SLOPE.value() * part;
    }

    static double ageEffect(double part) {
        return StrictMath.log(RateEstimates.LEAST_AGE_ODDS_RATIO.value()) * (1 - part)
                + StrictMath.log(RateEstimates.MOST_AGE_ODDS_RATIO.value()) * part;
    }

    /** −½ up to 40 years, ½ from 60 on, in proportion between: two ages never differ by more than the whole effect. */
    static double ageShare(Age age) {
        double fromMiddle = (double) (age.years() - RateEstimates.MIDDLE_YEARS)
                / (RateEstimates.OLD_YEARS - RateEstimates.YOUNG_YEARS);
        return Math.max(-0.5, Math.min(0.5, fromMiddle));
    }
}
