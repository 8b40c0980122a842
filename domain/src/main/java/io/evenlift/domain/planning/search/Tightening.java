package io.evenlift.domain.planning.search;

/**
 * Limits within those that are allowed.
 *
 * @param ofDepth part of the depth that is allowed
 * @param ofSlope part of the slope
 */
record Tightening(double ofDepth, double ofSlope) {
    static final Tightening NONE = new Tightening(1, 1);

    /** What turns out to exceed a limit when all threads are looked at together is chosen anew within so much less. */
    private static final double TIGHTER = 0.98;

    Tightening within(double partOfTheDepth) {
        return new Tightening(ofDepth * partOfTheDepth, ofSlope);
    }

    /** Tighter by what was too much of each: what kept to its limit keeps it. */
    Tightening by(double deeper, double steeper) {
        return new Tightening(
                deeper > 1 ? ofDepth * TIGHTER / deeper : ofDepth, steeper > 1 ? ofSlope * TIGHTER / steeper : ofSlope);
    }
}
