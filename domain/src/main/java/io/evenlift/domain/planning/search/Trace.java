package io.evenlift.domain.planning.search;

import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.quantity.Length;
import java.util.Arrays;

/**
 * Where a thread runs, as places 2 mm apart, to be held against many others: the search's own test of spacing and crossing,
 * with a margin over the check's.
 */
final class Trace {
    private static final Length STEP = Length.ofMillimetres(2);
    private static final int AFTER_THE_FIXATION = 4;
    private static final double APART_MM = 5.5;
    /** Two lines of places 2 mm apart that cross have two within 1.42 mm. */
    private static final double CROSSING_MM = 1.5;

    private static final double CROSSING_DEPTH_MM = 2.2;

    private final StraightWay barbs;
    private final StraightWay way;

    Trace(FixationTechnique fixation) {
        barbs = barbed(fixation.limbs().get(0));
        way = fixation.limbs().stream()
                .map(limb -> StraightWay.every(STEP, limb.path(), AFTER_THE_FIXATION))
                .reduce(StraightWay::and)
                .orElseThrow();
    }

    /** Every 2 mm from where the barbs begin, and the tip. */
    private static StraightWay barbed(Limb limb) {
        double from = limb.barbedFrom().millimetres();
        double to = limb.barbedTo().millimetres();
        double step = STEP.millimetres();
        double[] along = new double[(int) Math.ceil((to - from) / step) + 2];
        int count = 0;
        for (double next = from; next < to; next += step) {
            along[count++] = next;
        }
        along[count++] = Double.POSITIVE_INFINITY;
        return new StraightWay(limb.path(), Arrays.copyOf(along, count));
    }

    /** Whether the barbs of both keep their distance, and they do not cross but where they begin together. */
    boolean keepsClearOf(Trace other) {
        return !barbs.comeNear(other.barbs, APART_MM, Double.POSITIVE_INFINITY)
                && !way.comeNear(other.way, CROSSING_MM, CROSSING_DEPTH_MM);
    }
}
