package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts as a reader sees them: two decimals and the unit. What is broken is rounded to the nearest; what mends it is
 * rounded to the safe side, or it would leave half a hundredth unmended.
 */
public final class Amounts {
    private static final int DECIMALS = 2;

    private Amounts() {}

    public static String of(Length length) {
        return rounded(length.millimetres(), RoundingMode.HALF_EVEN) + " mm";
    }

    public static String of(Force force) {
        return rounded(force.newtons(), RoundingMode.HALF_EVEN) + " N";
    }

    public static String of(Angle angle) {
        return rounded(angle.degrees(), RoundingMode.HALF_EVEN) + " degrees";
    }

    static String of(ChartPoint place) {
        return "u " + of(place.u()) + ", v " + of(place.v());
    }

    /** Worked example: 1 thread, 2 threads. */
    static String ofThreads(long count) {
        return count == 1 ? "1 thread" : count + " threads";
    }

    /** Rounded up. */
    static String atLeast(Length length) {
        return of(roundedUp(length));
    }

    /** Rounded down. */
    static String atMost(Force force) {
        return rounded(force.newtons(), RoundingMode.DOWN) + " N";
    }

    /** The least length of two decimals that is no shorter. */
    static Length roundedUp(Length length) {
        return Length.ofMillimetres(
                rounded(length.millimetres(), RoundingMode.CEILING).doubleValue());
    }

    /** The place as a reader sees it. */
    static ChartPoint rounded(ChartPoint place) {
        return new ChartPoint(rounded(place.u()), rounded(place.v()));
    }

    private static Length rounded(Length length) {
        return Length.ofMillimetres(
                rounded(length.millimetres(), RoundingMode.HALF_EVEN).doubleValue());
    }

    private static BigDecimal rounded(double value, RoundingMode mode) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, mode);
    }
}
