package io.evenlift.domain.planning.nearest;

import io.evenlift.domain.prediction.LimitUse;
import io.evenlift.domain.quantity.Force;
import java.util.ArrayList;
import java.util.List;

/**
 * The tensions nearest to given ones, by the sum of the squares of what each gives up, that use up no limit and are nowhere
 * higher: a projection on a convex set, found by Hildreth's method.
 *
 * @see "C. Hildreth, A quadratic programming procedure, Naval Research Logistics Quarterly 4 (1957) 79-85"
 */
final class NearestTensions {
    private static final int MOST_SWEEPS = 20_000;
    private static final double SETTLED = 1e-10;

    private final double[] drawn;
    private final List<double[]> sides = new ArrayList<>();
    private final List<Double> bounds = new ArrayList<>();

    private NearestTensions(List<Force> drawn, List<LimitUse> limits) {
        this.drawn = drawn.stream().mapToDouble(Force::newtons).toArray();
        for (LimitUse limit : limits) {
            add(limit.perNewton().stream().mapToDouble(use -> use.value()).toArray(), 1);
        }
        for (int i = 0; i < this.drawn.length; i++) {
            double[] up = new double[this.drawn.length];
            double[] down = new double[this.drawn.length];
            up[i] = 1;
            down[i] = -1;
            add(up, this.drawn[i]);
            add(down, 0);
        }
    }

    private void add(double[] side, double bound) {
        sides.add(side);
        bounds.add(bound);
    }

    /**
     * @param drawn what is wanted
     * @param limits what each thread uses up of each limit, in the order of the tensions
     */
    static List<Force> to(List<Force> drawn, List<LimitUse> limits) {
        List<Force> nearest = new ArrayList<>();
        for (double newtons : new NearestTensions(drawn, limits).projected()) {
            nearest.add(Force.ofNewtons(Math.max(0, newtons)));
        }
        return nearest;
    }

    private double[] projected() {
        double[] at = drawn.clone();
        double[] weights = new double[sides.size()];
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double moved = 0;
            for (int i = 0; i < weights.length; i++) {
                double[] side = sides.get(i);
                double square = product(side, side);
                if (square > 0) {
                    // As far back as the limit asks for, but never further out than the earlier steps led in.
                    double step = Math.max(-weights[i], (product(side, at) - bounds.get(i)) / square);
                    weights[i] += step;
                    for (int j = 0; j < at.length; j++) {
                        at[j] -= step * side[j];
                    }
                    moved = Math.max(moved, Math.abs(step) * Math.sqrt(square));
                }
            }
            if (moved < SETTLED) {
                break;
            }
        }
        return at;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
