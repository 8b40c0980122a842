package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StraightWayTest {
    private static final Length STEP = Length.ofMillimetres(2);
    private static final int LEFT_OUT = 4;
    private static final double NEAR_MM = 5.5;
    private static final double NEAR_IN_DEPTH_MM = 2.2;

    /** Straight on the skin, up and down below it. */
    private static ThreadPath path(SplittableRandom random) {
        double u = random.nextDouble(60, 80);
        double v = random.nextDouble(0, 20);
        double toU = random.nextDouble(30, 60);
        double toV = random.nextDouble(-60, -20);
        List<BuriedPoint> points = new ArrayList<>();
        int legs = random.nextInt(1, 5);
        for (int i = 0; i <= legs; i++) {
            double part = (double) i / legs;
            points.add(BuriedPoint.of(
                    Length.ofMillimetres(u + part * (toU - u)),
                    Length.ofMillimetres(v + part * (toV - v)),
                    Length.ofMillimetres(random.nextDouble(1, 6))));
        }
        return new ThreadPath(points);
    }

    private static List<BuriedPoint> places(ThreadPath path) {
        List<BuriedPoint> all = path.sampledEvery(STEP);
        return all.subList(LEFT_OUT, all.size());
    }

    /** Place by place, as the path itself has them. */
    private static boolean anyNear(ThreadPath one, ThreadPath other, double inDepthMm) {
        return places(one).stream()
                .anyMatch(place -> places(other).stream()
                        .anyMatch(beside -> place.at().distanceTo(beside.at()).millimetres() < NEAR_MM
                                && Math.abs(place.depth().minus(beside.depth()).millimetres()) < inDepthMm));
    }

    @Test
    void comesNearWhereAPlaceOfThePathDoes() {
        AtomicInteger near = new AtomicInteger();
        EachSeed.of(1_000, random -> {
            ThreadPath one = path(random);
            ThreadPath other = path(random);
            double inDepth = random.nextBoolean() ? NEAR_IN_DEPTH_MM : Double.POSITIVE_INFINITY;
            boolean expected = anyNear(one, other, inDepth);
            StraightWay way = StraightWay.every(STEP, one, LEFT_OUT);
            assertEquals(expected, way.comeNear(StraightWay.every(STEP, other, LEFT_OUT), NEAR_MM, inDepth));
            near.addAndGet(expected ? 1 : 0);
        });
        assertTrue(near.get() > 100 && near.get() < 900, near + " of 1,000 are near");
    }

    @Test
    void ofSeveralLimbsIsNearWhereOneIs() {
        EachSeed.of(300, random -> {
            StraightWay one = StraightWay.every(STEP, path(random), LEFT_OUT);
            SplittableRandom sameCourse = random.split();
            ThreadPath dermal = path(sameCourse);
            ThreadPath fascial = dermal.withPointsAfterStart(
                    point -> point.withDepth(point.depth().plus(Length.ofMillimetres(4))));
            StraightWay first = StraightWay.every(STEP, dermal, LEFT_OUT);
            StraightWay second = StraightWay.every(STEP, fascial, LEFT_OUT);
            assertEquals(
                    one.comeNear(first, NEAR_MM, NEAR_IN_DEPTH_MM) || one.comeNear(second, NEAR_MM, NEAR_IN_DEPTH_MM),
                    one.comeNear(first.and(second), NEAR_MM, NEAR_IN_DEPTH_MM));
        });
    }

    /** Beyond its end a path has its tip. */
    @Test
    void endsAtTheTip() {
        EachSeed.of(50, random -> {
            ThreadPath path = path(random);
            StraightWay tip = new StraightWay(path, new double[] {Double.POSITIVE_INFINITY});
            StraightWay all = StraightWay.every(STEP, path, 0);
            assertTrue(all.comeNear(tip, 1e-9, 1e-9));
        });
    }
}
