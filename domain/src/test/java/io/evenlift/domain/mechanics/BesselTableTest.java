package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BesselTableTest {

    @Test
    void agreesWithTheRecurrenceBetweenItsKnots() {
        double[] exact = new double[ReducedBessel.ORDERS];
        double[] lambda = new double[3];
        for (double x = 0.0; x < BesselTable.MOST; x = x * 1.003 + 0.011) {
            ReducedBessel.at(x, exact);
            BesselTable.at(x, lambda);
            for (int m = 0; m < 3; m++) {
                // Λm falls as x^(−m − ½).
                double size = Math.min(1.0, Math.pow(x, -m - 0.5));
                assertEquals(exact[m], lambda[m], 1e-7 * size, "m = " + m + " x = " + x);
            }
        }
    }
}
