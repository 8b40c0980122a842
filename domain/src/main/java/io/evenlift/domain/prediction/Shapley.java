package io.evenlift.domain.prediction;

/**
 * Shapley values of three players: the mean, over all orders of switching each from its reference to the actual value, of
 * what its switch adds (L. S. Shapley 1953). They and the value with nobody switched add up to the value with all, which
 * one-at-a-time differences do not.
 *
 * <p>Worked example: the first player alone makes 1, alone with either other still 1, nobody else makes anything, all
 * three make 2. The first gets 4/3, the second and third 1/3 each.
 */
final class Shapley {
    static final int PLAYERS = 3;
    static final int COALITIONS = 1 << PLAYERS;

    private static final double[] WEIGHT_BY_SIZE = {1.0 / 3, 1.0 / 6, 1.0 / 3};

    private Shapley() {}

    /** @param value of each coalition, indexed by the bits of its members */
    static double[] values(double[] value) {
        double[] shares = new double[PLAYERS];
        for (int player = 0; player < PLAYERS; player++) {
            for (int coalition = 0; coalition < COALITIONS; coalition++) {
                if ((coalition >> player & 1) == 0) {
                    double added = value[coalition | 1 << player] - value[coalition];
                    shares[player] += WEIGHT_BY_SIZE[Integer.bitCount(coalition)] * added;
                }
            }
        }
        return shares;
    }
}
