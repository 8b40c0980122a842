package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;

/**
 * The plane in which a clinician declares a thread to lie. "Subdermal" is the first millimetre under the dermis
 * (assumption: "dermal" is used loosely by clinics and makers, so the truly intradermal plane has its own word).
 */
public enum Plane implements Word {
    DERMIS,
    SUBDERMAL,
    FAT,
    SMAS,
    DEEP;

    private static final Length SUBDERMAL_THICKNESS = Length.ofMillimetres(1);

    /** Where the plane begins in this tissue. */
    public Length topIn(TissueStack tissue) {
        return switch (this) {
            case DERMIS -> Length.ZERO;
            case SUBDERMAL, FAT -> tissue.skin();
            case SMAS -> tissue.smasTop();
            case DEEP -> tissue.deepTop();
        };
    }

    /** Where the plane ends in this tissue. */
    public Length bottomIn(TissueStack tissue) {
        return switch (this) {
            case DERMIS -> tissue.skin();
            case SUBDERMAL -> tissue.skin().plus(SUBDERMAL_THICKNESS).min(tissue.smasTop());
            case FAT -> tissue.smasTop();
            case SMAS -> tissue.deepTop();
            case DEEP -> tissue.bone();
        };
    }

    /** This part of the way from the plane's top to its bottom. */
    public Length depthIn(TissueStack tissue, Fraction part) {
        Length top = topIn(tissue);
        return top.plus(bottomIn(tissue).minus(top).times(part.value()));
    }

    @Override
    public String word() {
        return Word.of(this);
    }
}
