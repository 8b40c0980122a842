package io.evenlift.domain.mechanics;

/**
 * The surface kernels once more, by the plain road: all waves of all strata as unknowns of one linear system, solved
 * with pivoting. Slow, and independent of the reflection recursion that it judges.
 */
final class DirectSolution {

    private static final int SURFACE = -1;

    private final LayeredMedium medium;
    private final int strata;

    DirectSolution(LayeredMedium medium) {
        this.medium = medium;
        this.strata = medium.strata();
    }

    /** U and w under a load along the surface, U and w under one into it, V under shear: at wavenumber k and depth z. */
    double[] at(double k, double z) {
        return at(k, z, solve(k, -1.0, 0.0, SURFACE), solve(k, 0.0, -1.0, SURFACE), solveShear(k, -1.0, SURFACE));
    }

    private double[] at(double k, double z, double[] tangential, double[] normal, double[] shear) {
        int stratum = 0;
        double top = 0.0;
        while (stratum < strata - 1 && z > top + medium.thicknessMm(stratum)) {
            top += medium.thicknessMm(stratum);
            stratum++;
        }
        double zeta = k * (z - top);
        double[][] rows = rows(k, stratum, zeta);
        double[] out = new double[5];
        for (int i = 0; i < 4; i++) {
            out[0] += rows[0][i] * tangential[4 * stratum + i];
            out[1] += rows[1][i] * tangential[4 * stratum + i];
            out[2] += rows[0][i] * normal[4 * stratum + i];
            out[3] += rows[1][i] * normal[4 * stratum + i];
        }
        double eta = k * medium.thicknessMm(stratum) - zeta;
        out[4] = shear[2 * stratum] * Math.exp(-zeta) + shear[2 * stratum + 1] * Math.exp(-eta);
        return out;
    }

    /**
     * The same five numbers under unit loads on the interface below a stratum: T, S or τ falls by one on the way down
     * through it.
     */
    double[] underBuriedLoad(double k, int above, double z) {
        return at(k, z, solve(k, 1.0, 0.0, above), solve(k, 0.0, 1.0, above), solveShear(k, 1.0, above));
    }

    /** U, w, T, S (the latter two per 2 k of the first stratum's shear modulus) of a1, a2, c1, c2. */
    private double[][] rows(double k, int stratum, double zeta) {
        double nu = medium.poissonRatio(stratum);
        double kh = k * medium.thicknessMm(stratum);
        double eta = kh - zeta;
        double down = Math.exp(-zeta);
        double up = Double.isInfinite(kh) ? 0.0 : Math.exp(-eta);
        double e = Double.isInfinite(kh) ? 0.0 : eta;
        double m = medium.shearModulus(stratum) / medium.shearModulus(0);
        double kappa = 3 - 4 * nu;
        double q = 1 - 2 * nu;
        double p = 2 * (1 - nu);
        return new double[][] {
            {down, zeta * down, up, e * up},
            {-down, -(kappa + zeta) * down, up, (kappa + e) * up},
            {-m * down, -m * (q + zeta) * down, m * up, m * (q + e) * up},
            {m * down, m * (p + zeta) * down, m * up, m * (p + e) * up}
        };
    }

    /** Tractions given at the surface, or what those above an interface exceed those below it by. */
    private double[] solve(double k, double shear, double normal, int above) {
        int size = 4 * strata;
        double[][] system = new double[size][size + 1];
        double unit = 2 * medium.shearModulus(0) * k;
        double[][] surface = rows(k, 0, 0.0);
        System.arraycopy(surface[2], 0, system[0], 0, 4);
        System.arraycopy(surface[3], 0, system[1], 0, 4);
        int loaded = above == SURFACE ? 0 : 4 * above + 4;
        system[loaded][size] = shear / unit;
        system[loaded + 1][size] = normal / unit;
        int row = 2;
        for (int i = 0; i < strata - 1; i++) {
            double[][] over = rows(k, i, k * medium.thicknessMm(i));
            double[][] below = rows(k, i + 1, 0.0);
            for (int j = 0; j < 4; j++, row++) {
                for (int c = 0; c < 4; c++) {
                    system[row][4 * i + c] = over[j][c];
                    system[row][4 * i + 4 + c] = -below[j][c];
                }
            }
        }
        if (medium.hasRigidBase()) {
            double[][] base = rows(k, strata - 1, k * medium.thicknessMm(strata - 1));
            System.arraycopy(base[0], 0, system[row], size - 4, 4);
            System.arraycopy(base[1], 0, system[row + 1], size - 4, 4);
        } else {
            system[row][size - 2] = 1.0;
            system[row + 1][size - 1] = 1.0;
        }
        return eliminated(system);
    }

    private double[] solveShear(double k, double shear, int above) {
        int size = 2 * strata;
        double[][] system = new double[size][size + 1];
        double decay = decay(k, 0);
        system[0][0] = -1.0;
        system[0][1] = decay;
        system[above == SURFACE ? 0 : 2 * above + 2][size] = shear / (medium.shearModulus(0) * k);
        int row = 1;
        for (int i = 0; i < strata - 1; i++) {
            double over = decay(k, i);
            double below = decay(k, i + 1);
            double m = medium.shearModulus(i) / medium.shearModulus(0);
            double n = medium.shearModulus(i + 1) / medium.shearModulus(0);
            int c = 2 * i;
            set(system[row++], c, over, 1.0, -1.0, -below);
            set(system[row++], c, -m * over, m, n, -n * below);
        }
        if (medium.hasRigidBase()) {
            system[row][size - 2] = decay(k, strata - 1);
            system[row][size - 1] = 1.0;
        } else {
            system[row][size - 1] = 1.0;
        }
        return eliminated(system);
    }

    private static void set(double[] row, int from, double a, double b, double c, double d) {
        row[from] = a;
        row[from + 1] = b;
        row[from + 2] = c;
        row[from + 3] = d;
    }

    private double decay(double k, int stratum) {
        return Math.exp(-k * medium.thicknessMm(stratum));
    }

    /** Gauss's elimination with the largest pivot. */
    private static double[] eliminated(double[][] system) {
        int size = system.length;
        for (int c = 0; c < size; c++) {
            int pivot = c;
            for (int r = c + 1; r < size; r++) {
                if (Math.abs(system[r][c]) > Math.abs(system[pivot][c])) {
                    pivot = r;
                }
            }
            double[] swap = system[pivot];
            system[pivot] = system[c];
            system[c] = swap;
            for (int r = c + 1; r < size; r++) {
                double factor = system[r][c] / system[c][c];
                if (factor != 0.0) {
                    for (int j = c; j <= size; j++) {
                        system[r][j] -= factor * system[c][j];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int r = size - 1; r >= 0; r--) {
            double sum = system[r][size];
            for (int j = r + 1; j < size; j++) {
                sum -= system[r][j] * solution[j];
            }
            solution[r] = sum / system[r][r];
        }
        return solution;
    }
}
