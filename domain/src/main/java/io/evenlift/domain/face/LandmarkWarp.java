package io.evenlift.domain.face;

import io.evenlift.domain.quantity.InvalidValue;
import java.util.List;

/**
 * A smooth shift of the canonical chart that takes every measured landmark to where it was measured and dies away from
 * it: interpolation with Wendland's C2 function of compact support (H. Wendland 1995), whose system is positive definite
 * for any set of distinct points.
 */
final class LandmarkWarp {
    /** How far a measured landmark carries its surroundings along. Assumption: about the width of the cheek. */
    private static final double SUPPORT_MM = 90;

    private static final double FOLD_GRID_MM = 5;
    private static final double FOLD_STEP_MM = 0.5;
    private static final double CHART_WIDTH_MM = 125;
    private static final double CHART_TOP_MM = 45;
    private static final double CHART_BOTTOM_MM = -120;

    private final double[] u;
    private final double[] v;
    private final double[] weightU;
    private final double[] weightV;

    private LandmarkWarp(double[] u, double[] v, double[] weightU, double[] weightV) {
        this.u = u;
        this.v = v;
        this.weightU = weightU;
        this.weightV = weightV;
    }

    /**
     * @throws InvalidValue where the measured landmarks contradict each other so that the map would fold
     */
    static LandmarkWarp between(List<ChartPoint> from, List<ChartPoint> to) {
        int n = from.size();
        double[] u = new double[n];
        double[] v = new double[n];
        double[][] system = new double[n][n + 2];
        for (int i = 0; i < n; i++) {
            u[i] = from.get(i).u().millimetres();
            v[i] = from.get(i).v().millimetres();
            for (int j = 0; j < n; j++) {
                system[i][j] = wendland(Math.sqrt(from.get(i).squaredDistanceTo(from.get(j))) / SUPPORT_MM);
            }
            system[i][n] = to.get(i).u().millimetres() - u[i];
            system[i][n + 1] = to.get(i).v().millimetres() - v[i];
        }
        solve(system);
        double[] weightU = new double[n];
        double[] weightV = new double[n];
        for (int i = 0; i < n; i++) {
            weightU[i] = system[i][n];
            weightV[i] = system[i][n + 1];
        }
        LandmarkWarp warp = new LandmarkWarp(u, v, weightU, weightV);
        warp.refuseFolds();
        return warp;
    }

    ChartPoint apply(ChartPoint point) {
        double pointU = point.u().millimetres();
        double pointV = point.v().millimetres();
        return ChartPoint.ofMillimetres(
                Math.max(0, pointU + shift(weightU, pointU, pointV)), pointV + shift(weightV, pointU, pointV));
    }

    private double shift(double[] weights, double pointU, double pointV) {
        double shift = 0;
        for (int i = 0; i < u.length; i++) {
            double du = pointU - u[i];
            double dv = pointV - v[i];
            shift += weights[i] * wendland(Math.sqrt(du * du + dv * dv) / SUPPORT_MM);
        }
        return shift;
    }

    private static double wendland(double r) {
        if (r >= 1) {
            return 0;
        }
        double rest = 1 - r;
        return rest * rest * rest * rest * (4 * r + 1);
    }

    /** Gauss-Jordan without pivoting, which a positive definite system does not need. */
    private static void solve(double[][] rows) {
        int n = rows.length;
        for (int pivot = 0; pivot < n; pivot++) {
            double scale = rows[pivot][pivot];
            if (!(scale > 0)) {
                throw new InvalidValue("landmarks-mm", "two landmarks in one place", "distinct landmarks");
            }
            for (int column = pivot; column < n + 2; column++) {
                rows[pivot][column] /= scale;
            }
            for (int row = 0; row < n; row++) {
                double factor = rows[row][pivot];
                for (int column = pivot; row != pivot && column < n + 2; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
    }

    private void refuseFolds() {
        for (double pointU = 0; pointU <= CHART_WIDTH_MM; pointU += FOLD_GRID_MM) {
            for (double pointV = CHART_BOTTOM_MM; pointV <= CHART_TOP_MM; pointV += FOLD_GRID_MM) {
                if (!(jacobian(pointU, pointV) > 0)) {
                    throw new InvalidValue(
                            "landmarks-mm",
                            "landmarks that fold the chart near u " + pointU + " mm, v " + pointV + " mm",
                            "landmarks measured on one face, each side its own, u lateral and v upwards from the sellion");
                }
            }
        }
    }

    private double jacobian(double pointU, double pointV) {
        double uu = derivative(weightU, pointU, pointV, FOLD_STEP_MM, 0);
        double uv = derivative(weightU, pointU, pointV, 0, FOLD_STEP_MM);
        double vu = derivative(weightV, pointU, pointV, FOLD_STEP_MM, 0);
        double vv = derivative(weightV, pointU, pointV, 0, FOLD_STEP_MM);
        return (1 + uu) * (1 + vv) - uv * vu;
    }

    private double derivative(double[] weights, double pointU, double pointV, double stepU, double stepV) {
        return (shift(weights, pointU + stepU, pointV + stepV) - shift(weights, pointU - stepU, pointV - stepV))
                / (2 * FOLD_STEP_MM);
    }
}
