package io.evenlift.domain.planning.check;

import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.mm;
import static io.evenlift.domain.planning.check.ACheck.ofProduct;
import static io.evenlift.domain.planning.check.ACheck.thread;
import static io.evenlift.domain.planning.check.ACheck.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.fixation.AFixation;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.AProduct;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several rules lean on. */
class CheckedCaseTest {
    private static final PlacedThread THREAD = thread("a", point(92, 25, 5.5), point(56, -23, 3));

    @Test
    void seesTheBarbsFromTheirFirstToTheirLastNoFurtherApartThanAMillimetre() {
        List<BuriedPoint> barbs = CheckedCase.barbed(AFixation.limb(LimbRole.SINGLE, 3));
        assertEquals(51, barbs.size());
        assertEquals(86, barbs.get(0).at().u().millimetres(), 1e-9);
        assertEquals(56, barbs.get(50).at().u().millimetres(), 1e-9);
    }

    @Test
    void countsWhatThePlanLeavesInStock() {
        ThreadProduct cog = AProduct.like("generic-pdo-cog-2-0").inStock(2).product();
        ThreadProduct other = AProduct.like("generic-pdo-cog-0").inStock(5).product();
        CheckedCase checked = usual().with(cog, other)
                .on(
                        THREAD,
                        THREAD.withId(ThreadId.of("b")),
                        ofProduct(THREAD.withId(ThreadId.of("c")), "generic-pdo-cog-0"));
        assertEquals(0, checked.left(cog));
        assertEquals(4, checked.left(other));
    }

    @Test
    void citesWhatItIsTold() {
        assertEquals(
                List.of(CitationKey.of("yi-oh-2024"), CitationKey.of("lorenc-2018")),
                CheckedCase.keys("yi-oh-2024", "lorenc-2018"));
    }

    /** Makers' figures, and the javadoc's example. */
    @ParameterizedTest
    @CsvSource({"8, 60", "10, 75", "12, 90", "14, 100", "16, 110", "20, 130", "1, 7.5"})
    void conesNeedALength(int cones, double needed) {
        assertEquals(mm(needed), ConeLengths.needed(cones));
    }

    @Test
    void aLongerPathGoesStraightOnAlongTheSkinWhileItIsOnTheFace() {
        FaceChart chart = FaceChart.of(Sex.FEMALE, Map.of());
        var path = AFixation.path(point(92, 25, 3), point(70, -10, 5), point(64, -18, 9));
        assertEquals(
                Optional.of(new ChartPoint(mm(58), mm(-26))).map(Object::toString),
                StraightOn.from(path, mm(10), chart).map(Object::toString));
        assertEquals(Optional.empty(), StraightOn.from(path, mm(120), chart));
        assertEquals(Optional.empty(), StraightOn.from(path, mm(140), chart));
    }

    @Test
    void aReportIsCleanWithoutViolationsAndKnowsWhatWasNotMeasured() {
        Violation deep = violation("too-near-the-surface");
        Violation unknown = violation("region-not-assessed");
        assertTrue(new CheckReport(List.of(), List.of(Code.of("intradermal-limb"))).isClean());
        assertFalse(new CheckReport(List.of(deep), List.of()).isClean());
        assertFalse(new CheckReport(List.of(deep), List.of()).hasUnmeasuredTissue());
        assertTrue(new CheckReport(List.of(deep, unknown), List.of()).hasUnmeasuredTissue());
    }

    private static Violation violation(String code) {
        return new Violation(Code.of(code), Optional.empty(), Optional.empty(), "", Optional.empty(), "", List.of());
    }

    /** A limb rises as a whole or, where its highest place would come out of the skin, not at all. */
    @Test
    void aLimbRisesNoHigherThanTheSurface() {
        var limb = THREAD.fixation().limbs().get(0);
        assertEquals("2.90 mm", Fix.shallower(limb, mm(2.9)).orElseThrow().to());
        assertEquals(Optional.empty(), Fix.shallower(limb, Length.ofMillimetres(3)));
    }
}
