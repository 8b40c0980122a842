package io.evenlift.domain.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AngleTest {
    @Test
    void flattensItsSlopeNotItsDegrees() {
        // tan 60° = 1.732, of which a third is tan 30°.
        Angle flattened = Angle.ofDegrees(60).flattenedTo(Fraction.of(1.0 / 3));
        assertEquals(30, flattened.degrees(), 1e-12);
        assertEquals(0, Angle.ofDegrees(45).flattenedTo(Fraction.NONE).degrees());
    }

    @Test
    void leadsAlongAndAcross() {
        assertEquals(0.5, Angle.ofDegrees(60).along().value(), 1e-15);
        assertEquals(0.5, Angle.ofDegrees(30).across().value(), 1e-15);
    }
}
