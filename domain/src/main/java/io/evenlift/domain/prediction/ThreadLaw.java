package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.EstimateTable;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;

/**
 * How a thread passes its pull to the tissue: over which length it turns a corner, how its barbs share the load, and whether it
 * lies under a flat or a convex face.
 *
 * @param bendArc length of the arc that stands for each corner
 * @param decayShare part of the barbed length over which the barbs' load falls to 1/e away from the tip
 * @param curvature of the face along the thread, per metre; 0 is flat
 */
record ThreadLaw(Length bendArc, Ratio decayShare, Ratio curvature) {
    private static final EstimateTable TABLE = EstimateTable.read(ThreadLaw.class, "thread_law.csv");

    static final Estimate<Length> BEND_ARC = TABLE.estimate("bend-arc-mm", Row::length);
    static final Estimate<Ratio> DECAY_SHARE = TABLE.estimate("barb-load-decay-share", Row::ratio);

    static final Estimate<Ratio> CURVATURE = TABLE.estimate("face-curvature-per-m", Row::ratio);

    /** All at their central values. */
    static final ThreadLaw CENTRAL = new ThreadLaw(BEND_ARC.value(), DECAY_SHARE.value(), CURVATURE.value());

    private static final double MM_PER_M = 1000;

    ThreadLaw withBendArc(Length arc) {
        return new ThreadLaw(arc, decayShare, curvature);
    }

    ThreadLaw withDecayShare(Ratio share) {
        return new ThreadLaw(bendArc, share, curvature);
    }

    ThreadLaw withCurvature(Ratio perMetre) {
        return new ThreadLaw(bendArc, decayShare, perMetre);
    }

    /** Radius of the face in mm; infinite where it is flat. */
    double faceRadiusMm() {
        return curvature.value() > 0 ? MM_PER_M / curvature.value() : Double.POSITIVE_INFINITY;
    }
}
