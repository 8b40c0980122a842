package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/**
 * What was chosen for one side and looked at closely.
 *
 * @param threads as drawn, each at its tension; at least one
 * @param exits numbers of the exits that they go to
 * @param attainment mean part of the goals reached, each counted up to one
 * @param dimple deepest dimple along the threads
 * @param binds what keeps it as it is
 * @param most who allowed no more threads
 */
record SidePlan(
        List<PlacedThread> threads,
        List<Integer> exits,
        double attainment,
        Length dimple,
        WhatBinds binds,
        CountBound most) {
    SidePlan {
        threads = List.copyOf(threads);
        exits = List.copyOf(exits);
    }

    Grounds.OfSide grounds() {
        Side side = threads.get(0).side();
        return new Grounds.OfSide(
                side,
                binds.count(most),
                binds.threads(threads.stream().map(PlacedThread::id).toList()));
    }
}
