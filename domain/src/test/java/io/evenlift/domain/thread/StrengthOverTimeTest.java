package io.evenlift.domain.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Spread;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StrengthOverTimeTest {
    private static final StrengthOverTime PDO =
            StrengthOverTime.of(Material.PDO).orElseThrow();

    /** At 2 and 6 weeks half-way between points; at 12 four of the eighteen weeks from 14 % to nothing have passed. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1",
        "2, 0.74, 0.79, 0.79",
        "4, 0.50, 0.58, 0.65",
        "6, 0.25, 0.36, 0.50",
        "8, 0.14, 0.14, 0.45",
        "12, 0, 0.10889, 0.35",
        "26, 0, 0, 0.04167",
        "30, 0, 0, 0",
        "500, 0, 0, 0"
    })
    void goesThroughThePublishedPointsOfPdo(int week, double low, double central, double high) {
        Spread<Fraction> kept = PDO.after(week);
        assertEquals(low, kept.low().value(), 1e-5);
        assertEquals(central, kept.central().value(), 1e-5);
        assertEquals(high, kept.high().value(), 1e-5);
    }

    @Test
    void isNotOneExponential() {
        double atFour = PDO.after(4).central().value();
        double atEight = PDO.after(8).central().value();
        assertTrue(atEight < 0.5 * atFour * atFour);
    }

    @Test
    void neverGrows() {
        for (int week = 1; week <= 60; week++) {
            Spread<Fraction> before = PDO.after(week - 1);
            Spread<Fraction> now = PDO.after(week);
            assertTrue(now.low().compareTo(before.low()) <= 0, "week " + week);
            assertTrue(now.central().compareTo(before.central()) <= 0, "week " + week);
            assertTrue(now.high().compareTo(before.high()) <= 0, "week " + week);
        }
    }

    @Test
    void namesThePrimarySourceFirst() {
        assertEquals(CitationKey.of("pds-rat-1981"), PDO.citations().get(0));
        assertEquals(3, PDO.citations().size());
    }

    @ParameterizedTest
    @EnumSource(Material.class)
    void isKnownOfPdoAlone(Material material) {
        Set<Material> known = EnumSet.of(Material.PDO);
        assertEquals(known.contains(material), StrengthOverTime.of(material).isPresent());
    }
}
