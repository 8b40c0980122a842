package io.evenlift.domain.mechanics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Forces as numbers side by side, which a loop over many of them reads sooner than one object a force. Immutable. */
final class Forces {
    private final double[] x;
    private final double[] y;
    private final double[] fx;
    private final double[] fy;
    private final double[] fz;

    Forces(List<BuriedForce> forces) {
        x = forces.stream().mapToDouble(BuriedForce::xMm).toArray();
        y = forces.stream().mapToDouble(BuriedForce::yMm).toArray();
        fx = forces.stream().mapToDouble(BuriedForce::fxN).toArray();
        fy = forces.stream().mapToDouble(BuriedForce::fyN).toArray();
        fz = forces.stream().mapToDouble(BuriedForce::fzN).toArray();
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
        return new Forces(
                joined(parts, part -> part.x),
                joined(parts, part -> part.y),
                joined(parts, part -> part.fx),
                joined(parts, part -> part.fy),
                joined(parts, part -> part.fz));
    }

    private static double[] times(double[] numbers, double factor) {
        return Arrays.stream(numbers).map(number -> factor * number).toArray();
    }

    private static double[] joined(List<Forces> parts, Function<Forces, double[]> column) {
        return parts.stream().map(column).flatMapToDouble(Arrays::stream).toArray();
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
