package io.evenlift.domain.mechanics;

/** Small systems of linear equations with a positive definite matrix, which need no pivoting. */
final class DenseSystem {

    private DenseSystem() {}

    /** Gauss's elimination; the arguments stay as they are. */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] rows = new double[size][size + 1];
        for (int r = 0; r < size; r++) {
            System.arraycopy(matrix[r], 0, rows[r], 0, size);
            rows[r][size] = right[r];
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
