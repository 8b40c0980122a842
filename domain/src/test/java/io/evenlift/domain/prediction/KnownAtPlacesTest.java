package io.evenlift.domain.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Length;
import org.junit.jupiter.api.Test;

class KnownAtPlacesTest {
    private static ChartPoint place(double u, double v) {
        return new ChartPoint(Length.ofMillimetres(u), Length.ofMillimetres(v));
    }

    /** Whole millimetres, which differ in few bits, their halves, and places a rounding apart. */
    @Test
    void tellsEveryPlaceApart() {
        KnownAtPlaces known = new KnownAtPlaces(2, 100_000);
        for (double u = 0; u <= 100; u += 0.5) {
            for (double v = -100; v <= 50; v += 1) {
                known.put(place(u, v), 1000 * u + v, -v);
            }
        }
        for (double u = 0; u <= 100; u += 0.5) {
            for (double v = -100; v <= 50; v += 1) {
                int found = known.find(place(u, v));
                assertEquals(1000 * u + v, known.number(found, 0));
                assertEquals(-v, known.number(found, 1));
            }
        }
        assertEquals(KnownAtPlaces.UNKNOWN, known.find(place(Math.nextUp(50), 0)));
        assertEquals(KnownAtPlaces.UNKNOWN, known.find(place(50, 0.25)));
    }

    @Test
    void knowsNothingBeforeAnythingIsPutIn() {
        assertEquals(KnownAtPlaces.UNKNOWN, new KnownAtPlaces(1, 1).find(place(0, 0)));
    }

    @Test
    void forgetsAllOnceThereAreMany() {
        KnownAtPlaces known = new KnownAtPlaces(1, 2);
        known.put(place(1, 1), 1);
        known.put(place(2, 1), 2);
        known.put(place(3, 1), 3);
        assertEquals(KnownAtPlaces.UNKNOWN, known.find(place(1, 1)));
        assertEquals(KnownAtPlaces.UNKNOWN, known.find(place(2, 1)));
        assertNotEquals(KnownAtPlaces.UNKNOWN, known.find(place(3, 1)));
    }
}
