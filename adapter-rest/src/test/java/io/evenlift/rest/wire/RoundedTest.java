package io.evenlift.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import org.junit.jupiter.api.Test;

class RoundedTest {
    @Test
    void keepsTwoDecimalsOfMillimetresAndNewtons() {
        assertEquals(1.23, Rounded.of(Length.ofMillimetres(1.2349)));
        assertEquals(0.75, Rounded.of(Force.ofNewtons(0.7451)));
    }

    @Test
    void roundsAHalfToTheEvenNeighbour() {
        assertEquals(0.12, Rounded.of(Length.ofMillimetres(0.125)));
        assertEquals(0.38, Rounded.of(Length.ofMillimetres(0.375)));
        assertEquals(2.2, Rounded.of(Angle.ofDegrees(2.25)));
    }

    @Test
    void keepsThreeDecimalsOfShares() {
        assertEquals(0.333, Rounded.of(Fraction.of(1.0 / 3)));
        assertEquals(-0.667, Rounded.share(Ratio.of(-2.0 / 3)));
    }

    @Test
    void writesNoMinusZero() {
        double rounded = Rounded.of(Length.ofMillimetres(-0.001));

        assertEquals(0, Double.doubleToRawLongBits(rounded));
    }
}
