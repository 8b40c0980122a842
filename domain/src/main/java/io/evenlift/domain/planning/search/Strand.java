package io.evenlift.domain.planning.search;

import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.prediction.ProbedThread;
import io.evenlift.domain.quantity.Force;

/**
 * A thread that may be laid.
 *
 * @param route from where to where
 * @param drawn as it would be drawn, at 1 N
 * @param trace where it runs
 * @param loaded the same with a share on each limb
 * @param probed what it does at 1 N
 * @param held tension that it holds with its required reserve
 */
record Strand(Route route, PlacedThread drawn, Trace trace, PlacedThread loaded, ProbedThread probed, Force held) {}
