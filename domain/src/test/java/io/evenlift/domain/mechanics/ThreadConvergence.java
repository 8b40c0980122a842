package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** How the surface over a thread settles when its bend and its barbs are cut finer. */
final class ThreadConvergence {

    /** Barbs of 36 mm, so that the steps that are tried divide them evenly. */
    private static final TensionedThread THREAD = TensionedThread.of(
            List.of(new ThreadVertex(0, 0, 4), new ThreadVertex(44, 0, 4), new ThreadVertex(80, 0, 7)), 1, 37, 1);

    private static final TensionedThread SHALLOW = TensionedThread.of(
            List.of(new ThreadVertex(0, 0, 1), new ThreadVertex(44, 0, 1), new ThreadVertex(80, 0, 7)), 1, 37, 1);

    private final ResponseTable table = Media.tableOf(Media.face());

    /** Errors for a bend in one, two and four cells, by their corners' mean distance as share of 4 mm depth, against nine. */
    List<QuadratureConvergence.Step> bends() {
        return steps(share -> THREAD.withSteps(share, 0.7), 0.07, 0.625, 0.3125, 0.15625);
    }

    /** The error of a bend as planned, 1 mm deep, against one drawn as 500 sharp corners on its arc. */
    double bendAsPlanned() {
        return Fields.deviation(field(SHALLOW), field(DrawnBends.of(SHALLOW)));
    }

    /** Errors for nodes every 2.8, 1.4 and 0.7 mm as shares of 4 mm depth, against nodes every 0.28 mm. */
    List<QuadratureConvergence.Step> barbs() {
        return steps(share -> THREAD.withSteps(0.5, share), 0.07, 0.7, 0.35, 0.175);
    }

    private List<QuadratureConvergence.Step> steps(
            DoubleFunction<TensionedThread> cut, double finest, double... settings) {
        List<double[]> expected = field(cut.apply(finest));
        List<QuadratureConvergence.Step> steps = new ArrayList<>();
        for (double setting : settings) {
            steps.add(new QuadratureConvergence.Step(setting, Fields.deviation(field(cut.apply(setting)), expected)));
        }
        return steps;
    }

    private List<double[]> field(TensionedThread thread) {
        return Fields.of(table.under(thread.forces()), (x, y) -> new double[] {x, y});
    }
}
