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
        this(forces.size());
        for (int i = 0; i < x.length; i++) {
            BuriedForce force = forces.get(i);
            x[i] = force.xMm();
            y[i] = force.yMm();
            fx[i] = force.fxN();
            fy[i] = force.fyN();
            fz[i] = force.fzN();
        }
    }

    private Forces(int size) {
        this(new double[size], new double[size], new double[size], new double[size], new double[size]);
    }

    private Forces(double[] x, double[] y, double[] fx, double[] fy, double[] fz) {
        this.x = x;
        this.y = y;
        this.fx = fx;
        this.fy = fy;
        this.fz = fz;
    }

    /** The same places, every force times a factor. */
    Forces times(double factor) {
        return new Forces(x, y, times(fx, factor), times(fy, factor), times(fz, factor));
    }

    /** All of these, one after the other. */
    static Forces together(List<Forces> parts) {
        Forces together = new Forces(parts.stream().mapToInt(Forces::size).sum());
        int from = 0;
        for (Forces part : parts) {
            int size = part.size();
            System.arraycopy(part.x, 0, together.x, from, size);
            System.arraycopy(part.y, 0, together.y, from, size);
            System.arraycopy(part.fx, 0, together.fx, from, size);
            System.arraycopy(part.fy, 0, together.fy, from, size);
            System.arraycopy(part.fz, 0, together.fz, from, size);
            from += size;
        }
        return together;
    }

    private static double[] times(double[] numbers, double factor) {
        double[] times = new double[numbers.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = factor * numbers[i];
        }
        return times;
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
