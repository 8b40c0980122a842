package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.quantity.StandardNormal;

/**
 * A proportion whose logit is normal about a centre that is itself moved by weighted shifts: the mixture of the normals
 * around every shifted centre. Fixed order of summation and {@code StrictMath}, so the same bytes on every JVM.
 */
final class ShiftedLogitNormal {
    /** The 95 % point of the standard normal. */
    private static final double Z_95 = 1.6448536269514722;

    /** How near in probability, or in logits, is near enough. */
    private static final double CLOSE = 1e-13;

    /** About five are needed. */
    private static final int MOST_STEPS = 100;

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
        double mean = 0;
        double square = 0;
        for (int i = 0; i < shifts.length; i++) {
            least = Math.min(least, shifts[i]);
            most = Math.max(most, shifts[i]);
            mean += weights[i] * shifts[i];
            square += weights[i] * shifts[i] * shifts[i];
        }
        // A normal of the same mean and spread is near: its quantile is where to begin, and its density how steep it is
        // there.
        double spread = StrictMath.sqrt(sd * sd + Math.max(0, square - mean * mean));
        double start = centre + mean + spread * z;
        double density = StandardNormal.density(z) / spread;
        return proportion(where(part, start, density, centre + least + sd * z, centre + most + sd * z));
    }

    /** The logit below which this part lies: along the secant of the last two, or half way where that leads out of the bounds. */
    private double where(double part, double start, double density, double below, double above) {
        double low = below;
        double high = above;
        double at = Math.max(low, Math.min(high, start));
        double steep = density;
        double before = at;
        double offBefore = 0;
        for (int i = 0; i < MOST_STEPS && high - low > CLOSE; i++) {
            double off = cumulative(at) - part;
            if (Math.abs(off) < CLOSE) {
                return at;
            }
            low = off < 0 ? at : low;
            high = off < 0 ? high : at;
            steep = at == before ? steep : (off - offBefore) / (at - before);
            before = at;
            offBefore = off;
            double next = at - off / steep;
            at = next > low && next < high ? next : 0.5 * (low + high);
        }
        return at;
    }

    /** The share of the mixture below a logit. */
    private double cumulative(double logit) {
        double sum = 0;
        for (int i = 0; i < shifts.length; i++) {
            sum += weights[i] * StandardNormal.partBelow((logit - centre - shifts[i]) / sd);
        }
        return sum;
    }
}
