package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * {@link BranchAndBound} and CP-SAT on the same problems, one after the other in one run. What they reach is asserted; how
 * long they take is told and decides nothing.
 */
final class SolverComparison {
    private static final int PLENTY = 100_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int ONE = 1;
    private static final int ONE_A_CORE = 0;

    /** Odd; the first are of code that is not warm yet. */
    private static final int RUNS = 7;

    /** Of two sets that differ by less the search keeps the first. Far above the rounding of some dozen terms. */
    private static final double SAME = 1.001e-9;

    private final List<Row> rows = new ArrayList<>();

    /**
     * A problem that both were given.
     *
     * @param steps that the search took
     * @param seconds that the search took, the median of its runs
     * @param one CP-SAT on one thread
     * @param all CP-SAT on one thread a core, as it likes to run
     */
    private record Row(
            String name,
            int strands,
            int most,
            int steps,
            double seconds,
            CpSatModel.Answer one,
            CpSatModel.Answer all) {

        String text() {
            return String.format(
                    Locale.ROOT,
                    "%-62s %4d strands, %d at most: search %9.6f s, %7d steps; CP-SAT %s, %s",
                    name,
                    strands,
                    most,
                    seconds,
                    steps,
                    text(one),
                    text(all));
        }

        private static String text(CpSatModel.Answer answer) {
            return String.format(Locale.ROOT, "%6.3f s%s", answer.seconds(), answer.isProven() ? "" : " (not proven)");
        }
    }

    /**
     * Has both solve a problem and holds their answers against each other.
     *
     * @param most strands at most
     */
    void compare(String name, SideProblem problem, int most) {
        CpSatModel model = new CpSatModel(problem, most);
        List<Double> seconds = new ArrayList<>();
        Optional<ChosenSet> found = Optional.empty();
        int steps = 0;
        for (int run = 0; run < RUNS; run++) {
            StepBudget budget = new StepBudget(PLENTY);
            long start = System.nanoTime();
            found = BranchAndBound.best(problem, most, budget);
            seconds.add((System.nanoTime() - start) / 1e9);
            steps = budget.taken();
        }
        double attainment = found.map(ChosenSet::attainment).orElse(0.0);
        assertEquals(attainment, found.map(ChosenSet::bound).orElse(0.0), 0, name + ": the search ran out of steps");
        CpSatModel.Answer one = model.solve(ONE, LIMIT);
        CpSatModel.Answer all = model.solve(ONE_A_CORE, LIMIT);
        for (CpSatModel.Answer answer : List.of(one, all)) {
            assertAgree(name, attainment, answer, problem, model.rounding());
        }
        Row row = new Row(name, problem.strands(), most, steps, median(seconds), one, all);
        rows.add(row);
        System.out.println(row.text());
    }

    /**
     * However long CP-SAT was given: its bound holds for what the search reached, and a set that it found is no better. Where it
     * proved its own to be the best, both reach the same up to the rounding of the model: once in what CP-SAT thinks that its
     * set reaches, once in what it thinks that ours does.
     */
    private static void assertAgree(
            String name, double attainment, CpSatModel.Answer answer, SideProblem problem, double rounding) {
        assertTrue(
                attainment <= answer.bound() + rounding + SAME,
                () -> name + ": " + attainment + " is more than CP-SAT allows, " + answer.bound());
        if (answer.steps().isEmpty()) {
            return;
        }
        double other = SetValue.of(problem, answer.steps().get());
        assertTrue(other >= 0, () -> name + ": only rounding lets CP-SAT's set through, which says nothing of ours");
        assertTrue(attainment >= other - SAME, () -> name + ": CP-SAT reaches " + other + ", the search " + attainment);
        if (answer.isProven()) {
            assertEquals(other, attainment, 2 * rounding + SAME, name);
        }
    }

    /** Of all problems that CP-SAT proved in time: medians, and how many times longer it took. */
    String summary(String which) {
        return summary(which + ", CP-SAT on one thread", Row::one)
                + System.lineSeparator()
                + summary(which + ", CP-SAT on one thread a core", Row::all);
    }

    private String summary(String which, Function<Row, CpSatModel.Answer> answer) {
        List<Row> proven =
                rows.stream().filter(row -> answer.apply(row).isProven()).toList();
        if (proven.isEmpty()) {
            return which + ": none proven";
        }
        ToDoubleFunction<Row> ratio = row -> answer.apply(row).seconds() / row.seconds();
        return String.format(
                Locale.ROOT,
                "%s: %d of %d proven in %d s; strands %.0f; search %.5f s, CP-SAT %.3f s (medians); ratio %.0f, %.0f to %.0f",
                which,
                proven.size(),
                rows.size(),
                LIMIT.toSeconds(),
                median(proven, Row::strands),
                median(proven, Row::seconds),
                median(proven, row -> answer.apply(row).seconds()),
                median(proven, ratio),
                proven.stream().mapToDouble(ratio).min().orElseThrow(),
                proven.stream().mapToDouble(ratio).max().orElseThrow());
    }

    private static double median(List<Row> rows, ToDoubleFunction<Row> figure) {
        return median(rows.stream().map(figure::applyAsDouble).toList());
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
