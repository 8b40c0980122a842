package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LoadSharingTest {

    private static final InteriorResponse FACE = InteriorResponse.of(Media.face());

    /** A limb with barbs from 1 to 40 mm that turns to an anchor in the SMAS at x = 80. */
    private static TensionedThread limb(double depth) {
        return TensionedThread.of(
                List.of(new ThreadVertex(0, 0, depth), new ThreadVertex(44, 0, depth), new ThreadVertex(80, 0, 7)),
                1,
                40,
                1);
    }

    private static TensionedThread straight(double y, double depth) {
        return TensionedThread.of(List.of(new ThreadVertex(0, y, depth), new ThreadVertex(80, y, depth)), 1, 40, 1);
    }

    private static LoadSharing sharing(TensionedThread... limbs) {
        return LoadSharing.of(FACE, List.of(limbs), LoadSharing.USUAL_RADIUS_MM);
    }

    @Nested
    class Limbs {

        /** A calculation made before this one put the superficial limb at 13 to 31 % of the load. */
        @Test
        void inTheNominalFaceTheFasciaTakesMost() {
            double[][] expected = {{1.0, 0.237, 0.246}, {1.9, 0.144, 0.141}, {3.0, 0.108, 0.104}};
            for (double[] row : expected) {
                LoadSharing sharing = sharing(limb(row[0]), limb(7));
                assertEquals(row[1], sharing.inextensible().limbs().get(0).share(), 1e-3, "depth " + row[0]);
                assertEquals(row[2], sharing.distal().limbs().get(0).share(), 1e-3, "depth " + row[0]);
            }
        }

        /** Only Kelvin's part along a line follows the radius; the rest, taken over, is worth less than 0.007 of a share. */
        @Test
        void ofAnotherRadiusShareAsIfComputedAnew() {
            LoadSharing usual = sharing(limb(1.9), limb(7));
            for (double radius : new double[] {0.1, 0.4}) {
                LoadSharing anew = LoadSharing.of(FACE, List.of(limb(1.9), limb(7)), radius);
                LoadSharing taken = usual.withRadiusMm(radius);
                assertEquals(share(anew.inextensible()), share(taken.inextensible()), 7e-3);
                assertEquals(share(anew.distal()), share(taken.distal()), 7e-3);
            }
            assertEquals(
                    share(usual.inextensible()), share(usual.withRadiusMm(0.2).inextensible()));
            assertTrue(share(usual.withRadiusMm(0.1).inextensible()) < share(usual.inextensible()) - 0.01);
        }

        private double share(LimbLoads loads) {
            return loads.limbs().get(0).share();
        }

        @Test
        void thatLieAlikeShareAlike() {
            for (LimbLoads loads : List.of(
                    sharing(straight(-4, 3), straight(4, 3)).inextensible(),
                    sharing(straight(-4, 3), straight(4, 3)).distal())) {
                assertEquals(0.5, loads.limbs().get(0).share(), 1e-9);
                assertEquals(0.5, loads.limbs().get(1).share(), 1e-9);
            }
        }

        @Test
        void farFromEachOtherShareAsTheirStiffnessAlone() {
            double one = sharing(straight(0, 3)).inextensible().drawnInMmPerN();
            double other = sharing(straight(0, 5)).inextensible().drawnInMmPerN();
            double share = sharing(straight(-150, 3), straight(150, 5))
                    .inextensible()
                    .limbs()
                    .get(0)
                    .share();
            assertEquals(other / (one + other), share, 2e-3);
        }

        @Test
        void addUpToTheWholeLoadAndBalanceItWithTheAnchor() {
            for (LimbLoads loads : List.of(
                    sharing(limb(1.9), limb(7)).inextensible(),
                    sharing(limb(1.9), limb(7)).distal())) {
                double[] sum = new double[3];
                for (BuriedForce force : loads.forces(2.5)) {
                    sum[0] += force.fxN();
                    sum[1] += force.fyN();
                    sum[2] += force.fzN();
                }
                assertEquals(
                        1.0, loads.limbs().stream().mapToDouble(LimbLoad::share).sum(), 1e-14);
                for (double s : sum) {
                    assertEquals(0.0, s, 1e-13);
                }
                double anchor = loads.forces(2.5).stream()
                        .filter(force -> Math.abs(force.xMm() - 80.0) < 1e-9)
                        .mapToDouble(BuriedForce::fxN)
                        .sum();
                double share = loads.limbs().get(0).share();
                assertEquals(-2.5 * (share * 36.0 / Math.hypot(36.0, 5.1) + 1.0 - share), anchor, 1e-12);
            }
        }

        @Test
        void areCutFinelyEnough() {
            List<TensionedThread> limbs = List.of(limb(1.9), limb(7));
            LoadSharing fine = LoadSharing.of(FACE, limbs, 0.2, 3 * LoadSharing.USUAL_CELLS);
            LoadSharing usual = sharing(limb(1.9), limb(7));
            assertEquals(
                    fine.inextensible().limbs().get(0).share(),
                    usual.inextensible().limbs().get(0).share(),
                    2e-3);
            assertEquals(
                    fine.inextensible().drawnInMmPerN(), usual.inextensible().drawnInMmPerN(), 1e-2);
        }

        /** The radius is an assumption that counts: half or double of it makes 0.123 or 0.176 of 0.144. */
        @Test
        void takeMoreTheThickerTheThread() {
            double[][] expected = {{0.1, 0.123}, {0.2, 0.144}, {0.4, 0.176}};
            for (double[] row : expected) {
                LimbLoads loads = LoadSharing.of(FACE, List.of(limb(1.9), limb(7)), row[0])
                        .inextensible();
                assertEquals(row[1], loads.limbs().get(0).share(), 1e-3, "radius " + row[0]);
            }
        }
    }

    @Nested
    class AlongALimb {

        /** The tissue between the ends is carried along by its neighbours, so that the ends hold the most. */
        @Test
        void theEndsOfAnInextensibleThreadHoldTheMost() {
            List<LimbLoad.Stretch> stretches =
                    sharing(straight(0, 3)).inextensible().limbs().get(0).stretches();
            List<Double> perMm = new ArrayList<>();
            for (LimbLoad.Stretch stretch : stretches) {
                assertTrue(stretch.share() >= 0.0);
                perMm.add(stretch.share() / (stretch.toMm() - stretch.fromMm()));
            }
            assertEquals(8, perMm.size());
            for (int i = 1; i < 4; i++) {
                assertTrue(perMm.get(i) < perMm.get(i - 1) && perMm.get(8 - 1 - i) < perMm.get(8 - i));
            }
            assertEquals(1.0, stretches.get(0).fromMm());
            assertEquals(40.0, stretches.get(7).toMm());
        }

        /** What defines the law, checked with the surface's own table: the skin above a shallow limb moves as one. */
        @Test
        void theTissueGivesWayMoreEvenlyThanUnderTheDistalLaw() {
            ResponseTable table = Media.tableOf(Media.face());
            LoadSharing sharing = sharing(straight(0, 1));
            double[] spread = new double[2];
            for (int law = 0; law < 2; law++) {
                LimbLoads loads = law == 0 ? sharing.inextensible() : sharing.distal();
                LoadedSurface surface = table.under(loads.forces(1.0));
                double least = Double.MAX_VALUE;
                double most = 0.0;
                for (double x = 3.0; x <= 38.0; x += 0.5) {
                    least = Math.min(least, surface.at(x, 0).uxMm());
                    most = Math.max(most, surface.at(x, 0).uxMm());
                }
                spread[law] = (most - least) / most;
            }
            assertTrue(spread[0] < 0.1 && spread[1] > 0.3, spread[0] + " and " + spread[1]);
        }

        /** A virtual work: no other distribution that the barbs can hold yields less under the same load. */
        @Test
        void noOtherLawDrawsAThreadInLessForTheSameWork() {
            LoadSharing sharing = sharing(limb(1.9), limb(7));
            assertTrue(sharing.inextensible().drawnInMmPerN() < sharing.distal().drawnInMmPerN());
        }
    }

    /** On Java 17 and 25, interpreted, C1 and C2. */
    @Test
    void givesTheSameBitsEverywhere() {
        double share = sharing(limb(1.9), limb(7)).inextensible().limbs().get(0).share();
        assertEquals("0x1.2799bceea40c6p-3", Double.toHexString(share));
    }

    @Test
    void refusesWhatIsNoThread() {
        assertThrows(IllegalArgumentException.class, () -> LoadSharing.of(FACE, List.of(), 0.2));
        assertThrows(IllegalArgumentException.class, () -> LoadSharing.of(FACE, List.of(limb(2)), 0.05));
        assertThrows(IllegalArgumentException.class, () -> LoadSharing.of(FACE, List.of(limb(2)), Double.NaN));
    }
}
