package io.evenlift.domain.mechanics;

import java.util.List;

/** The table of a medium against {@link BruteForce}, at depths and distances that are no nodes of the table. */
final class StatedError {

    /** Of the largest displacement of the same force: what docs/model.md states. */
    static final double STATED = 3e-4;

    private static final double[] DEPTHS = {0.4, 0.77, 1.9, 5.2, 11.1, 37.0};
    private static final double[][] DISTANCES = {
        {0, 0.23, 0.61, 1.3, 3}, {5.95, 6.4}, {14, 19.7, 20.5}, {53, 56}, {83, 149}
    };

    private StatedError() {}

    /** The largest deviation of displacement and dimple over all depths, as share of a force's largest displacement. */
    static double of(LayeredMedium medium) {
        return of(medium, 0.0);
    }

    /** The same for depths that lie at least so far above the deepest one. */
    static double of(LayeredMedium medium, double aboveTheDeepestMm) {
        ResponseTable table = Media.tableOf(medium);
        double worst = 0.0;
        for (double depth : DEPTHS) {
            if (depth < table.deepestDepthMm() - aboveTheDeepestMm) {
                worst = Math.max(worst, at(depth, table));
            }
        }
        return worst;
    }

    private static double at(double depth, ResponseTable table) {
        BruteForce brute = new BruteForce(table.medium(), depth, table.filterCutoffMm());
        double[] largest = new double[2];
        double[] error = new double[2];
        for (double[] distances : DISTANCES) {
            double[][] g = brute.at(distances);
            for (int i = 0; i < distances.length; i++) {
                for (int way = 0; way < 2; way++) {
                    double fx = 1.0 - way;
                    double[] expected = BruteForce.motion(g[i], 0.5, fx, 0.0, way);
                    SurfaceMotion motion = table.under(List.of(new BuriedForce(0, 0, depth, fx, 0, way)))
                            .at(distances[i] * Math.cos(0.5), distances[i] * Math.sin(0.5));
                    double[] actual = {motion.uxMm(), motion.uyMm(), motion.uzMm(), motion.dimpleMm()};
                    for (int c = 0; c < 4; c++) {
                        largest[way] = Math.max(largest[way], Math.abs(expected[c]));
                        error[way] = Math.max(error[way], Math.abs(expected[c] - actual[c]));
                    }
                }
            }
        }
        return Math.max(error[0] / largest[0], error[1] / largest[1]);
    }
}
