package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.Length;

/**
 * A reading of the superficial fat between skin and SMAS.
 *
 * @param value 1 to 15 mm
 * @param method how it was found
 */
public record FatThickness(Length value, ThicknessMethod method) {
    private static final double THINNEST_MM = 1;
    private static final double THICKEST_MM = 15;

    public FatThickness {
        value.requireWithin(THINNEST_MM, THICKEST_MM, "fat-thickness");
    }
}
