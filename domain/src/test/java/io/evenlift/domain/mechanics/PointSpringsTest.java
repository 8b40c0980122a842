package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.mechanics.PointSprings.Spring;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointSpringsTest {

    private static final InteriorResponse FACE = InteriorResponse.of(Media.face());
    private static final double RADIUS_MM = 2.0;
    private static final ThreadVertex HERE = new ThreadVertex(20, 3, 5);
    private static final ThreadVertex THERE = new ThreadVertex(33, -4, 6);

    private static final List<BuriedForce> THREAD = TensionedThread.of(
                    List.of(new ThreadVertex(0, 0, 3), new ThreadVertex(44, 0, 3), new ThreadVertex(80, 0, 7)),
                    1,
                    40,
                    1)
            .forces();

    private static PointSprings springs(Spring... springs) {
        return PointSprings.of(FACE, List.of(springs), RADIUS_MM);
    }

    @Test
    void withoutStiffnessChangeNothing() {
        PointSprings limp = springs(new Spring(HERE, 0), new Spring(THERE, 0));
        assertEquals(List.of(), limp.under(THREAD).forces());
        assertEquals(springs().under(THREAD).motionAt(HERE), limp.under(THREAD).motionAt(HERE));
        double free = springs().under(THREAD).motionAt(HERE).uxMm();
        assertEquals(
                free,
                springs(new Spring(HERE, 1e-9)).under(THREAD).motionAt(HERE).uxMm(),
                1e-7);
    }

    @Test
    void infinitelyStiffHoldTheirPlacesStill() {
        double inf = Double.POSITIVE_INFINITY;
        PointSprings rigid = springs(new Spring(HERE, inf), new Spring(THERE, inf));
        assertTrue(springs().under(THREAD).motionAt(HERE).uxMm() > 0.3);
        for (ThreadVertex place : List.of(HERE, THERE)) {
            InteriorMotion u = rigid.under(THREAD).motionAt(place);
            assertEquals(0.0, u.uxMm(), 1e-12);
            assertEquals(0.0, u.uyMm(), 1e-12);
            assertEquals(0.0, u.uzMm(), 1e-12);
        }
    }

    @Test
    void underSeveralThreadsByThemselvesEqualOneAfterTheOther() {
        PointSprings springs = springs(new Spring(HERE, 0.3), new Spring(THERE, 0.12));
        List<List<BuriedForce>> sets = List.of(THREAD, List.of(), THREAD.subList(0, 3), THREAD);
        List<LoadedSprings> together = springs.underEach(sets);
        for (int i = 0; i < sets.size(); i++) {
            assertEquals(springs.under(sets.get(i)).motions(), together.get(i).motions());
            assertEquals(springs.under(sets.get(i)).forces(), together.get(i).forces());
        }
    }

    /** The force is the stiffness times the way that the place still goes. */
    @Test
    void pullBackByTheirStiffnessTimesTheWay() {
        PointSprings soft = springs(new Spring(HERE, 0.3), new Spring(THERE, 0.12));
        List<BuriedForce> held = soft.under(THREAD).forces();
        InteriorMotion here = soft.under(THREAD).motionAt(HERE);
        InteriorMotion there = soft.under(THREAD).motionAt(THERE);
        assertEquals(-0.3 * here.uxMm(), held.get(0).fxN(), 1e-12);
        assertEquals(-0.3 * here.uzMm(), held.get(0).fzN(), 1e-12);
        assertEquals(-0.12 * there.uyMm(), held.get(1).fyN(), 1e-12);
    }

    @Test
    void theStifferTheLessTheirPlaceMoves() {
        double before = Double.MAX_VALUE;
        for (double stiffness : new double[] {0, 0.01, 0.1, 1, 10, 100}) {
            double way = springs(new Spring(HERE, stiffness))
                    .under(THREAD)
                    .motionAt(HERE)
                    .uxMm();
            assertTrue(way < before && way > 0.0, () -> "way " + way);
            before = way;
        }
    }

    /** Betti holds for the tissue with its springs as for the tissue alone. */
    @Test
    void leaveTheTissueReciprocal() {
        PointSprings held = springs(new Spring(HERE, 0.4), new Spring(THERE, 2.0));
        ThreadVertex a = new ThreadVertex(15, 0, 2);
        ThreadVertex b = new ThreadVertex(40, 6, 7);
        InteriorMotion atB =
                held.under(List.of(new BuriedForce(15, 0, 2, 0.3, -0.2, 0.9))).motionAt(b);
        InteriorMotion atA =
                held.under(List.of(new BuriedForce(40, 6, 7, 0.5, 0.8, -0.1))).motionAt(a);
        assertEquals(
                0.5 * atB.uxMm() + 0.8 * atB.uyMm() - 0.1 * atB.uzMm(),
                0.3 * atA.uxMm() - 0.2 * atA.uyMm() + 0.9 * atA.uzMm(),
                1e-12);
    }

    /** What a spring does to the skin: its place is lifted less, and so is the skin over it. */
    @Test
    void holdTheSkinBackToo() {
        ResponseTable table = Media.tableOf(Media.face());
        List<BuriedForce> all = new ArrayList<>(THREAD);
        all.addAll(springs(new Spring(HERE, 0.5)).under(THREAD).forces());
        double free = table.under(THREAD).at(20, 3).uxMm();
        double held = table.under(all).at(20, 3).uxMm();
        assertEquals(0.94, held / free, 0.005);
    }

    @Test
    void farFromEachOtherDoNotFeelEachOther() {
        ThreadVertex far = new ThreadVertex(220, 0, 5);
        double alone =
                springs(new Spring(HERE, 0.5)).under(THREAD).forces().get(0).fxN();
        double two = springs(new Spring(HERE, 0.5), new Spring(far, 0.5))
                .under(THREAD)
                .forces()
                .get(0)
                .fxN();
        assertEquals(alone, two, 1e-6);
    }

    @Test
    void refuseWhatIsNoSpring() {
        assertThrows(IllegalArgumentException.class, () -> new Spring(HERE, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new Spring(HERE, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> springs(new Spring(new ThreadVertex(0, 0, 13.5), 1)));
        assertThrows(IllegalArgumentException.class, () -> PointSprings.of(FACE, List.of(), 0.05));
    }
}
