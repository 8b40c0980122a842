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
    private final SideProblem problem;
    private final double attainment;

    private Trimming(SideProblem problem, List<ChosenSet.Pulled> chosen) {
        this.problem = problem;
        this.attainment = new PulledTogether(problem, chosen).attainment();
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
                .map(fewer -> new PulledTogether(problem, fewer))
                .filter(fewer -> fewer.attainment() >= attainment - PulledTogether.SAME && fewer.keepToTheLimits())
                .map(PulledTogether::strands)
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
}
