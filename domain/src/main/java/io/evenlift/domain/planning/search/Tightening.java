package io.evenlift.domain.planning.search;

/**
 * Limits within those that are allowed.
 *
 * @param ofDepth part of the depth that is allowed
 * @param ofSlope part of the slope
 */
record Tightening(double ofDepth, double ofSlope) {
    static final Tightening NONE = new Tightening(1, 1);

    Tightening within(double partOfTheDepth) {
        return new Tightening(ofDepth * partOfTheDepth, ofSlope);
    }
}
