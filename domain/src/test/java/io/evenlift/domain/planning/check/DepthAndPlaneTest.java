package io.evenlift.domain.planning.check;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.laid;
import static io.evenlift.domain.planning.check.ACheck.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dermis ends at 1.2 mm, the SMAS lies from 5.2 to 6.2 mm, bone at 12.2 mm. */
class DepthAndPlaneTest {
    private static PlacedThread level(Plane plane, double depth) {
        return laid(
                "a",
                AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA,
                plane,
                path(point(90, 30, depth), point(64, -48, depth)));
    }

    private static List<String> told(PlacedThread thread) {
        return usual().told(new DepthAndPlane(), thread);
    }

    /** A quarter of a millimetre beside a plane is how well a hand draws. */
    @ParameterizedTest
    @CsvSource({
        "SUBDERMAL, 1.51, ''",
        "SUBDERMAL, 1.412, 'too-near-the-surface 0.09 mm > lay-deeper-by 0.09 mm'",
        "SUBDERMAL, 2.44, ''",
        "SUBDERMAL, 2.458, 'outside-declared-plane 0.01 mm > lay-shallower-by 0.01 mm'",
        "SMAS, 4.96, ''",
        "SMAS, 4.904, 'outside-declared-plane 0.05 mm > lay-deeper-by 0.05 mm'",
        "SMAS, 6.44, ''",
        "SMAS, 6.496, 'outside-declared-plane 0.05 mm > lay-shallower-by 0.05 mm'",
        "DERMIS, 1.44, ''",
        "DERMIS, 0.4, ''",
        "DERMIS, 1.496, 'outside-declared-plane 0.05 mm > lay-shallower-by 0.05 mm'"
    })
    void toldAreBarbsOutsideTheirPlaneAndUnderTheDermis(Plane plane, double depth, String told) {
        assertEquals(told.isEmpty() ? List.of() : List.of(told), told(level(plane, depth)));
    }

    @Test
    void aThreadThatIsTooDeepHereAndTooShallowThereIsToldOfBoth() {
        PlacedThread tilted = laid(
                "a", AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Plane.SMAS, path(point(90, 30, 3), point(64, -48, 8)));
        List<String> told = told(tilted);
        assertEquals(2, told.size());
        assertTrue(told.get(0).contains("lay-deeper-by") && told.get(1).contains("lay-shallower-by"), told.toString());
    }

    @Test
    void whereNothingWasMeasuredIsToldWithItsRegionAndNeedsAMeasurement() {
        PlacedThread thread = level(Plane.FAT, 3);
        Violation violation = usual().of(a58YearOld().without(Region.MALAR))
                .by(new DepthAndPlane(), thread)
                .get(0);
        assertEquals("region-not-assessed", violation.code().value());
        assertEquals("malar", violation.subject());
        assertEquals("a", violation.thread().orElseThrow().value());
        assertTrue(violation.fix().isEmpty());
        assertEquals(CheckedCase.keys("assumed-candidacy-gates"), violation.citations());
        assertTrue(violation.place().orElseThrow().v().isLessThan(ACheck.mm(-7)));
    }

    @Test
    void namesThreadPlaceAndSource() {
        Violation violation =
                usual().by(new DepthAndPlane(), level(Plane.FAT, 1)).get(0);
        assertEquals("a", violation.thread().orElseThrow().value());
        assertTrue(violation.place().isPresent());
        assertEquals("", violation.subject());
        assertEquals(CheckedCase.keys("lorenc-2018"), violation.citations());
    }

    /** A fix of depth is for one limb: of a dual fixation it is told for which. */
    @Test
    void namesTheLimbWhereThereAreTwo() {
        ThreadPath deep = path(point(90, 30, 5.6), point(64, -48, 5.6));
        Limb dermal = new Limb(LimbRole.DERMAL, Plane.SUBDERMAL, deep, ACheck.mm(1), deep.length());
        Limb fascial = new Limb(LimbRole.FASCIAL, Plane.SMAS, deep, ACheck.mm(1), deep.length());
        Anchor anchor = new Anchor(deep.start(), AnchorTissue.DEEP_TEMPORAL_FASCIA, Bite.HORIZONTAL);
        PlacedThread dual = level(Plane.FAT, 3)
                .withFixation(new DualFixation(dermal, fascial, deep.start(), anchor, Optional.empty(), List.of()));
        List<Violation> violations = usual().by(new DepthAndPlane(), dual);
        assertEquals(
                List.of("dermal"), violations.stream().map(Violation::subject).toList());
    }

    @Test
    void aLimbInTheDermisIsKnown() {
        assertTrue(DepthAndPlane.hasIntradermalLimb(
                usual().on(level(Plane.FAT, 3), level(Plane.DERMIS, 1).withId(ThreadId.of("b")))));
        assertFalse(DepthAndPlane.hasIntradermalLimb(usual().on(level(Plane.SUBDERMAL, 2))));
    }
}
