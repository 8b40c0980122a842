package io.evenlift.domain.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.EachSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LandmarkWarpTest {
    private static final List<ChartPoint> LANDMARKS = List.of(
            at(50, -5), at(18, -36), at(26, -64), at(40, -41), at(47, -50), at(53, -95), at(100, -67), at(115, -22));

    private static ChartPoint at(double u, double v) {
        return ChartPoint.ofMillimetres(u, v);
    }

    private static LandmarkWarp anyUpTo(double millimetres, SplittableRandom random) {
        List<ChartPoint> moved = new ArrayList<>();
        for (ChartPoint landmark : LANDMARKS) {
            moved.add(at(
                    landmark.u().millimetres() + random.nextDouble(-millimetres, millimetres),
                    landmark.v().millimetres() + random.nextDouble(-millimetres, millimetres)));
        }
        return LandmarkWarp.between(LANDMARKS, moved);
    }

    @Test
    void takesEveryLandmarkToItsPlace() {
        EachSeed.of(200, random -> {
            List<ChartPoint> moved = new ArrayList<>();
            LANDMARKS.forEach(landmark ->
                    moved.add(at(landmark.u().millimetres() + random.nextDouble(-4, 4), random.nextDouble(-100, 20))));
            LandmarkWarp warp = LandmarkWarp.between(LANDMARKS, moved);
            for (int i = 0; i < LANDMARKS.size(); i++) {
                assertEquals(
                        0, warp.apply(LANDMARKS.get(i)).distanceTo(moved.get(i)).millimetres(), 1e-9);
            }
        });
    }

    /** The derivative against differences of the map itself. */
    @Test
    void tellsHowItStretches() {
        EachSeed.of(200, random -> {
            LandmarkWarp warp = anyUpTo(3, random);
            double u = random.nextDouble(10, 120);
            double v = random.nextDouble(-110, 40);
            WarpStretch stretch = warp.stretchAt(u, v);
            ChartPoint right = warp.apply(at(u + 1e-4, v));
            ChartPoint left = warp.apply(at(u - 1e-4, v));
            ChartPoint above = warp.apply(at(u, v + 1e-4));
            ChartPoint below = warp.apply(at(u, v - 1e-4));
            assertEquals(right.u().minus(left.u()).millimetres() / 2e-4, stretch.uu(), 1e-6);
            assertEquals(right.v().minus(left.v()).millimetres() / 2e-4, stretch.vu(), 1e-6);
            assertEquals(above.u().minus(below.u()).millimetres() / 2e-4, stretch.uv(), 1e-6);
            assertEquals(above.v().minus(below.v()).millimetres() / 2e-4, stretch.vv(), 1e-6);
        });
    }

    @Test
    void boundsHowMuchItsStretchChanges() {
        EachSeed.of(500, random -> {
            LandmarkWarp warp = anyUpTo(3, random);
            double u = random.nextDouble(0, 120);
            double v = random.nextDouble(-110, 40);
            double stepU = random.nextDouble(-3, 3);
            double stepV = random.nextDouble(-3, 3);
            double allowed = warp.mostStretchChange() * Math.hypot(stepU, stepV) + 1e-12;
            assertEquals(
                    warp.stretchAt(u, v).least(),
                    warp.stretchAt(u + stepU, v + stepV).least(),
                    allowed);
            assertEquals(
                    warp.stretchAt(u, v).most(),
                    warp.stretchAt(u + stepU, v + stepV).most(),
                    allowed);
        });
    }

    /** What the proof lets pass keeps any two places apart, by a fifth of their distance at least. */
    @Test
    void takesNoTwoPlacesToOneWhereThatIsProven() {
        int[] proven = {0};
        EachSeed.of(2_000, random -> {
            LandmarkWarp warp = anyUpTo(6, random);
            if (new WarpProof(warp).contradiction().isPresent()) {
                return;
            }
            proven[0]++;
            for (int i = 0; i < 50; i++) {
                ChartPoint one = at(random.nextDouble(5, 120), random.nextDouble(-115, 45));
                double du = random.nextDouble(-5, 5);
                double dv = random.nextDouble(-5, 5);
                ChartPoint other = at(one.u().millimetres() + du, one.v().millimetres() + dv);
                double apart = warp.apply(one).distanceTo(warp.apply(other)).millimetres();
                assertTrue(apart >= 0.18 * Math.hypot(du, dv), () -> apart + " of " + Math.hypot(du, dv));
            }
        });
        assertTrue(proven[0] > 500 && proven[0] < 1_990, () -> "proven " + proven[0]);
    }

    @Test
    void isRefusedWhereAnyPlaceOfAFineGridIsStretchedTooMuch() {
        EachSeed.of(60, random -> {
            LandmarkWarp warp = anyUpTo(9, random);
            Optional<ChartPoint> found = new WarpProof(warp).contradiction();
            boolean onTheGrid = false;
            for (double u = 0; u <= 130; u += 1) {
                for (double v = -130; v <= 55; v += 1) {
                    WarpStretch stretch = warp.stretchAt(u, v);
                    onTheGrid |= stretch.least() < 0.18 || stretch.most() > 5.02;
                }
            }
            assertTrue(found.isPresent() || !onTheGrid);
        });
    }
}
