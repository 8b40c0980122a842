package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecayTest {

    @Test
    void isThePowerOfE() {
        double worst = 0.0;
        for (int i = 0; i <= 400_000; i++) {
            double x = i * 1e-4 + i * 1.1e-9;
            double expected = StrictMath.exp(-x);
            worst = Math.max(worst, Math.abs(Decay.of(x) - expected) / Math.ulp(expected));
        }
        assertTrue(worst <= 2.0, "ulps " + worst);
    }

    /** Against a series of many digits, so that not one library vouches for the other. */
    @Test
    void isExactToTheLastDigits() {
        for (double x : new double[] {0.0, 1e-300, 1e-9, 0.005, 0.34657, 0.6931471805599453, 3.7, 11.99, 25.0, 40.0}) {
            BigDecimal term = BigDecimal.ONE;
            BigDecimal sum = BigDecimal.ONE;
            for (int n = 1; n < 250; n++) {
                term = term.multiply(new BigDecimal(x)).divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
                sum = sum.add(term);
            }
            double expected = BigDecimal.ONE.divide(sum, MathContext.DECIMAL128).doubleValue();
            assertEquals(expected, Decay.of(x), 2 * Math.ulp(expected), "x " + x);
        }
    }

    @Test
    void isNearlyTheSameOfManyTogether() {
        double[] x = IntStream.rangeClosed(0, 40_000).mapToDouble(i -> i * 1e-3).toArray();
        double[] together = new double[x.length];
        Decay.ofEach(x, x.length - 1, together);
        for (int i = 0; i < x.length - 1; i++) {
            assertEquals(1.0, together[i] / Decay.of(x[i]), 1e-13, "x " + x[i]);
        }
        assertEquals(0.0, together[x.length - 1], "not asked");
        double[] beyond = new double[2];
        Decay.ofEach(new double[] {41.0, 1e6}, 2, beyond);
        assertEquals(Decay.of(40.0), beyond[0], 1e-12 * Decay.of(40.0));
        assertEquals(beyond[0], beyond[1]);
    }

    @Test
    void beginsAtOneAndEndsInNothing() {
        assertEquals(1.0, Decay.of(0.0));
        assertEquals(StrictMath.exp(-689.0), Decay.of(689.0), 1e-12 * StrictMath.exp(-689.0));
        assertEquals(0.0, Decay.of(690.1));
        assertEquals(0.0, Decay.of(Double.POSITIVE_INFINITY));
    }
}
