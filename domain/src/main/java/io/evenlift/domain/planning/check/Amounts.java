package io.evenlift.domain.planning.check;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as a reader sees them: two decimals and the unit. */
final class Amounts {
    private Amounts() {}

    static String of(Length length) {
        return rounded(length.millimetres()) + " mm";
    }

    static String of(Force force) {
        return rounded(force.newtons()) + " N";
    }

    static String of(Angle angle) {
        return rounded(angle.degrees()) + " degrees";
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
