package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import io.evenlift.domain.quantity.Ratio;

/**
 * The tissue at a place: skin, superficial fat, SMAS and the deep layer, bonded, on bone.
 *
 * @param skin thickness of epidermis and dermis, 0.5 to 3.5 mm
 * @param fat thickness of the superficial fat, 1 to 15 mm
 * @param smas thickness of the superficial musculo-aponeurotic system or the superficial temporal fascia
 * @param deep thickness of what lies between it and the bone
 * @param skinModulus effective small-strain Young's modulus
 * @param fatModulus the same of the fat with its septa
 * @param smasModulus the same of the SMAS
 * @param deepModulus the same of the deep layer
 * @param poissonRatio one for all layers
 */
public record TissueStack(
        Length skin,
        Length fat,
        Length smas,
        Length deep,
        Modulus skinModulus,
        Modulus fatModulus,
        Modulus smasModulus,
        Modulus deepModulus,
        Ratio poissonRatio) {

    /** The Poisson's ratio of what keeps its volume. */
    public static final Ratio INCOMPRESSIBLE = Ratio.of(0.5);

    private static final double THINNEST_SKIN_MM = 0.5;
    private static final double THICKEST_SKIN_MM = 3.5;
    private static final double THINNEST_FAT_MM = 1;
    private static final double THICKEST_FAT_MM = 15;
    private static final double SHALLOWEST_SMAS_MM = 2;
    private static final double DEEPEST_SMAS_MM = 18;
    private static final double ROUNDING_MM = 1e-9;

    public TissueStack {
        skin = within(skin, THINNEST_SKIN_MM, THICKEST_SKIN_MM, "skin-thickness");
        fat = within(fat, THINNEST_FAT_MM, THICKEST_FAT_MM, "fat-thickness");
        within(skin.plus(fat), SHALLOWEST_SMAS_MM, DEEPEST_SMAS_MM, "smas-depth");
    }

    /** A blend of two thicknesses at the end of a band may fall beyond it by rounding alone. */
    private static Length within(Length value, double low, double high, String code) {
        double mm = value.millimetres();
        double nearest = Math.min(high, Math.max(low, mm));
        boolean isRounding = nearest != mm && Math.abs(mm - nearest) < ROUNDING_MM;
        return (isRounding ? Length.ofMillimetres(nearest) : value).requireWithin(low, high, code);
    }

    /** The stack over the published or assumed central moduli and deep thicknesses. */
    public static TissueStack of(Length skin, Length fat) {
        return new TissueStack(
                skin,
                fat,
                TissueEstimates.SMAS_THICKNESS.value(),
                TissueEstimates.DEEP_THICKNESS.value(),
                TissueEstimates.SKIN_MODULUS.value(),
                TissueEstimates.FAT_MODULUS.value(),
                TissueEstimates.SMAS_MODULUS.value(),
                TissueEstimates.DEEP_MODULUS.value(),
                TissueEstimates.POISSON_RATIO.value());
    }

    public Length smasTop() {
        return skin.plus(fat);
    }

    public Length deepTop() {
        return smasTop().plus(smas);
    }

    public Length bone() {
        return deepTop().plus(deep);
    }

    public Length thicknessOf(TissueLayer layer) {
        return switch (layer) {
            case SKIN -> skin;
            case FAT -> fat;
            case SMAS -> smas;
            case DEEP -> deep;
        };
    }

    public Length topOf(TissueLayer layer) {
        return switch (layer) {
            case SKIN -> Length.ZERO;
            case FAT -> skin;
            case SMAS -> smasTop();
            case DEEP -> deepTop();
        };
    }

    /** The layer at a depth; an interface belongs to the layer below it, bone counts as deep. */
    public TissueLayer layerAt(Length depth) {
        if (depth.isLessThan(skin)) {
            return TissueLayer.SKIN;
        }
        if (depth.isLessThan(smasTop())) {
            return TissueLayer.FAT;
        }
        return depth.isLessThan(deepTop()) ? TissueLayer.SMAS : TissueLayer.DEEP;
    }

    /**
     * The depth that lies in the other stack as this depth lies in this one: in the same layer at the same relative
     * depth. Below the bone it goes on by the same distance.
     */
    public Length carryTo(TissueStack other, Length depth) {
        return other.depthOf(relative(depth));
    }

    /** In which layer a depth lies, and where in it. */
    public RelativeDepth relative(Length depth) {
        Length bone = bone();
        if (depth.isAtLeast(bone)) {
            return new RelativeDepth(TissueLayer.DEEP, Ratio.of(1), depth.minus(bone));
        }
        TissueLayer layer = layerAt(depth);
        return new RelativeDepth(layer, Ratio.of(depth.minus(topOf(layer)).per(thicknessOf(layer))), Length.ZERO);
    }

    /** How deep that lies here. */
    public Length depthOf(RelativeDepth place) {
        TissueLayer layer = place.layer();
        return topOf(layer).plus(thicknessOf(layer).times(place.part().value())).plus(place.beyond());
    }

    /**
     * The same place under thicker or thinner skin, the SMAS at its depth; where the fat would leave its absolute band,
     * the SMAS gives way.
     */
    public TissueStack withSkinOverSameSmas(Length newSkin) {
        return withThicknesses(newSkin, fatBetween(newSkin, smasTop()));
    }

    /** A skin of about this thickness, inside the absolute band. */
    public static Length skinWithinBand(Length about) {
        return about.max(Length.ofMillimetres(THINNEST_SKIN_MM)).min(Length.ofMillimetres(THICKEST_SKIN_MM));
    }

    /** The fat between a skin and a SMAS at about this depth, such that both keep to their absolute bands. */
    public static Length fatBetween(Length skin, Length smasDepth) {
        double least = Math.max(THINNEST_FAT_MM, SHALLOWEST_SMAS_MM - skin.millimetres());
        double most = Math.min(THICKEST_FAT_MM, DEEPEST_SMAS_MM - skin.millimetres());
        return smasDepth.minus(skin).max(Length.ofMillimetres(least)).min(Length.ofMillimetres(most));
    }

    public TissueStack withThicknesses(Length newSkin, Length newFat) {
        return new TissueStack(
                newSkin, newFat, smas, deep, skinModulus, fatModulus, smasModulus, deepModulus, poissonRatio);
    }

    public TissueStack withSkinModulus(Modulus modulus) {
        return new TissueStack(skin, fat, smas, deep, modulus, fatModulus, smasModulus, deepModulus, poissonRatio);
    }

    public TissueStack withFatModulus(Modulus modulus) {
        return new TissueStack(skin, fat, smas, deep, skinModulus, modulus, smasModulus, deepModulus, poissonRatio);
    }
}
