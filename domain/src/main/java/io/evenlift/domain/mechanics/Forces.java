package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * Forces at their places along the skin, as numbers side by side, which a loop over many of them reads sooner than one object a
 * force. At what depth each lies is told apart, because it may be another in each medium. Immutable.
 */
public final class Forces {
    private final double[] x;
    private final double[] y;
    private final double[] fx;
    private final double[] fy;
    private final double[] fz;

    /** The forces at their places, whatever their depths. */
    public Forces(List<BuriedForce> forces) {
        x = new double[forces.size()];
        y = new double[x.length];
        fx = new double[x.length];
        fy = new double[x.length];
        fz = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            BuriedForce force = forces.get(i);
            x[i] = force.xMm();
            y[i] = force.yMm();
            fx[i] = force.fxN();
            fy[i] = force.fyN();
            fz[i] = force.fzN();
        }
    }

    private Forces(double[] x, double[] y, double[] fx, double[] fy, double[] fz) {
        this.x = x;
        this.y = y;
        this.fx = fx;
        this.fy = fy;
        this.fz = fz;
    }

    /** Those of these numbers, which ascend. */
    Forces only(int[] numbers) {
        return numbers.length == x.length
                ? this
                : new Forces(
                        only(numbers, x), only(numbers, y), only(numbers, fx), only(numbers, fy), only(numbers, fz));
    }

    private static double[] only(int[] numbers, double[] of) {
        double[] only = new double[numbers.length];
        for (int i = 0; i < only.length; i++) {
            only[i] = of[numbers[i]];
        }
        return only;
    }

    /**
     * One of them as layers have it.
     *
     * @param i its number
     * @param layer the layer that it lies in, from the surface, 0 or more
     * @param relativeDepth depth below the top of that layer as part of its thickness, 0 to 1
     * @param factor of the force
     * @throws IllegalArgumentException as {@link LayeredForce}
     */
    public LayeredForce in(int i, int layer, double relativeDepth, double factor) {
        return new LayeredForce(x[i], y[i], layer, relativeDepth, fx[i] * factor, fy[i] * factor, fz[i] * factor);
    }

    /** @throws IllegalArgumentException if there are not as many depths as forces */
    void requireAsMany(double[] depthsMm) {
        if (depthsMm.length != x.length) {
            throw new IllegalArgumentException(
                    "depths = " + depthsMm.length + ", expected " + x.length + " as of forces");
        }
    }

    int size() {
        return x.length;
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    double fx(int i) {
        return fx[i];
    }

    double fy(int i) {
        return fy[i];
    }

    double fz(int i) {
        return fz[i];
    }
}
