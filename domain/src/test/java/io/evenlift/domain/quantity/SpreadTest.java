package io.evenlift.domain.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final Force ONE = Force.ofNewtons(1);
    private static final Force TWO = Force.ofNewtons(2);
    private static final Force THREE = Force.ofNewtons(3);

    @Test
    void takesItsEndsInOrderOrEqual() {
        assertEquals(TWO, new Spread<>(ONE, TWO, THREE).central());
        assertEquals(new Spread<>(TWO, TWO, TWO), Spread.of(TWO));
    }

    @Test
    void takesTwoCasesInAnyOrder() {
        assertEquals(new Spread<>(ONE, TWO, THREE), Spread.around(TWO, ONE, THREE));
        assertEquals(new Spread<>(ONE, TWO, THREE), Spread.around(TWO, THREE, ONE));
        assertEquals(new Spread<>(ONE, ONE, THREE), Spread.around(ONE, TWO, THREE));
        assertEquals(new Spread<>(ONE, THREE, THREE), Spread.around(THREE, TWO, ONE));
    }

    @Test
    void rejectsALowEndAboveTheCentreAndAHighEndBelow() {
        assertEquals(
                "spread",
                assertThrows(InvalidValue.class, () -> new Spread<>(THREE, TWO, THREE))
                        .code());
        assertEquals(
                "spread",
                assertThrows(InvalidValue.class, () -> new Spread<>(ONE, TWO, ONE))
                        .code());
    }
}
