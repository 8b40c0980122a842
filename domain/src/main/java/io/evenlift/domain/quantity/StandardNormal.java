package io.evenlift.domain.quantity;

/** The standard normal distribution and its inverse. */
public final class StandardNormal {
    /** Above it lies one in twenty. */
    public static final double OF_95_PERCENT = at(0.95);

    /** Beyond it lies less than a double of one can tell. */
    private static final double FARTHEST = 8.3;

    private static final double ALMOST = 1e-14;

    private StandardNormal() {}

    /**
     * The score below which this part of the distribution lies.
     *
     * @param part 0.0001 to 0.9999
     */
    public static double at(double part) {
        if (part > 0.5) {
            return -at(1 - part);
        }
        // Newton from the right of the root: the distribution is convex there, so every step stays on that side.
        double score = 0;
        double step = 1;
        while (step > ALMOST) {
            step = (below(score) - part) / density(score);
            score -= step;
        }
        return score;
    }

    private static double density(double score) {
        return StrictMath.exp(-0.5 * score * score) / StrictMath.sqrt(2 * StrictMath.PI);
    }

    /** The part of the distribution below a score, 0 to 1. */
    public static double partBelow(double score) {
        return score > FARTHEST ? 1 : score < -FARTHEST ? 0 : Math.max(0, Math.min(1, below(score)));
    }

    /** The part below a score: ½ + φ(x) (x + x³/3 + x⁵/15 + …), whose terms share one sign. */
    private static double below(double score) {
        double term = score;
        double sum = score;
        for (int n = 1; n <= 120; n++) {
            term *= score * score / (2 * n + 1);
            sum += term;
        }
        return 0.5 + density(score) * sum;
    }
}
