package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.StandardNormal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One point of the sample: how far each uncertain parameter lies from its central value, as a standard normal score.
 *
 * <p>The sample is a rank-1 lattice of Korobov's form, x_j = (i g^j + ½)/N mod 1, taken through the inverse of the normal
 * distribution. It is the same for every patient and every plan, so that plans compare pair by pair; with N prime every
 * parameter takes N evenly spread values. Of all generators this one fills the fourteen dimensions most evenly (least P2 with
 * weights that fall as 2/(2 + j)); two parameters keep a correlation of 0.15 at most. Size and error: docs/model.md.
 */
final class Draw {
    /** Points of the sample; a prime. */
    static final int SIZE = 163;

    private static final int GENERATOR = 94;

    /** The sample that every prediction uses. */
    static final List<Draw> ALL = lattice(SIZE, GENERATOR);

    private static final double HALF = 0.5;

    private final Map<Uncertainty, Double> scores;

    private Draw(Map<Uncertainty, Double> scores) {
        this.scores = scores;
    }

    /** A lattice of a prime size; a larger one shows what the error of the usual one is. */
    static List<Draw> lattice(int size, int generator) {
        List<Draw> draws = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<Uncertainty, Double> scores = new EnumMap<>(Uncertainty.class);
            long multiple = i;
            for (Uncertainty uncertainty : Uncertainty.values()) {
                scores.put(uncertainty, StandardNormal.at((multiple + HALF) / size));
                multiple = multiple * generator % size;
            }
            draws.add(new Draw(scores));
        }
        return List.copyOf(draws);
    }

    /** The standard normal score of a parameter. */
    double score(Uncertainty uncertainty) {
        return Objects.requireNonNull(scores.get(uncertainty));
    }

    /** Whether something that happens with this chance happens here; one that is likelier happens here too. */
    boolean happens(Uncertainty uncertainty, double chance) {
        return score(uncertainty) < StandardNormal.at(chance);
    }

    /** How far a parameter is on its way to an end of its spread, −1 to 1; it stays there beyond. */
    double way(Uncertainty uncertainty) {
        return Math.max(-1, Math.min(1, score(uncertainty) / StandardNormal.OF_95_PERCENT));
    }

    /**
     * What a parameter is multiplied by: nothing at score 0, its spread's ends at the scores of 5 and 95 %, and the same
     * step in proportion for every further score. Worked example: a fat of 10 kPa, 7 to 50, is 50 kPa at a score of
     * 1.645, 7 at −1.645, and √5 times 10 half way up.
     *
     * @param low lower end as part of the central value
     * @param high upper end as part of the central value
     */
    double factor(Uncertainty uncertainty, double low, double high) {
        return StrictMath.exp(lnFactor(uncertainty, StrictMath.log(low), StrictMath.log(high)));
    }

    /**
     * Its natural logarithm.
     *
     * @param lnLow that of the lower end
     * @param lnHigh that of the upper end
     */
    double lnFactor(Uncertainty uncertainty, double lnLow, double lnHigh) {
        double part = score(uncertainty) / StandardNormal.OF_95_PERCENT;
        return part < 0 ? -part * lnLow : part * lnHigh;
    }
}
