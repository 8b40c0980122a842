package io.evenlift.domain.prediction;

/** The standard normal distribution and its inverse. */
final class NormalScore {
    /** Above it lies one in twenty. */
    static final double OF_95_PERCENT = at(0.95);

    private static final double ALMOST = 1e-14;

    private NormalScore() {}

    /**
     * The score below which this part of the distribution lies.
     *
     * @param part 0.0001 to 0.9999
     */
    static double at(double part) {
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
