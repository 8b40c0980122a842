package io.evenlift.domain.quantity;

/** The standard normal distribution and its inverse. */
public final class StandardNormal {
    /** Of the series; the farthest score needs about a hundred. */
    private static final int MOST_TERMS = 120;

    /** 1/3, 1/5, 1/7 and so on. */
    private static final double[] ODD_INVERSES = oddInverses();

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

    /** How dense the distribution is at a score. */
    public static double density(double score) {
        return StrictMath.exp(-0.5 * score * score) / StrictMath.sqrt(2 * StrictMath.PI);
    }

    /** The part of the distribution below a score, 0 to 1. */
    public static double partBelow(double score) {
        return score > FARTHEST ? 1 : score < -FARTHEST ? 0 : Math.max(0, Math.min(1, below(score)));
    }

    /** The part below a score: ½ + φ(x) (x + x³/3 + x⁵/15 + …), whose terms share one sign. */
    private static double below(double score) {
        double squared = score * score;
        double term = score;
        double sum = score;
        for (int n = 0; n < ODD_INVERSES.length && Math.abs(term) > Math.ulp(sum); n++) {
            term *= squared * ODD_INVERSES[n];
            sum += term;
        }
        return 0.5 + density(score) * sum;
    }

    private static double[] oddInverses() {
        double[] inverses = new double[MOST_TERMS];
        for (int n = 0; n < MOST_TERMS; n++) {
            inverses[n] = 1.0 / (2 * n + 3);
        }
        return inverses;
    }
}
