package io.evenlift.rest.wire;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as they leave: millimetres and newtons to two decimals, degrees to one, shares to three, halves to the even
 * neighbour. More decimals would claim a precision that no prediction here has, and fewer differ from machine to machine
 * in nothing.
 */
public final class Rounded {
    private static final int LENGTH = 2;
    private static final int DIAMETER = 3;
    private static final int FORCE = 2;
    private static final int ANGLE = 1;
    private static final int SHARE = 3;
    private static final int FACTOR = 2;

    private Rounded() {}

    public static double of(Length length) {
        return rounded(length.millimetres(), LENGTH);
    }

    /** The diameter of a thread, of which a hundredth of a millimetre is much. */
    static double fine(Length diameter) {
        return rounded(diameter.millimetres(), DIAMETER);
    }

    public static double of(Force force) {
        return rounded(force.newtons(), FORCE);
    }

    public static double of(Angle angle) {
        return rounded(angle.degrees(), ANGLE);
    }

    /** A bound is rounded up, so that only nothing becomes nothing. */
    static double up(Fraction bound) {
        return BigDecimal.valueOf(bound.value())
                .setScale(SHARE, RoundingMode.CEILING)
                .doubleValue();
    }

    public static double of(Fraction share) {
        return rounded(share.value(), SHARE);
    }

    /** How many of a hundred. */
    static int ofHundred(Fraction share) {
        return new BigDecimal(share.value())
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    /** A share that may be negative. */
    public static double share(Ratio share) {
        return rounded(share.value(), SHARE);
    }

    /** How many times something is there. */
    public static double factor(Ratio factor) {
        return rounded(factor.value(), FACTOR);
    }

    /** Rounds the double itself, not its shortest digits, which changed between versions of Java. */
    private static double rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
    }
}
