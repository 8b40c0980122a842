package io.evenlift.domain.mechanics;

import java.util.ArrayList;
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

    /** Gauss's elimination; a positive definite matrix needs no pivoting. */
    private double[] solve(List<Integer> holding) {
        int size = holding.size();
        double[][] rows = new double[size][size + 1];
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                rows[r][c] = compliance[holding.get(r)][holding.get(c)];
            }
            rows[r][size] = 1.0;
        }
        for (int c = 0; c < size; c++) {
            for (int r = c + 1; r < size; r++) {
                double factor = rows[r][c] / rows[c][c];
                for (int j = c; j <= size; j++) {
                    rows[r][j] -= factor * rows[c][j];
                }
            }
        }
        double[] solution = new double[size];
        for (int r = size - 1; r >= 0; r--) {
            double sum = rows[r][size];
            for (int j = r + 1; j < size; j++) {
                sum -= rows[r][j] * solution[j];
            }
            solution[r] = sum / rows[r][r];
        }
        return solution;
    }
}
