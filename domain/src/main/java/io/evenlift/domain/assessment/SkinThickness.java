package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/**
 * A reading of skin thickness with what was measured and how. A calliper takes a double fold of skin and fat; its reading
 * is kept but never read as dermis.
 *
 * @param value single skin 0.5 to 3.5 mm; double skinfold 3 to 37 mm, twice the thinnest and thickest skin and fat
 * @param method ultrasound or assumed for single skin, calliper for a skinfold
 * @param quantity what the value is the thickness of
 */
public record SkinThickness(Length value, ThicknessMethod method, ThicknessQuantity quantity) {
    private static final double THINNEST_MM = 0.5;
    private static final double THICKEST_MM = 3.5;
    private static final double THINNEST_FOLD_MM = 3;
    private static final double THICKEST_FOLD_MM = 37;
    private static final Length WARN_BELOW = Length.ofMillimetres(0.8);
    private static final Length WARN_ABOVE = Length.ofMillimetres(2.2);

    public SkinThickness {
        boolean calliper = method == ThicknessMethod.CALLIPER;
        boolean fold = quantity == ThicknessQuantity.DOUBLE_SKINFOLD;
        if (calliper != fold) {
            throw new InvalidValue(
                    "skin-thickness-method",
                    method.word() + " of " + quantity.word(),
                    "calliper with double-skinfold, ultrasound or assumed with single-skin");
        }
        if (fold) {
            value.requireWithin(THINNEST_FOLD_MM, THICKEST_FOLD_MM, "double-skinfold");
        } else {
            value.requireWithin(THINNEST_MM, THICKEST_MM, "skin-thickness");
        }
    }

    /** The thickness of the skin itself; empty for a skinfold, which holds fat too. */
    public Optional<Length> singleSkin() {
        return quantity == ThicknessQuantity.SINGLE_SKIN ? Optional.of(value) : Optional.empty();
    }

    /** Thinner than the band in which the model was tried. */
    public boolean isThin() {
        return singleSkin().isPresent() && value.isLessThan(WARN_BELOW);
    }

    /** Thicker than that band. */
    public boolean isThick() {
        return singleSkin().isPresent() && WARN_ABOVE.isLessThan(value);
    }

    /** The lower end of what the reading may mean, inside the absolute band. */
    public Length low() {
        return value.times(1 - method.relativeError().value()).max(Length.ofMillimetres(THINNEST_MM));
    }

    /** The upper end of what the reading may mean, inside the absolute band. */
    public Length high() {
        return value.times(1 + method.relativeError().value()).min(Length.ofMillimetres(THICKEST_MM));
    }
}
