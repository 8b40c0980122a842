package io.evenlift.domain.mechanics;

import java.util.List;

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
