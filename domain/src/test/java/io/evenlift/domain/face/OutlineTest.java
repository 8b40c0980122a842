package io.evenlift.domain.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private final Outline square = new Outline(List.of(place(10, 10), place(20, 10), place(20, 20), place(10, 20)));

    private static ChartPoint place(double u, double v) {
        return ChartPoint.ofMillimetres(u, v);
    }

    @Test
    void distanceIsNegativeInside() {
        assertEquals(-2, square.distanceMm(place(12, 15)));
        assertEquals(0, Math.abs(square.distanceMm(place(10, 15))));
        assertEquals(3, square.distanceMm(place(23, 15)));
        assertEquals(5, square.distanceMm(place(23, 24)));
    }

    private static Outline anyOutline(SplittableRandom random) {
        return Places.FEMALE.outlineOf(Region.values()[random.nextInt(Region.values().length)]);
    }

    /** The same bits, and not only nearly so: what is predicted must not depend on which of them was asked. */
    @Test
    void aPartTellsTheDistanceOfEveryPlaceItIsFor() {
        EachSeed.of(2000, random -> {
            Outline outline = anyOutline(random);
            double u = random.nextDouble(5, 155);
            double v = random.nextDouble(-155, 115);
            double within = random.nextDouble(0.5, 4);
            Outline.Part part = outline.near(u, v, outline.distanceMm(u, v), within);
            for (int i = 0; i < 20; i++) {
                double angle = random.nextDouble(0, 2 * Math.PI);
                double way = random.nextDouble(0, within);
                double atU = u + way * Math.cos(angle);
                double atV = v + way * Math.sin(angle);
                assertEquals(outline.distanceMm(atU, atV), part.distanceMm(atU, atV));
            }
        });
    }

    @Test
    void noPlaceIsNearerThanItsExtentAllows() {
        EachSeed.of(2000, random -> {
            Outline outline = anyOutline(random);
            double u = random.nextDouble(5, 155);
            double v = random.nextDouble(-155, 115);
            double distance = outline.distanceMm(u, v);
            assertTrue(outline.leastPossibleMm(u, v) <= Math.max(0, distance) + 1e-12);
            if (distance <= 0) {
                assertEquals(0, outline.leastPossibleMm(u, v));
            }
        });
    }
}
