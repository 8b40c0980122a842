package io.evenlift.rest.drawing;

import io.evenlift.domain.prediction.Bound;
import io.evenlift.domain.prediction.ShownRange;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are written on the sheet, with the decimals of the JSON answer. */
final class Figures {
    private static final String AT_LEAST = "≥ ";

    private Figures() {}

    static String of(Length length) {
        return fixed(length.millimetres(), 2);
    }

    /** Central value with its range; a sign before the whole, or before the upper end alone, marks a bound. */
    static String of(ShownRange shown) {
        return of(shown, " mm", "");
    }

    /** The same with a unit of choice, and a remark after the range. */
    static String of(ShownRange shown, String unit, String more) {
        String high = shown.bound() == Bound.HIGH_AT_LEAST ? AT_LEAST : "";
        return central(shown) + unit + " (" + of(shown.range().low()) + "–" + high
                + of(shown.range().high()) + more + ")";
    }

    /** The central value alone. */
    static String central(ShownRange shown) {
        return (shown.bound() == Bound.AT_LEAST ? AT_LEAST : "")
                + of(shown.range().central());
    }

    static String of(Force force) {
        return fixed(force.newtons(), 2) + " N";
    }

    static String of(Ratio factor) {
        return fixed(factor.value(), 1);
    }

    /** One decimal: for depths of a whole path, which nobody lays to a hundredth. */
    static String rough(Length length) {
        return fixed(length.millimetres(), 1);
    }

    static String px(double pixels) {
        BigDecimal rounded = new BigDecimal(pixels + 0.0).setScale(1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String fixed(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString();
    }
}
