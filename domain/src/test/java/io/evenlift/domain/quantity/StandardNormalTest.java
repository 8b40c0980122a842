package io.evenlift.domain.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandardNormalTest {

    @Test
    void meetsTheTablesOfTheDistribution() {
        assertEquals(0, StandardNormal.at(0.5), 0);
        assertEquals(1.6448536269514722, StandardNormal.at(0.95), 1e-13);
        assertEquals(-1.6448536269514722, StandardNormal.at(0.05), 1e-13);
        assertEquals(1.959963984540054, StandardNormal.at(0.975), 1e-13);
        assertEquals(-3.090232306167813, StandardNormal.at(0.001), 1e-11);
    }

    @Test
    void tellsThePartBelowAScore() {
        assertEquals(0.5, StandardNormal.partBelow(0), 0);
        assertEquals(0.8413447460685429, StandardNormal.partBelow(1), 1e-15);
        assertEquals(0.15865525393145707, StandardNormal.partBelow(-1), 1e-15);
        assertEquals(0.9986501019683699, StandardNormal.partBelow(3), 1e-15);
        assertEquals(0.999999999013412, StandardNormal.partBelow(6), 1e-14);
        assertEquals(1, StandardNormal.partBelow(8.2), 1e-14);
        assertEquals(1, StandardNormal.partBelow(1000), 0);
        assertEquals(0, StandardNormal.partBelow(-1000), 0);
    }

    @Test
    void givesTheScoreBelowWhichAPartLies() {
        EachSeed.of(1_000, random -> {
            double part = random.nextDouble(0.001, 0.999);
            assertEquals(part, StandardNormal.partBelow(StandardNormal.at(part)), 1e-14);
        });
    }
}
