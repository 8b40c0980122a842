package io.evenlift.domain.prediction.rate;

/**
 * A proportion whose logit is normal about a centre that is itself moved by weighted shifts: the mixture of the normals
 * around every shifted centre. Fixed order of summation and {@code StrictMath}, so the same bytes on every JVM.
 */
final class ShiftedLogitNormal {
    /** The 95 % point of the standard normal. */
    private static final double Z_95 = 1.6448536269514722;

    /** How near in probability, or in logits, is near enough. */
    private static final double CLOSE = 1e-13;

    /** About ten are needed. */
    private static final int MOST_STEPS = 100;

    /** Beyond this a normal has no weight that counts. */
    private static final double FAR = 8;

    private final double centre;
    private final double sd;
    private final double[] shifts;
    private final double[] weights;

    /**
     * @param centre logit
     * @param sd of the logit, positive
     * @param shifts at least one
     * @param weights of the shifts, summing to one
     */
    ShiftedLogitNormal(double centre, double sd, double[] shifts, double[] weights) {
        this.centre = centre;
        this.sd = sd;
        this.shifts = shifts.clone();
        this.weights = weights.clone();
    }

    static double logit(double proportion) {
        return StrictMath.log(proportion / (1 - proportion));
    }

    static double proportion(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    double low() {
        return quantile(1 - 0.95, -Z_95);
    }

    double median() {
        return quantile(0.5, 0);
    }

    double high() {
        return quantile(0.95, Z_95);
    }

    /** It lies between the same quantiles of the normals that are shifted least and most. */
    private double quantile(double part, double z) {
        double least = shifts[0];
        double most = shifts[0];
        for (double shift : shifts) {
            least = Math.min(least, shift);
            most = Math.max(most, shift);
        }
        return proportion(where(part, centre + least + sd * z, centre + most + sd * z));
    }

    /** The logit below which this part lies, by false position: an end that stays put counts half (the Illinois rule). */
    private double where(double part, double below, double above) {
        double low = below;
        double high = above;
        double atLow = cumulative(low) - part;
        double atHigh = cumulative(high) - part;
        if (atLow >= 0 || atHigh <= 0) {
            return atLow >= 0 ? low : high;
        }
        double found = low;
        double atLast = 0;
        for (int i = 0; i < MOST_STEPS && high - low > CLOSE; i++) {
            found = high - atHigh * (high - low) / (atHigh - atLow);
            double atFound = cumulative(found) - part;
            boolean again = atFound * atLast > 0;
            if (Math.abs(atFound) < CLOSE) {
                return found;
            }
            if (atFound < 0) {
                low = found;
                atLow = atFound;
                atHigh *= again ? 0.5 : 1;
            } else {
                high = found;
                atHigh = atFound;
                atLow *= again ? 0.5 : 1;
            }
            atLast = atFound;
        }
        return found;
    }

    /** The share of the mixture below a logit. */
    private double cumulative(double logit) {
        double sum = 0;
        for (int i = 0; i < shifts.length; i++) {
            sum += weights[i] * normal((logit - centre - shifts[i]) / sd);
        }
        return sum;
    }

    /** Standard normal distribution: ½ + φ(x) Σ x^(2n+1) / (2n+1)!!, whose terms share one sign. */
    static double normal(double x) {
        if (Math.abs(x) > FAR) {
            return x < 0 ? 0 : 1;
        }
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > Math.ulp(sum); n++) {
            term *= x * x / (2 * n + 1);
            sum += term;
        }
        return 0.5 + StrictMath.exp(-0.5 * x * x) / StrictMath.sqrt(2 * StrictMath.PI) * sum;
    }
}
