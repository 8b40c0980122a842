package io.evenlift.domain.assessment;

import io.evenlift.domain.face.TissueEstimates;
import io.evenlift.domain.quantity.Ratio;

/**
 * The quality of the skin, apart from its thickness.
 *
 * @param elasticity recoil
 * @param photodamage sun damage
 * @param scarring scars
 */
public record Skin(SkinElasticity elasticity, Photodamage photodamage, Scarring scarring) {
    public static final Skin UNKNOWN = new Skin(SkinElasticity.UNKNOWN, Photodamage.UNKNOWN, Scarring.UNKNOWN);

    /**
     * Factor on the skin's modulus (assumption). Elasticity that was not judged counts as reduced, so that not asking
     * is never safer than having asked.
     */
    public Ratio modulusFactor() {
        return switch (elasticity) {
            case GOOD -> Ratio.of(1);
            case REDUCED, UNKNOWN -> TissueEstimates.REDUCED_ELASTICITY.value();
            case POOR -> TissueEstimates.POOR_ELASTICITY.value();
        };
    }
}
