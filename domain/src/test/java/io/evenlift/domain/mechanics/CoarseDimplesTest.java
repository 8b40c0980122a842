package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a search makes of a table is what the table says of depths on the lattice and of forces nearby. */
class CoarseDimplesTest {
    private static final double LATTICE_MM = 0.05;
    private static final double LEAST_MM = 0.002;
    private static final double SAME = 1e-12;

    private final ResponseTable table = ResponseTable.of(
            LayeredMedium.onRigidBase(List.of(
                    new ElasticLayer(1.2, 100, 0.48),
                    new ElasticLayer(3.6, 10, 0.48),
                    new ElasticLayer(1.0, 300, 0.48),
                    new ElasticLayer(6.0, 15, 0.48))),
            15);
    private final CoarseDimples coarse = new CoarseDimples(table, LATTICE_MM, LEAST_MM);

    private static BuriedForce at(double x, double depth) {
        return new BuriedForce(x, 0.3 * x, depth, 0.1, -0.05, x > 5 ? 0.02 : 0);
    }

    private static double[] depths(double... depths) {
        return depths;
    }

    @Test
    void countEachForceAtTheNearestDepthOfTheLattice() {
        List<BuriedForce> drawn = List.of(at(0, 2.213), at(7, 3.96), at(20, 5.03), at(11, 2.213));
        List<BuriedForce> rounded = List.of(at(0, 2.2), at(7, 3.95), at(20, 5.05), at(11, 2.2));
        DimpleSurface searched = coarse.under(new Forces(drawn), depths(2.213, 3.96, 5.03, 2.213));
        for (double x = -60; x <= 80; x += 1.7) {
            SurfaceMotion exact = table.under(near(rounded, x, 2)).at(x, 2);
            assertEquals(exact.dimpleMm(), searched.dimpleAt(x, 2), SAME);
            assertEquals(exact.dimpleSlopeX(), searched.slopeAt(x, 2).alongX(), SAME);
        }
    }

    private List<BuriedForce> near(List<BuriedForce> forces, double x, double y) {
        double reach = table.reachMm(LEAST_MM);
        return forces.stream()
                .filter(force -> Math.hypot(x - force.xMm(), y - force.yMm()) <= reach)
                .toList();
    }

    @Test
    void leaveOutWhatPullsFromAfarAndWhatLiesInTheBase() {
        Forces one = new Forces(List.of(at(7, 3)));
        assertEquals(0, coarse.under(one, depths(3)).dimpleAt(7 + table.reachMm(LEAST_MM) + 0.1, 2.1));
        assertEquals(0, coarse.under(one, depths(table.deepestDepthMm())).dimpleAt(8, 2));
        assertEquals(0, coarse.under(one, depths(40)).dimpleAt(8, 2));
    }

    /** Thick tissue hands a pull on farther than thin tissue does. */
    @Test
    void leaveOutNoForceThatDimplesMoreThanTheLeast() {
        double thin = reachMm(2);
        double thick = reachMm(12);
        assertTrue(15 < thin && thin < 25, () -> "thin " + thin);
        assertTrue(25 < thick && thick < 35, () -> "thick " + thick);
    }

    private static double reachMm(double fatMm) {
        ResponseTable of = ResponseTable.of(
                LayeredMedium.onRigidBase(List.of(
                        new ElasticLayer(0.8, 100, 0.48),
                        new ElasticLayer(fatMm, 10, 0.48),
                        new ElasticLayer(1.0, 300, 0.48),
                        new ElasticLayer(5.0, 20, 0.48))),
                15);
        double reach = of.reachMm(LEAST_MM);
        for (double depth = of.shallowestDepthMm(); depth < of.deepestDepthMm(); depth += 0.3) {
            SpotSurface along = of.onTheSpot(List.of(new BuriedForce(0, 0, depth, 1, 0, 0)));
            SpotSurface down = of.onTheSpot(List.of(new BuriedForce(0, 0, depth, 0, 0, 1)));
            for (double x = reach; x < 100; x += 0.4) {
                assertEquals(0, along.dimpleAt(x, 0), 1.05 * LEAST_MM, "depth " + depth + " x " + x);
                assertEquals(0, down.dimpleAt(x, 0), 1.05 * LEAST_MM, "depth " + depth + " x " + x);
            }
        }
        return reach;
    }

    @Test
    void countWhatLiesAboveTheShallowestDepthThere() {
        Forces one = new Forces(List.of(at(7, 3)));
        double shallowest = table.shallowestDepthMm();
        assertEquals(
                coarse.under(one, depths(shallowest)).dimpleAt(8, 2),
                coarse.under(one, depths(shallowest / 10)).dimpleAt(8, 2));
    }

    @Test
    void refuseWhatDoesNotFit() {
        Forces one = new Forces(List.of(at(7, 3)));
        assertThrows(IllegalArgumentException.class, () -> coarse.under(one, depths(3, 3)));
        assertThrows(IllegalArgumentException.class, () -> new CoarseDimples(table, 0, LEAST_MM));
        assertThrows(IllegalArgumentException.class, () -> new CoarseDimples(table, LATTICE_MM, 0));
    }
}
