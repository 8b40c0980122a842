package io.evenlift.domain.planning.check;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as a reader sees them: two decimals and the unit. */
public final class Amounts {
    private Amounts() {}

    public static String of(Length length) {
        return rounded(length.millimetres()) + " mm";
    }

    public static String of(Force force) {
        return rounded(force.newtons()) + " N";
    }

    public static String of(Angle angle) {
        return rounded(angle.degrees()) + " degrees";
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
