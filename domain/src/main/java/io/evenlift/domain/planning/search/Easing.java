package io.evenlift.domain.planning.search;

import java.util.Comparator;
import java.util.Optional;

/**
 * Takes off steps of tension until limits are kept to that were found after the choice: for what can not be chosen anew, because
 * the search has no steps left.
 */
final class Easing {
    private Easing() {}

    /** The set as it is where it keeps to the limits; empty where nothing is left. What it could reach at most stays. */
    static Optional<ChosenSet> of(ChosenSet set, SideProblem problem) {
        PulledTogether now = new PulledTogether(problem, set.strands());
        while (!now.keepToTheLimits()) {
            PulledTogether tooMuch = now;
            now = tooMuch.strands().stream()
                    .map(tooMuch::aStepLessOf)
                    .min(Comparator.comparingDouble(PulledTogether::mostUsed))
                    .orElseThrow();
        }
        return now.strands().isEmpty()
                ? Optional.empty()
                : Optional.of(new ChosenSet(now.strands(), now.attainment(), set.bound()));
    }
}
