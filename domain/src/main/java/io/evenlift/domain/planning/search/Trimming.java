package io.evenlift.domain.planning.search;

import java.util.Comparator;
import java.util.Optional;

/**
 * Takes off every step of tension that reaches nothing: what lifts beyond a goal only dimples. The choice is made for what is
 * reached, and of sets that reach the same the first found stands, each strand as high as it may be pulled.
 */
final class Trimming {
    private final double attainment;

    private Trimming(double attainment) {
        this.attainment = attainment;
    }

    /** The set with no step that could be taken off without losing lift or passing a limit; the highest tension goes first. */
    static ChosenSet of(ChosenSet set, SideProblem problem) {
        PulledTogether strands = new PulledTogether(problem, set.strands());
        Trimming trimming = new Trimming(strands.attainment());
        Optional<PulledTogether> less = trimming.aStepLess(strands);
        while (less.isPresent()) {
            strands = less.get();
            less = trimming.aStepLess(strands);
        }
        return new ChosenSet(strands.strands(), set.attainment(), set.bound());
    }

    private Optional<PulledTogether> aStepLess(PulledTogether strands) {
        return strands.strands().stream()
                .sorted(Comparator.comparingInt((ChosenSet.Pulled pulled) -> -pulled.steps()))
                .map(strands::aStepLessOf)
                .filter(fewer -> fewer.attainment() >= attainment - PulledTogether.SAME && fewer.keepToTheLimits())
                .findFirst();
    }
}
