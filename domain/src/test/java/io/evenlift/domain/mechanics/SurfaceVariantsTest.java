package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A surface asked on the spot, a dimple surface and a table without the skin give what the prepared surface gives. */
class SurfaceVariantsTest {
    private static final double SAME = 1e-12;

    private final LayeredMedium medium = LayeredMedium.onRigidBase(List.of(
            new ElasticLayer(1.2, 100, 0.48),
            new ElasticLayer(3.6, 10, 0.48),
            new ElasticLayer(1.0, 300, 0.48),
            new ElasticLayer(6.0, 15, 0.48)));
    private final ResponseTable table = ResponseTable.of(medium, 15);

    private static List<BuriedForce> forces() {
        List<BuriedForce> forces = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            forces.add(new BuriedForce(3.0 * i, 0.5 * i, 1.3 + 0.4 * i, 0.1, -0.05, i % 2 == 0 ? 0.02 : 0.0));
        }
        return forces;
    }

    @Test
    void onTheSpotEqualsPrepared() {
        LoadedSurface prepared = table.under(forces());
        SpotSurface spot = table.onTheSpot(forces());
        for (double x = -20; x <= 60; x += 1.7) {
            SurfaceMotion motion = prepared.at(x, 2);
            assertEquals(motion.dimpleMm(), spot.dimpleAt(x, 2), SAME);
            assertEquals(motion.uxMm(), spot.shiftAt(x, 2).uxMm(), SAME);
            assertEquals(motion.uyMm(), spot.shiftAt(x, 2).uyMm(), SAME);
        }
    }

    private LocalDimple local() {
        return new ManyPoints(table).dimpleUnder(LaidForces.of(table, forces()));
    }

    /** With no force left out. */
    private DimpleSurface whole() {
        double[] depths = forces().stream().mapToDouble(BuriedForce::depthMm).toArray();
        return new CoarseDimples(table, 0.05, 1e-12).under(new Forces(forces()), depths);
    }

    @Test
    void localDimpleEqualsPreparedWithItsSlopes() {
        LoadedSurface prepared = table.under(forces());
        LocalDimple dimples = local();
        for (double x = -20; x <= 60; x += 1.7) {
            SurfaceMotion motion = prepared.at(x, 2);
            assertEquals(motion.dimpleMm(), dimples.dimpleAt(x, 2), SAME);
            assertEquals(motion.dimpleSlopeX(), dimples.slopeAt(x, 2).alongX(), SAME);
            assertEquals(motion.dimpleSlopeY(), dimples.slopeAt(x, 2).alongY(), SAME);
        }
    }

    private static SurfacePoints aRow() {
        double[] xs = IntStream.range(0, 40).mapToDouble(i -> -20 + 2.1 * i).toArray();
        double[] ys = IntStream.range(0, 40).mapToDouble(i -> 0.3 * i - 5).toArray();
        return new SurfacePoints(xs, ys);
    }

    /** On a climb, after a leap to the other end, and at the rim of what was prepared: it is the same number. */
    @Test
    void whatWasAskedBeforeChangesNoAnswer() {
        LocalDimple wandering = local();
        for (int i = 0; i < 400; i++) {
            double leap = i % 7 == 0 ? 60 : 0;
            double x = -30 + 0.23 * i + leap;
            double y = 3 * StrictMath.sin(0.9 * i);
            LocalDimple fresh = local();
            assertEquals(fresh.dimpleAt(x, y), wandering.dimpleAt(x, y));
            assertEquals(fresh.slopeAt(x, y), wandering.slopeAt(x, y));
        }
        assertEquals(local().dimpleAt(43, 2), afterAPlaceThreeMillimetresAway());
    }

    private double afterAPlaceThreeMillimetresAway() {
        LocalDimple asked = local();
        asked.dimpleAt(40, 2);
        return asked.dimpleAt(43, 2);
    }

    @Test
    void manyPointsTogetherEqualOneByOne() {
        LocalDimple dimples = local();
        StrainedSurface strained = new ManyPoints(table).strainedUnder(LaidForces.of(table, forces()));
        SpotSurface spot = table.onTheSpot(forces());
        SurfacePoints points = aRow();
        double[] together = dimples.dimplesAt(points);
        SurfaceStrain[] strains = strained.at(points);
        for (int i = 0; i < points.size(); i++) {
            assertEquals(local().dimpleAt(points.x(i), points.y(i)), together[i]);
            assertEquals(dimples.dimpleAt(points.x(i), points.y(i)), together[i]);
            SurfaceStrain alone = spot.strainAt(points.x(i), points.y(i));
            assertEquals(alone.xx(), strains[i].xx(), SAME);
            assertEquals(alone.yy(), strains[i].yy(), SAME);
            assertEquals(alone.xy(), strains[i].xy(), SAME);
        }
    }

    @Test
    void whatPullsFromAfarHardlyChangesADimple() {
        DimpleSurface whole = whole();
        DimpleSurface near = whole.within(35);
        double most =
                Arrays.stream(whole.dimplesAt(aRow())).map(Math::abs).max().orElseThrow();
        double[] nearDimples = near.dimplesAt(aRow());
        for (int i = 0; i < aRow().size(); i++) {
            double x = aRow().x(i);
            double y = aRow().y(i);
            assertEquals(whole.dimpleAt(x, y), near.dimpleAt(x, y), 1e-3 * most);
            assertEquals(near.dimpleAt(x, y), nearDimples[i]);
            assertEquals(whole.slopeAt(x, y).alongX(), near.slopeAt(x, y).alongX(), 1e-3 * most);
        }
        assertNotEquals(whole.dimpleAt(40, 0), whole.within(5).dimpleAt(40, 0));
    }

    @Test
    void aTableBelowTheFirstLayerEqualsTheWholeOneThere() {
        ResponseTable below = ResponseTable.belowFirstLayer(medium, 15);
        SpotSurface whole = table.onTheSpot(forces());
        SpotSurface part = below.onTheSpot(forces());
        double most = 0;
        for (double x = -20; x <= 60; x += 1.7) {
            most = Math.max(most, Math.abs(whole.dimpleAt(x, 2)));
        }
        for (double x = -20; x <= 60; x += 1.7) {
            assertEquals(whole.dimpleAt(x, 2), part.dimpleAt(x, 2), 1e-4 * most);
        }
    }

    @Test
    void aTableBelowTheFirstLayerRefusesAForceInIt() {
        ResponseTable below = ResponseTable.belowFirstLayer(medium, 15);
        BuriedForce inTheSkin = new BuriedForce(0, 0, 0.8, 1, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> below.onTheSpot(List.of(inTheSkin)));
    }

    @Test
    void farAwayIsRefusedNotGuessed() {
        assertThrows(
                IllegalArgumentException.class, () -> table.onTheSpot(forces()).dimpleAt(1000, 0));
        assertThrows(IllegalArgumentException.class, () -> local().dimpleAt(1000, 0));
    }

    /** What is prepared around a place may reach beyond what can be answered. */
    @Test
    void nearTheEndOfTheTableItAnswersUpToThere() {
        LocalDimple asked = new ManyPoints(table).dimpleUnder(LaidForces.of(table, forces().subList(0, 1)));
        LoadedSurface prepared = table.under(forces().subList(0, 1));
        assertEquals(prepared.at(399, 0).dimpleMm(), asked.dimpleAt(399, 0), SAME);
        assertEquals(prepared.at(400, 0).dimpleMm(), asked.dimpleAt(400, 0), SAME);
        assertThrows(IllegalArgumentException.class, () -> asked.dimpleAt(400.1, 0));
        assertThrows(IllegalArgumentException.class, () -> asked.dimpleAt(403.5, 0));
        assertThrows(IllegalArgumentException.class, () -> asked.slopeAt(Double.NaN, 0));
        SurfacePoints nowhere = new SurfacePoints(new double[] {0, Double.NaN}, new double[] {0, 0});
        assertThrows(IllegalArgumentException.class, () -> asked.dimplesAt(nowhere));
    }

    @Test
    void aSurfaceWithoutForcesIsAtRest() {
        LocalDimple nothing = new ManyPoints(table).dimpleUnder(LaidForces.of(table, List.of()));
        assertEquals(0, nothing.dimpleAt(3, 4));
        assertEquals(0, nothing.dimplesAt(new SurfacePoints(new double[0], new double[0])).length);
    }

    @Test
    void forcesOfAnotherMediumLieWhereTheyMayInThisOne() {
        Forces forces = new Forces(forces().subList(0, 3));
        double deepest = table.deepestDepthMm();
        SpotSurface laid =
                LaidForces.in(table, forces, new double[] {0.1, deepest, 2}).onTheSpot();
        BuriedForce first = forces().get(0);
        BuriedForce third = forces().get(2);
        SpotSurface expected = table.onTheSpot(List.of(
                new BuriedForce(
                        first.xMm(), first.yMm(), table.shallowestDepthMm(), first.fxN(), first.fyN(), first.fzN()),
                new BuriedForce(third.xMm(), third.yMm(), 2, third.fxN(), third.fyN(), third.fzN())));
        for (double x = -20; x <= 60; x += 1.7) {
            assertEquals(expected.dimpleAt(x, 2), laid.dimpleAt(x, 2));
            assertEquals(expected.shiftAt(x, 2), laid.shiftAt(x, 2));
        }
        assertThrows(IllegalArgumentException.class, () -> LaidForces.in(table, forces, new double[] {1, 1}));
    }
}
