package io.evenlift.domain.mechanics;

/**
 * The surface under one buried force by an integral that spares nothing: sixteen points where the product takes five,
 * followed until e^−40, not faded, at the very depth and distance, kernels by {@link DirectSolution}.
 */
final class BruteForce {

    private static final double CUT = 40.0;
    private static final int HALVINGS = 14;
    private static final GaussLegendre RULE = GaussLegendre.ofOrder(16);

    private final DirectSolution kernels;
    private final double depthMm;
    private final double sigma;

    BruteForce(LayeredMedium medium, double depthMm, double cutoffMm) {
        this.kernels = new DirectSolution(medium);
        this.depthMm = depthMm;
        this.sigma = ResponseTable.sigmaMm(cutoffMm);
    }

    /** g0 … g6 at the distances, which should be of similar size because they share the panels: [distance][function]. */
    double[][] at(double... distances) {
        double farthest = 3.0;
        for (double r : distances) {
            farthest = Math.max(farthest, r);
        }
        double panel = 4.0 * Math.PI / farthest;
        double[][] g = new double[distances.length][7];
        double from = 0.0;
        double to = panel / (1 << HALVINGS);
        int halvings = HALVINGS;
        while (from < CUT / depthMm) {
            for (int i = 0; i < RULE.order(); i++) {
                add(RULE.abscissa(i, from, to), RULE.weight(i, from, to), distances, g);
            }
            from = to;
            to = halvings-- > 0 ? 2.0 * to : to + panel;
        }
        return g;
    }

    private void add(double k, double weight, double[] distances, double[][] g) {
        double[] kernel = kernels.at(k, depthMm);
        double w = weight * k / (2.0 * Math.PI);
        double highPass = -Math.expm1(-0.5 * k * k * sigma * sigma);
        double k0 = 0.5 * (kernel[0] + kernel[4]);
        double k2 = 0.5 * (kernel[0] - kernel[4]);
        double[] j = new double[3];
        for (int i = 0; i < distances.length; i++) {
            bessel(k * distances[i], j);
            g[i][0] += w * k0 * j[0];
            g[i][1] += w * k2 * j[2];
            g[i][2] += w * kernel[2] * j[1];
            g[i][3] += w * kernel[3] * j[0];
            g[i][4] += w * kernel[1] * j[1];
            g[i][5] += w * highPass * kernel[2] * j[1];
            g[i][6] += w * highPass * kernel[3] * j[0];
        }
    }

    /** J0, J1, J2 by Bessel's integral over the angle up to 40, by Hankel's asymptotic series beyond. */
    static void bessel(double x, double[] j) {
        for (int m = 0; m < 3; m++) {
            j[m] = x < 40.0 ? byAngle(m, x) : byHankel(m, x);
        }
    }

    /** (1/π) ∫ cos(mθ − x sin θ) dθ; the trapezoidal rule converges like Jn(x) of its own number of points. */
    private static double byAngle(int m, double x) {
        int points = 60 + (int) x;
        double sum = 0.0;
        for (int i = 0; i < 2 * points; i++) {
            double angle = Math.PI * i / points;
            sum += Math.cos(m * angle - x * Math.sin(angle));
        }
        return sum / (2 * points);
    }

    private static double byHankel(int m, double x) {
        double even = 0.0;
        double odd = 0.0;
        double term = 1.0;
        for (int n = 0; n < 30; n++) {
            if ((n & 1) == 0) {
                even += (n & 2) == 0 ? term : -term;
            } else {
                odd += (n & 2) == 0 ? term : -term;
            }
            term *= (4.0 * m * m - (2.0 * n + 1) * (2.0 * n + 1)) / (8.0 * x * (n + 1));
        }
        double phase = x - (0.5 * m + 0.25) * Math.PI;
        return Math.sqrt(2.0 / (Math.PI * x)) * (even * Math.cos(phase) - odd * Math.sin(phase));
    }

    /** u_x, u_y, u_z and dimple at azimuth t under F = (fx, fy, fz), from the seven functions. */
    static double[] motion(double[] g, double t, double fx, double fy, double fz) {
        double along = fx * Math.cos(t) + fy * Math.sin(t);
        return new double[] {
            fx * (g[0] - g[1] * Math.cos(2 * t)) - fy * g[1] * Math.sin(2 * t) - fz * g[4] * Math.cos(t),
            -fx * g[1] * Math.sin(2 * t) + fy * (g[0] + g[1] * Math.cos(2 * t)) - fz * g[4] * Math.sin(t),
            along * g[2] + fz * g[3],
            along * g[5] + fz * g[6]
        };
    }
}
