package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The loads that move all their places by one millimetre, of those that only pull: A f = 1 where f &gt; 0; what would have
 * to push is left out, the most wanting first, until nothing would.
 */
final class HoldingSolution {

    private final double[][] compliance;

    /** @param compliance symmetric and positive definite; not changed */
    HoldingSolution(double[][] compliance) {
        this.compliance = compliance;
    }

    double[] loads() {
        List<Integer> holding = new ArrayList<>();
        for (int i = 0; i < compliance.length; i++) {
            holding.add(i);
        }
        while (true) {
            double[] loads = solve(holding);
            int worst = 0;
            for (int i = 1; i < loads.length; i++) {
                worst = loads[i] < loads[worst] ? i : worst;
            }
            if (loads[worst] > 0.0 || loads.length == 1) {
                double[] all = new double[compliance.length];
                for (int i = 0; i < loads.length; i++) {
                    all[holding.get(i)] = loads[i];
                }
                return all;
            }
            holding.remove(worst);
        }
    }

    private double[] solve(List<Integer> holding) {
        int size = holding.size();
        double[][] part = new double[size][size];
        double[] together = new double[size];
        Arrays.fill(together, 1.0);
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                part[r][c] = compliance[holding.get(r)][holding.get(c)];
            }
        }
        return DenseSystem.solve(part, together);
    }
}
