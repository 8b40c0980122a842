package io.evenlift.domain.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContactChanceTest {
    private static final FaceChart FACE = FaceChart.of(Sex.FEMALE, Map.of());

    private static LocatedZone zone(String code) {
        return DangerZone.all().stream()
                .filter(zone -> zone.code().equals(code))
                .findFirst()
                .orElseThrow()
                .on(FACE);
    }

    /** A straight stretch, a place every millimetre. */
    private static List<BuriedPoint> stretch(double u, double v, double toU, double toV, double depth) {
        List<BuriedPoint> places = new ArrayList<>();
        int steps = (int) Math.ceil(Math.hypot(toU - u, toV - v));
        for (int i = 0; i <= steps; i++) {
            double part = (double) i / Math.max(1, steps);
            places.add(BuriedPoint.of(mm(u + part * (toU - u)), mm(v + part * (toV - v)), mm(depth)));
        }
        return places;
    }

    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    private static double chance(String zone, List<BuriedPoint> stretch) {
        return ContactChance.of(zone(zone), stretch).value();
    }

    /** The javadoc's example; the vein stands at (69.1, 13.9). */
    @Test
    void ofAVeinThatIsPassedAtNineMillimetres() {
        assertEquals(0.0999, chance("sentinel-vein", stretch(78.1, 13.9, 78.1, 13.9, 5)), 5e-4);
    }

    @Test
    void isNothingWhereTheStructureIsNowhereMet() {
        assertEquals(0, chance("sentinel-vein", List.of()), 0);
        assertTrue(chance("sentinel-vein", stretch(115, -40, 116, -40, 5)) < 1e-6);
    }

    /** Six standard deviations to either side. */
    @Test
    void isAlmostCertainWhereANerveIsCrossed() {
        assertEquals(1, chance("frontal-branch-corridor", stretch(72, -12, 98, 10, 6)), 1e-6);
    }

    /** Who turns round the end of a line is on its other side without having crossed it. */
    @Test
    void countsNoCrossingBeyondTheEndOfALine() {
        LocatedZone nerve = zone("frontal-branch-corridor");
        List<BuriedPoint> around = stretch(36, 24, 60, 42, 6);
        boolean onBothSides = around.stream().anyMatch(point -> offset(nerve, point) < 0)
                && around.stream().anyMatch(point -> offset(nerve, point) > 0);
        assertTrue(onBothSides);
        assertTrue(ContactChance.of(nerve, around).value() < 0.05);
    }

    private static double offset(LocatedZone zone, BuriedPoint point) {
        return zone.offset(point.at()).millimetres();
    }

    /** 4.9 ± 1.6 mm deep: at that depth the place alone decides, nearer to the skin hardly any artery is left. */
    @Test
    void fallsWithTheDistanceFromAMeasuredDepth() {
        double before = 1;
        for (double depth : new double[] {4.9, 3, 2, 1}) {
            double chance = chance("facial-artery-nasolabial", stretch(24.75, -44.95, 24.75, -44.95, depth));
            assertTrue(chance < before, depth + ": " + chance);
            before = chance;
        }
        // Beside the line ±2 of 3 mm, in depth ±2 of 1.6 mm.
        assertEquals(
                0.4950 * 0.7887, chance("facial-artery-nasolabial", stretch(24.75, -44.95, 24.75, -44.95, 4.9)), 2e-3);
    }

    @Test
    void isNeverLowerForALongerStretchAndNeverAboveOne() {
        EachSeed.of(2_000, random -> {
            List<BuriedPoint> all = anyStretch(random);
            List<BuriedPoint> part = all.subList(0, 1 + random.nextInt(all.size()));
            for (DangerZone zone : DangerZone.all()) {
                LocatedZone located = zone.on(FACE);
                double whole = ContactChance.of(located, all).value();
                assertTrue(
                        whole <= 1 && whole >= ContactChance.of(located, part).value() - 1e-12, zone.code());
            }
        });
    }

    private static List<BuriedPoint> anyStretch(SplittableRandom random) {
        return stretch(
                random.nextDouble(5, 120),
                random.nextDouble(-100, 40),
                random.nextDouble(5, 120),
                random.nextDouble(-100, 40),
                random.nextDouble(1, 12));
    }

    /** By drawing the structure's place and depth a hundred thousand times. */
    @Test
    void agreesWithDrawingManyFaces() {
        LocatedZone artery = zone("facial-artery-lateral-to-commissure");
        List<BuriedPoint> passing = stretch(46, -80, 46, -50, 6);
        double distance = artery.distance(new ChartPoint(mm(46), mm(-64.3))).millimetres();
        SplittableRandom random = new SplittableRandom(7);
        int met = 0;
        int faces = 100_000;
        for (int i = 0; i < faces; i++) {
            double beside = 3.7 * random.nextGaussian();
            double depth = 11.1 + 3.1 * random.nextGaussian();
            met += Math.abs(beside - distance) < 2 && Math.abs(depth - 6) < 2 ? 1 : 0;
        }
        assertTrue(met > 1_000, "met " + met);
        assertEquals((double) met / faces, ContactChance.of(artery, passing).value(), 0.003);
    }
}
