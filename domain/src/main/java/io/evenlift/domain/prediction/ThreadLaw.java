package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.EstimateTable;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;

/**
 * How a thread passes its pull to the tissue: over which length it turns a corner, and how its barbs share the load.
 *
 * @param bendArc length of the arc that stands for each corner
 * @param decayShare part of the barbed length over which the barbs' load falls to 1/e away from the tip
 */
record ThreadLaw(Length bendArc, Ratio decayShare) {
    private static final EstimateTable TABLE = EstimateTable.read(ThreadLaw.class, "thread_law.csv");

    static final Estimate<Length> BEND_ARC = TABLE.estimate("bend-arc-mm", Row::length);
    static final Estimate<Ratio> DECAY_SHARE = TABLE.estimate("barb-load-decay-share", Row::ratio);

    /** Both at their central values. */
    static final ThreadLaw CENTRAL = new ThreadLaw(BEND_ARC.value(), DECAY_SHARE.value());
}
