package io.evenlift.domain.mechanics;

/** Interpolation through Chebyshev–Lobatto nodes by the barycentric formula (Salzer 1972). */
final class Barycentric {
    private Barycentric() {}

    /**
     * The share of each of some neighbouring nodes in what happens at a place among them.
     *
     * @param nodes abscissae, of which those from {@code first} on are Chebyshev–Lobatto nodes of one interval
     * @param count how many of them
     */
    static double[] shares(double place, double[] nodes, int first, int count) {
        double[] shares = new double[count];
        double sum = 0.0;
        for (int i = 0; i < count; i++) {
            double distance = place - nodes[first + i];
            if (distance == 0.0) {
                double[] alone = new double[count];
                alone[i] = 1.0;
                return alone;
            }
            double weight = i == 0 || i == count - 1 ? 0.5 : 1.0;
            shares[i] = ((i & 1) == 0 ? weight : -weight) / distance;
            sum += shares[i];
        }
        for (int i = 0; i < count; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
