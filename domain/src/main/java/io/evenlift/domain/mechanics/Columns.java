package io.evenlift.domain.mechanics;

/**
 * Arithmetic on columns of numbers and of 2×2 matrices, which are kept entry by entry, row by row. Every loop is plain and writes one
 * array, because the JIT compiler turns such loops into vector code and no others.
 */
final class Columns {
    private static final int FOUR = 4;

    private Columns() {}

    /** Room for matrices: four entries, each of all columns. */
    static double[][] matrices(int columns) {
        return new double[FOUR][columns];
    }

    /** The least of them. */
    static double least(double[] a, int columns) {
        double least = a[0];
        for (int c = 1; c < columns; c++) {
            least = Math.min(least, a[c]);
        }
        return least;
    }

    /** a − b. */
    static void difference(double[] a, double[] b, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = a[c] - b[c];
        }
    }

    /** a + b. */
    static void sum(double[] a, double[] b, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = a[c] + b[c];
        }
    }

    /** a b. */
    static void product(double[] a, double[] b, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = a[c] * b[c];
        }
    }

    /** a times a number. */
    static void product(double[] a, double factor, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = a[c] * factor;
        }
    }

    /** Adds a times a number. */
    static void addProduct(double[] a, double factor, int columns, double[] sums) {
        for (int c = 0; c < columns; c++) {
            sums[c] += a[c] * factor;
        }
    }

    /** a / b. */
    static void ratio(double[] a, double[] b, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = a[c] / b[c];
        }
    }

    /** a + b c. */
    static void sumWithProduct(double[] a, double[] b, double[] c, int columns, double[] to) {
        for (int i = 0; i < columns; i++) {
            to[i] = a[i] + b[i] * c[i];
        }
    }

    /** a b + c d. */
    static void sumOfProducts(double[] a, double[] b, double[] c, double[] d, int columns, double[] to) {
        for (int i = 0; i < columns; i++) {
            to[i] = a[i] * b[i] + c[i] * d[i];
        }
    }

    /** a b − c d. */
    static void differenceOfProducts(double[] a, double[] b, double[] c, double[] d, int columns, double[] to) {
        for (int i = 0; i < columns; i++) {
            to[i] = a[i] * b[i] - c[i] * d[i];
        }
    }

    /** −a b − c d. */
    static void lessProducts(double[] a, double[] b, double[] c, double[] d, int columns, double[] to) {
        for (int i = 0; i < columns; i++) {
            to[i] = -a[i] * b[i] - c[i] * d[i];
        }
    }

    /** 1 − a − b. */
    static void oneLess(double[] a, double[] b, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = 1.0 - a[c] - b[c];
        }
    }

    /** a (b + c d). */
    static void productWithSum(double[] a, double[] b, double[] c, double[] d, int columns, double[] to) {
        for (int i = 0; i < columns; i++) {
            to[i] = a[i] * (b[i] + c[i] * d[i]);
        }
    }

    /** a more than a number. */
    static void plus(double[] a, double more, int columns, double[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = a[c] + more;
        }
    }

    /**
     * Adds four rows of a matrix, each times its factor, to sums.
     *
     * @param first of the rows
     * @param at where their factors begin
     */
    static void addFour(double[][] rows, int first, double[] factors, int at, int columns, double[] sums) {
        double[] row0 = rows[first];
        double[] row1 = rows[first + 1];
        double[] row2 = rows[first + 2];
        double[] row3 = rows[first + 3];
        double factor0 = factors[at];
        double factor1 = factors[at + 1];
        double factor2 = factors[at + 2];
        double factor3 = factors[at + 3];
        for (int c = 0; c < columns; c++) {
            sums[c] += (factor0 * row0[c] + factor1 * row1[c]) + (factor2 * row2[c] + factor3 * row3[c]);
        }
    }

    /** The same in single precision, factors beginning where rows do. */
    static void addFour(float[][] rows, int first, double[] factors, int columns, float[] sums) {
        float[] row0 = rows[first];
        float[] row1 = rows[first + 1];
        float[] row2 = rows[first + 2];
        float[] row3 = rows[first + 3];
        float factor0 = (float) factors[first];
        float factor1 = (float) factors[first + 1];
        float factor2 = (float) factors[first + 2];
        float factor3 = (float) factors[first + 3];
        for (int c = 0; c < columns; c++) {
            sums[c] += (factor0 * row0[c] + factor1 * row1[c]) + (factor2 * row2[c] + factor3 * row3[c]);
        }
    }

    /** In single precision. */
    static void narrow(double[] a, int columns, float[] to) {
        for (int c = 0; c < columns; c++) {
            to[c] = (float) a[c];
        }
    }

    /** In double precision. */
    static double[] widened(float[] a) {
        double[] widened = new double[a.length];
        for (int c = 0; c < a.length; c++) {
            widened[c] = a[c];
        }
        return widened;
    }

    /** A B, which are not the result. */
    static void product(double[][] a, double[][] b, int columns, double[][] to) {
        sumOfProducts(a[0], b[0], a[1], b[2], columns, to[0]);
        sumOfProducts(a[0], b[1], a[1], b[3], columns, to[1]);
        sumOfProducts(a[2], b[0], a[3], b[2], columns, to[2]);
        sumOfProducts(a[2], b[1], a[3], b[3], columns, to[3]);
    }

    /**
     * A⁻¹ divided by numbers, in place of A.
     *
     * @param by the numbers; what is left in them is of no use
     */
    static void invert(double[][] a, double[] by, int columns) {
        double[] a11 = a[0];
        double[] a12 = a[1];
        double[] a21 = a[2];
        double[] a22 = a[3];
        for (int c = 0; c < columns; c++) {
            by[c] = 1.0 / ((a11[c] * a22[c] - a12[c] * a21[c]) * by[c]);
        }
        a[0] = a22;
        a[3] = a11;
        scale(a22, by, columns);
        scale(a11, by, columns);
        scaleNegative(a12, by, columns);
        scaleNegative(a21, by, columns);
    }

    private static void scale(double[] a, double[] by, int columns) {
        for (int c = 0; c < columns; c++) {
            a[c] *= by[c];
        }
    }

    private static void scaleNegative(double[] a, double[] by, int columns) {
        for (int c = 0; c < columns; c++) {
            a[c] *= -by[c];
        }
    }
}
