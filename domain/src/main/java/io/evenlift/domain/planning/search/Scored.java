package io.evenlift.domain.planning.search;

import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan of one structure, both sides looked at closely.
 *
 * @param structure technique and product
 * @param sides one for each side that has goals
 */
record Scored(Structure structure, List<SidePlan> sides) {
    /** Plans of the same ways count as two where they differ by this part of what the better one reaches (assumption). */
    private static final double NEARLY = 0.1;

    int order() {
        return structure.order();
    }

    double attainment() {
        return sides.stream().mapToDouble(SidePlan::attainment).average().orElse(0);
    }

    Length dimple() {
        return sides.stream().map(SidePlan::dimple).max(Length::compareTo).orElse(Length.ZERO);
    }

    int threadCount() {
        return sides.stream().mapToInt(side -> side.threads().size()).sum();
    }

    boolean isDual() {
        return structure.technique() == Technique.DUAL_FIXATION;
    }

    /** Whether it takes the same ways as another plan and lifts nearly as much. */
    boolean isLike(Scored other) {
        return structure.equals(other.structure)
                && exits().equals(other.exits())
                && Math.abs(attainment() - other.attainment()) < NEARLY * Math.max(attainment(), other.attainment());
    }

    private List<List<Integer>> exits() {
        return sides.stream().map(SidePlan::exits).toList();
    }

    Proposal as(Profile profile, ProductChoice choice) {
        List<PlacedThread> threads = new ArrayList<>();
        sides.forEach(side -> threads.addAll(side.threads()));
        Grounds grounds = new Grounds(
                structure.technique(),
                structure.product(),
                choice,
                sides.stream().map(SidePlan::grounds).toList());
        return new Proposal(profile, new ThreadPlan(threads), grounds);
    }
}
