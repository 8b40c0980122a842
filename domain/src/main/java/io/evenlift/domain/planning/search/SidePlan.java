package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was chosen for one side and looked at closely.
 *
 * @param threads as drawn, each at its tension; at least one
 * @param exits numbers of the exits that they go to
 * @param reached part of each goal, counted up to one, in the order of the goals
 * @param attainment mean of these parts
 * @param dimple deepest dimple along the threads
 * @param binds what keeps it as it is
 * @param most who allowed no more threads
 */
record SidePlan(
        List<PlacedThread> threads,
        List<Integer> exits,
        List<Double> reached,
        double attainment,
        Length dimple,
        WhatBinds binds,
        CountBound most) {
    SidePlan {
        threads = List.copyOf(threads);
        exits = List.copyOf(exits);
        reached = List.copyOf(reached);
    }

    /** Whether a goal is lifted by less than this part of what another plan of the side lifts it. */
    boolean neglectsAGoalOf(SidePlan other, double part) {
        return IntStream.range(0, reached.size())
                .anyMatch(goal -> reached.get(goal) < part * other.reached.get(goal) - PulledTogether.SAME);
    }

    Grounds.OfSide grounds() {
        Side side = threads.get(0).side();
        return new Grounds.OfSide(
                side,
                binds.count(most),
                binds.threads(threads.stream().map(PlacedThread::id).toList()));
    }
}
