package io.evenlift.domain.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The most that strands which are not laid yet could add to what is reached: the bound of {@link BranchAndBound}.
 *
 * <p>What a strand adds to a goal is at most what it lifts at its highest step, and what is missing. The strands are put into
 * groups, of each of which one at most can be laid, those that gain most first; the best of each group summed up, as many as
 * may be laid, is a bound. A goal of which they would add more than is missing is then counted as reached, whoever lifts it, and
 * the strands are put into groups by the other goals. The least of these sums stands. What they would do to each other's dimples
 * is left out, which only widens it. Holds scratch values and is for one thread.
 */
final class MostToGain {
    private static final int NONE = -1;

    private final SideProblem problem;
    private final LaidStrands laid;
    private final int[] order;
    private final double[] alone;
    /** What each place of the order adds to the mean of the goals by each goal at its highest step, goals running fastest. */
    private final double[] lifts;

    /** What each goal may still add to the mean; nothing of one that is counted as reached. */
    private final double[] missing;

    /** The places that could add something, in falling order of that. */
    private final int[] places;

    private final double[] gains;
    /** The first of each group by its number in that order, and of each that follows in the group. */
    private final int[] firsts;

    private final int[] next;
    private int groups;

    /** @param laid those that lie now, whenever it is asked */
    MostToGain(SideProblem problem, LaidStrands laid) {
        this.problem = problem;
        this.laid = laid;
        missing = new double[problem.goals()];
        Arrays.fill(missing, 1.0 / missing.length);
        double[] byStrand = lifts(IntStream.range(0, problem.strands()).toArray());
        double[] values = IntStream.range(0, problem.strands())
                .mapToDouble(strand -> gain(byStrand, strand))
                .toArray();
        // Also those that lift nothing: they may relieve others.
        order = IntStream.range(0, values.length)
                .filter(strand -> problem.stepsAtMost(strand) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer strand) -> -values[strand]))
                .mapToInt(Integer::intValue)
                .toArray();
        alone = IntStream.of(order).mapToDouble(strand -> values[strand]).toArray();
        lifts = lifts(order);
        places = new int[order.length];
        gains = new double[order.length];
        next = new int[order.length];
        firsts = new int[laid.open()];
    }

    private double[] lifts(int[] strands) {
        double[] lifts = new double[strands.length * problem.goals()];
        int at = 0;
        for (int strand : strands) {
            for (int goal = 0; goal < problem.goals(); goal++) {
                lifts[at++] = problem.stepsAtMost(strand) * problem.lift(strand, goal) / problem.goals();
            }
        }
        return lifts;
    }

    /** How many strands can be pulled at all. */
    int places() {
        return order.length;
    }

    /** The strand that could reach so much alone; the most at place 0. */
    int strand(int place) {
        return order[place];
    }

    /** What it could reach alone. */
    double alone(int place) {
        return alone[place];
    }

    /**
     * Of the strands from a place on.
     *
     * @param little a bound as low as this need not be lower
     */
    double from(int place, double little) {
        for (int goal = 0; goal < missing.length; goal++) {
            missing[goal] = (1 - PulledTogether.counted(laid.reached()[goal])) / missing.length;
        }
        double counted = 0;
        double least = Double.POSITIVE_INFINITY;
        while (true) {
            least = Math.min(least, counted + bestOfEachGroup(place));
            int goal = least > little ? mostOvercounted() : NONE;
            if (goal == NONE) {
                return least;
            }
            counted += missing[goal];
            missing[goal] = 0;
        }
    }

    /** The goal of which the best of each group add most beyond what is missing. */
    private int mostOvercounted() {
        int most = NONE;
        double beyond = 0;
        for (int goal = 0; goal < missing.length; goal++) {
            double sum = -missing[goal];
            for (int group = 0; group < groups; group++) {
                sum += added(lifts, places[firsts[group]], goal);
            }
            if (sum > beyond) {
                beyond = sum;
                most = goal;
            }
        }
        return most;
    }

    private double bestOfEachGroup(int from) {
        int count = putInOrder(from);
        double sum = 0;
        groups = 0;
        for (int number = 0; number < count && groups < laid.open(); number++) {
            if (!joinsAGroup(number)) {
                firsts[groups++] = number;
                sum += gains[number];
            }
        }
        return sum;
    }

    /** @return how many there are */
    private int putInOrder(int from) {
        int count = 0;
        for (int place = from; place < order.length; place++) {
            double gain = gain(lifts, place);
            if (gain > 0 && laid.leaveRoomFor(order[place])) {
                int at = count++;
                while (at > 0 && gains[at - 1] < gain) {
                    gains[at] = gains[at - 1];
                    places[at] = places[at - 1];
                    at--;
                }
                gains[at] = gain;
                places[at] = place;
            }
        }
        return count;
    }

    /** Puts it into the first group of which it can lie beside none. */
    private boolean joinsAGroup(int number) {
        next[number] = NONE;
        for (int group = 0; group < groups; group++) {
            int last = firsts[group];
            boolean alike = areAlternatives(number, last);
            while (alike && next[last] != NONE) {
                last = next[last];
                alike = areAlternatives(number, last);
            }
            if (alike) {
                next[last] = number;
                return true;
            }
        }
        return false;
    }

    private boolean areAlternatives(int number, int other) {
        int one = order[places[number]];
        int two = order[places[other]];
        return problem.exit(one) == problem.exit(two) || !problem.goTogether(one, two);
    }

    /** What a strand could add to the mean of the goals. */
    private double gain(double[] of, int place) {
        double sum = 0;
        for (int goal = 0; goal < missing.length; goal++) {
            sum += added(of, place, goal);
        }
        return sum;
    }

    /** What it could add to one: what works against it is not counted, which only widens a bound. */
    private double added(double[] of, int place, int goal) {
        return Math.max(0, Math.min(of[place * missing.length + goal], missing[goal]));
    }
}
