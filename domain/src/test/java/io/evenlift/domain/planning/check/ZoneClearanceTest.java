package io.evenlift.domain.planning.check;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.thread;
import static io.evenlift.domain.planning.check.ACheck.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneClearanceTest {
    private final CheckRule rule = new ZoneClearance();

    /** Between two soundings too: the corner reaches into the zone's layer for a quarter of one. */
    @ParameterizedTest
    @CsvSource({"5.22, true", "5.18, false"})
    void aCornerOfAThreadReachesIntoAZone(double depth, boolean met) {
        PlacedThread thread = thread("a", point(89.6, 13.9, 3), point(70.1, 13.9, depth), point(60, 13.9, 3));
        assertEquals(met, met(thread).contains("sentinel-vein"));
    }

    /** The thread rises out of the SMAS, which begins at 5.2 mm, 6.25 mm before the vein; 9 mm are closed. */
    @Test
    void aZoneIsMetUpToWhereTheThreadLeavesItsLayer() {
        PlacedThread rising = thread("a", point(90.35, 13.9, 8.2), point(65.35, 13.9, 3.2));
        assertEquals(2.75, millimetres(violation("sentinel-vein", rising).amount()), 0.02);
    }

    private static boolean warns(String code, PlacedThread thread) {
        return ZoneClearance.warnings(usual().on(thread)).contains(Code.of(code));
    }

    private Set<String> met(PlacedThread thread) {
        return usual().by(rule, thread).stream().map(Violation::subject).collect(Collectors.toSet());
    }

    private Violation violation(String zone, PlacedThread thread) {
        return usual().by(rule, thread).stream()
                .filter(each -> each.subject().equals(zone))
                .findFirst()
                .orElseThrow();
    }

    /** The vein stands at (69.1, 13.9) in SMAS and deep layer; 8 mm and 1 mm of thread are closed. */
    private static PlacedThread besideTheVein(double by, double depth) {
        return thread("a", point(69.1 + by, 13.9, depth), point(69.1 + by + 20, 13.9, depth));
    }

    @ParameterizedTest
    @CsvSource({"8.9, 5.7, true", "9.1, 5.7, false", "8.9, 5.1, false", "8.9, 6.5, true"})
    void aZoneIsMetWithinItsHalfWidthAndTheTubeInItsLayers(double by, double depth, boolean met) {
        assertEquals(met, met(besideTheVein(by, depth)).contains("sentinel-vein"));
    }

    /** Φ((12 + 2) / 6.9) − Φ((12 − 2) / 6.9) is 5.3 %, at 13 mm 4.1 %. */
    @ParameterizedTest
    @CsvSource({"8.5, 5.7, false", "12, 5.7, true", "30, 5.7, false", "12, 5.1, false"})
    void aClearZoneIsToldWithinReachInOneFaceOfTwenty(double by, double depth, boolean told) {
        assertEquals(told, warns("near-sentinel-vein", besideTheVein(by, depth)));
    }

    @Test
    void oneFaceOfTwentyIsEnough() {
        assertTrue(ContactChance.isTold(Fraction.of(0.05)));
        assertFalse(ContactChance.isTold(Fraction.of(0.0499)));
    }

    /** The parietal branch runs at 128.3 mm, 10 mm and 1 mm of thread to either side, in every layer. */
    @ParameterizedTest
    @CsvSource({"117.5, true", "117.1, false"})
    void aZoneThatOnlyWarnsIsToldWhereItIsMet(double u, boolean told) {
        PlacedThread thread = thread("a", point(u, 15, 3), point(90, 15, 3));
        assertEquals(told, warns("near-superficial-temporal-artery-parietal", thread));
        assertFalse(met(thread).contains("superficial-temporal-artery-parietal"));
    }

    @ParameterizedTest
    @CsvSource({
        "near-zygomatic-and-buccal-branches, 64, -48, 6.5, true",
        "near-zygomatic-and-buccal-branches, 64, -48, 5.7, false",
        "near-great-auricular-nerve, 90, -82, 5.7, true",
        "near-great-auricular-nerve, 64, -48, 6.5, false"
    })
    void aStructureWithoutAPlaceIsToldInItsRegionsAndLayers(
            String code, double u, double v, double depth, boolean told) {
        assertEquals(told, warns(code, thread("a", point(92, 20, depth), point(u, v, depth))));
    }

    @Test
    void aNerveUnderTheFatIsLeftUpwards() {
        Violation nerve = violation("frontal-branch-corridor", thread("a", point(90, 30, 5.7), point(64, -48, 5.7)));
        assertEquals("danger-zone", nerve.code().value());
        assertEquals(Fix.of("lay-above-the-smas", "fat"), nerve.fix().orElseThrow());
        assertEquals("a", nerve.thread().orElseThrow().value());
        assertEquals(CheckedCase.keys("pitanguy-tragus-2020"), nerve.citations());
        assertTrue(nerve.contactChance().orElseThrow().value() > 0.9);
        assertTrue(nerve.amount().startsWith("15.") || nerve.amount().startsWith("16."), nerve.amount());
    }

    /** The artery stands at (36.4, -64.3), closed over 7 mm in every layer; the thread ends 5 mm before it. */
    @Test
    void anArteryInEveryLayerIsLeftAside() {
        PlacedThread before = thread("a", point(90, -64.3, 3), point(41.4, -64.3, 3));
        Violation artery = violation("facial-artery-at-commissure", before);
        assertEquals("2.00 mm", artery.amount());
        assertEquals(Fix.of("move-aside-by", "2.00 mm"), artery.fix().orElseThrow());
        assertEquals(point(41.4, -64.3, 3).at(), artery.place().orElseThrow());
    }

    private Violation besideTheMouth(String zone, PlacedThread thread) {
        return usual().of(a58YearOld().with(Region.PERIORAL, region(1.2, 4, 1))).by(rule, thread).stream()
                .filter(each -> each.subject().equals(zone))
                .findFirst()
                .orElseThrow();
    }

    private static double millimetres(String amount) {
        return Double.parseDouble(amount.split(" ", -1)[0]);
    }

    /** Through the artery at 7.5 degrees, half-way between two directions that are tried: half a millimetre farther. */
    @Test
    void theWayAsideIsTriedAndNotOnlyAssumed() {
        Violation artery = besideTheMouth(
                "facial-artery-at-commissure", thread("a", point(88, -57.507, 3), point(20, -66.459, 3)));
        assertEquals(6.75, millimetres(artery.amount()), 0.25);
        assertEquals(0.5, millimetres(artery.fix().orElseThrow().to()) - millimetres(artery.amount()), 0.011);
    }

    /**
     * It lies 4.9 mm deep and deeper, which the thread reaches 4.63 mm beside it; its shallow part may stay where it is, right over
     * the artery.
     */
    @Test
    void onlyWhatMayMeetTheStructureIsMovedOut() {
        Violation artery = besideTheMouth(
                "facial-artery-lateral-to-commissure",
                thread("a", point(30, -64.3, 3), point(40, -64.3, 3), point(47, -64.3, 5.1)));
        assertEquals(2.37, millimetres(artery.amount()), 0.02);
        assertEquals(
                millimetres(artery.amount()),
                millimetres(artery.fix().orElseThrow().to()),
                0.011);
    }

    /** 11.1 ± 3.1 mm deep: a thread in the fat within that band is moved aside and not up. */
    @Test
    void anArteryOfKnownDepthIsLeftAside() {
        PlacedThread deep = thread("a", point(90, -64.3, 5.1), point(44.7, -64.3, 5.1));
        assertEquals(
                "move-aside-by",
                violation("facial-artery-lateral-to-commissure", deep)
                        .fix()
                        .orElseThrow()
                        .code()
                        .value());
    }

    /** Of two zones one is met, and the other only told; the farther of two limbs' places counts. */
    @Test
    void theFarthestPlaceInsideIsTold() {
        PlacedThread through = thread("a", point(80, -64.3, 3), point(34.4, -64.3, 3), point(30, -75, 3));
        Violation artery = besideTheMouth("facial-artery-at-commissure", through);
        double inside = Double.parseDouble(artery.amount().split(" ", -1)[0]);
        assertEquals(7, inside, 0.5);
        assertEquals(36.4, artery.place().orElseThrow().u().millimetres(), 0.6);
    }

    /** Where nothing was measured nobody knows the layer: neither met nor a way out. */
    @Test
    void tissueThatWasNotMeasuredIsNoWayOut() {
        PlacedThread before = thread("a", point(90, -64.3, 3), point(41.4, -64.3, 3));
        Region there = FaceChart.of(Sex.FEMALE, Map.of())
                .regionAt(point(41.4, -64.3, 3).at());
        assertEquals(Region.JOWL, there);
        List<Violation> unknown = usual().of(a58YearOld().without(there)).by(rule, before);
        assertTrue(unknown.stream().noneMatch(each -> each.subject().equals("facial-artery-at-commissure")));
    }
}
