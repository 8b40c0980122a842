package io.evenlift.domain.planning.search;

/** What a set of strands is worth, added up anew from the problem alone. */
final class SetValue {
    /** A limit that is just used up, with rounding. */
    static final double FULL = 1 + 1e-9;

    private SetValue() {}

    /**
     * The mean part of the goals that a set reaches, or less than nothing where it is not allowed.
     *
     * @param steps of each strand; 0 where it is not laid
     */
    static double of(SideProblem problem, int[] steps) {
        for (int limit = 0; limit < problem.sharedLimits(); limit++) {
            double used = 0;
            for (int by = 0; by < steps.length; by++) {
                used += steps[by] == 0 ? 0 : steps[by] * problem.sharedUse(limit, by);
            }
            if (used > FULL) {
                return -1;
            }
        }
        double[] reached = new double[problem.goals()];
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] == 0) {
                continue;
            }
            for (int j = 0; j < i; j++) {
                if (steps[j] > 0 && (problem.exit(i) == problem.exit(j) || !problem.goTogether(i, j))) {
                    return -1;
                }
            }
            for (int limit = 0; limit < problem.limits(i); limit++) {
                double used = 0;
                for (int by = 0; by < steps.length; by++) {
                    used += steps[by] == 0 ? 0 : steps[by] * problem.use(i, limit, by);
                }
                if (used > FULL) {
                    return -1;
                }
            }
            for (int goal = 0; goal < reached.length; goal++) {
                reached[goal] += steps[i] * problem.lift(i, goal);
            }
        }
        double sum = 0;
        for (double part : reached) {
            sum += Math.max(0, Math.min(1, part));
        }
        return sum / reached.length;
    }
}
