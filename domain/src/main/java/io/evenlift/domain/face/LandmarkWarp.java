package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;

/**
 * A smooth map from one half face to another that takes every given landmark to where it belongs: the most likely one where
 * faces differ from each other in two ways. In size: width and height, counted from the midline and the sellion, are each
 * longer or shorter by a part of their own with a standard deviation of 6.4 %. And place by place: by some millimetres that
 * neighbouring places share the more the nearer they are (Wendland's C2 function of compact support, 1995). That is the
 * interpolation known as kriging; its matrix is positive definite for any set of distinct landmarks.
 *
 * <p>A chin that is measured 5 mm lower therefore makes the lower face longer, and leaves the eye nearly where it was.
 */
final class LandmarkWarp {
    /** A face's length varies by 6.9 of 107.3 mm in women and 7.5 of 115.9 in men (park-2021); width is taken alike. */
    private static final double SIZE_SD = 0.064;

    private static final double MOST_DEVIATIONS = 5;
    /** How far a landmark lies from where the size of the face puts it: an assumption. */
    private static final double OWN_SD_MM = 3;
    /** How far a landmark's own deviation carries its surroundings along. Assumption: about the width of the cheek. */
    private static final double SUPPORT_MM = 90;

    private static final double OWN_VARIANCE = OWN_SD_MM * OWN_SD_MM;
    /** The steepest that a gradient of the place-by-place part changes, per weight and mm: 20 of Wendland's function. */
    private static final double STEEPEST_CHANGE = 20 * OWN_VARIANCE / (SUPPORT_MM * SUPPORT_MM);

    private final double[] u;
    private final double[] v;
    private final double[] weightU;
    private final double[] weightV;
    private final double widening;
    private final double lengthening;

    private LandmarkWarp(double[] u, double[] v, double[] shiftU, double[] shiftV) {
        this.u = u;
        this.v = v;
        weightU = weights(u, shiftU);
        weightV = weights(v, shiftV);
        widening = size(weightU, u);
        lengthening = size(weightV, v);
    }

    /**
     * @param from distinct places
     * @param to where each of them lies on the other face
     */
    static LandmarkWarp between(List<ChartPoint> from, List<ChartPoint> to) {
        int n = from.size();
        double[] u = new double[n];
        double[] v = new double[n];
        double[] shiftU = new double[n];
        double[] shiftV = new double[n];
        for (int i = 0; i < n; i++) {
            u[i] = from.get(i).u().millimetres();
            v[i] = from.get(i).v().millimetres();
            shiftU[i] = to.get(i).u().millimetres() - u[i];
            shiftV[i] = to.get(i).v().millimetres() - v[i];
        }
        return new LandmarkWarp(u, v, shiftU, shiftV);
    }

    /** Where a place lies on the other face; never beyond the midline and the chart's edges. */
    ChartPoint apply(ChartPoint point) {
        double pointU = point.u().millimetres();
        double pointV = point.v().millimetres();
        double shiftU = widening * pointU;
        double shiftV = lengthening * pointV;
        for (int i = 0; i < u.length; i++) {
            double near = OWN_VARIANCE * wendland(pointU - u[i], pointV - v[i]);
            shiftU += weightU[i] * near;
            shiftV += weightV[i] * near;
        }
        return ChartPoint.nearestTo(Length.ofMillimetres(pointU + shiftU), Length.ofMillimetres(pointV + shiftV));
    }

    /** How much wider the other face is, over its landmarks as a whole; 0 where it is not. */
    Ratio widening() {
        return Ratio.of(widening);
    }

    /** How much longer it is. */
    Ratio lengthening() {
        return Ratio.of(lengthening);
    }

    /** Whether both are within five standard deviations of what faces differ by. */
    boolean isOfAFacesSize() {
        return Math.abs(widening) <= MOST_DEVIATIONS * SIZE_SD && Math.abs(lengthening) <= MOST_DEVIATIONS * SIZE_SD;
    }

    /** How the map stretches the skin about a place of the first face. */
    WarpStretch stretchAt(double pointU, double pointV) {
        double uu = 1 + widening;
        double uv = 0;
        double vu = 0;
        double vv = 1 + lengthening;
        for (int i = 0; i < u.length; i++) {
            double du = pointU - u[i];
            double dv = pointV - v[i];
            double rest = Math.max(0, 1 - Math.sqrt(du * du + dv * dv) / SUPPORT_MM);
            double steepness = -STEEPEST_CHANGE * rest * rest * rest;
            uu += weightU[i] * steepness * du;
            uv += weightU[i] * steepness * dv;
            vu += weightV[i] * steepness * du;
            vv += weightV[i] * steepness * dv;
        }
        return new WarpStretch(uu, uv, vu, vv);
    }

    /** By how much, per mm, the stretch changes at most from place to place. */
    double mostStretchChange() {
        double sumU = 0;
        double sumV = 0;
        for (int i = 0; i < u.length; i++) {
            sumU += Math.abs(weightU[i]);
            sumV += Math.abs(weightV[i]);
        }
        return STEEPEST_CHANGE * Math.sqrt(sumU * sumU + sumV * sumV);
    }

    /** The weight of each landmark in the shift along one coordinate, of which faces differ in size. */
    private double[] weights(double[] coordinate, double[] shift) {
        int n = shift.length;
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double size = SIZE_SD * coordinate[i] * SIZE_SD * coordinate[j];
                rows[i][j] = size + OWN_VARIANCE * wendland(u[i] - u[j], v[i] - v[j]);
            }
            rows[i][n] = shift[i];
        }
        return solved(rows);
    }

    private static double size(double[] weights, double[] coordinate) {
        double size = 0;
        for (int i = 0; i < weights.length; i++) {
            size += SIZE_SD * SIZE_SD * weights[i] * coordinate[i];
        }
        return size;
    }

    private static double wendland(double du, double dv) {
        double r = Math.sqrt(du * du + dv * dv) / SUPPORT_MM;
        double rest = Math.max(0, 1 - r);
        return rest * rest * rest * rest * (4 * r + 1);
    }

    /** Gauss and Jordan's elimination without pivoting, which a positive definite matrix does not need. */
    private static double[] solved(double[][] rows) {
        int n = rows.length;
        for (int pivot = 0; pivot < n; pivot++) {
            double scale = rows[pivot][pivot];
            for (int column = pivot; column <= n; column++) {
                rows[pivot][column] /= scale;
            }
            for (int row = 0; row < n; row++) {
                double factor = rows[row][pivot];
                for (int column = pivot; row != pivot && column <= n; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        double[] solution = new double[n];
        for (int row = 0; row < n; row++) {
            solution[row] = rows[row][n];
        }
        return solution;
    }
}
