package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a search makes of a table is what the table says of depths on the lattice and of forces nearby. */
class CoarseDimplesTest {
    private static final double LATTICE_MM = 0.05;
    private static final double FARTHEST_MM = 35;
    private static final double SAME = 1e-12;

    private final ResponseTable table = ResponseTable.of(
            LayeredMedium.onRigidBase(List.of(
                    new ElasticLayer(1.2, 100, 0.48),
                    new ElasticLayer(3.6, 10, 0.48),
                    new ElasticLayer(1.0, 300, 0.48),
                    new ElasticLayer(6.0, 15, 0.48))),
            15);
    private final CoarseDimples coarse = new CoarseDimples(table, LATTICE_MM, FARTHEST_MM);

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
        DimpleSurface exact = new ManyPoints(table).dimpleUnder(rounded).within(FARTHEST_MM);
        DimpleSurface searched = coarse.under(new Forces(drawn), depths(2.213, 3.96, 5.03, 2.213));
        for (double x = -60; x <= 80; x += 1.7) {
            assertEquals(exact.dimpleAt(x, 2), searched.dimpleAt(x, 2), SAME);
            assertEquals(exact.slopeAt(x, 2).alongX(), searched.slopeAt(x, 2).alongX(), SAME);
        }
    }

    @Test
    void leaveOutWhatPullsFromAfarAndWhatLiesInTheBase() {
        Forces one = new Forces(List.of(at(7, 3)));
        assertEquals(0, coarse.under(one, depths(3)).dimpleAt(7 + 35.1, 2.1));
        assertEquals(0, coarse.under(one, depths(table.deepestDepthMm())).dimpleAt(8, 2));
        assertEquals(0, coarse.under(one, depths(40)).dimpleAt(8, 2));
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
        assertThrows(IllegalArgumentException.class, () -> new CoarseDimples(table, 0, FARTHEST_MM));
        assertThrows(IllegalArgumentException.class, () -> new CoarseDimples(table, LATTICE_MM, 401));
    }
}
