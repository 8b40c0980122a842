package io.evenlift.domain.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes off every step of tension that reaches nothing: what lifts beyond a goal only dimples. The choice is made for what is
 * reached, and of sets that reach the same the first found stands, each strand as high as it may be pulled.
 */
final class Trimming {
    private static final double SAME = 1e-9;
    private static final double FULL = 1 + 1e-9;

    private final SideProblem problem;
    private final double attainment;

    private Trimming(SideProblem problem, List<ChosenSet.Pulled> chosen) {
        this.problem = problem;
        this.attainment = attainment(chosen);
    }

    /** The set with no step that could be taken off without losing lift or passing a limit; the highest tension goes first. */
    static ChosenSet of(ChosenSet set, SideProblem problem) {
        Trimming trimming = new Trimming(problem, set.strands());
        List<ChosenSet.Pulled> strands = set.strands();
        Optional<List<ChosenSet.Pulled>> less = trimming.aStepLess(strands);
        while (less.isPresent()) {
            strands = less.get();
            less = trimming.aStepLess(strands);
        }
        return new ChosenSet(strands, set.attainment(), set.bound());
    }

    private Optional<List<ChosenSet.Pulled>> aStepLess(List<ChosenSet.Pulled> strands) {
        return strands.stream()
                .sorted(Comparator.comparingInt((ChosenSet.Pulled pulled) -> -pulled.steps()))
                .map(pulled -> without(strands, pulled))
                .filter(fewer -> attainment(fewer) >= attainment - SAME && keepsToTheLimits(fewer))
                .findFirst();
    }

    /** A step of one strand less; a strand of one step goes. */
    private static List<ChosenSet.Pulled> without(List<ChosenSet.Pulled> strands, ChosenSet.Pulled step) {
        List<ChosenSet.Pulled> fewer = new ArrayList<>(strands);
        int place = fewer.indexOf(step);
        if (step.steps() == 1) {
            fewer.remove(place);
        } else {
            fewer.set(place, new ChosenSet.Pulled(step.strand(), step.steps() - 1));
        }
        return fewer;
    }

    private double attainment(List<ChosenSet.Pulled> strands) {
        double sum = 0;
        for (int goal = 0; goal < problem.goals(); goal++) {
            int each = goal;
            double reached = strands.stream()
                    .mapToDouble(pulled -> pulled.steps() * problem.lift(pulled.strand(), each))
                    .sum();
            sum += Math.max(0, Math.min(1, reached));
        }
        return sum / problem.goals();
    }

    /** A strand may relieve the dimples of another. */
    private boolean keepsToTheLimits(List<ChosenSet.Pulled> strands) {
        for (ChosenSet.Pulled each : strands) {
            for (int limit = 0; limit < problem.limits(each.strand()); limit++) {
                int which = limit;
                double used = strands.stream()
                        .mapToDouble(by -> by.steps() * problem.use(each.strand(), which, by.strand()))
                        .sum();
                if (used > FULL) {
                    return false;
                }
            }
        }
        return true;
    }
}
