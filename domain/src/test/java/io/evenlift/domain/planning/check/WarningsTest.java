package io.evenlift.domain.planning.check;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.laid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan meets knowingly. */
class WarningsTest {

    @ParameterizedTest
    @CsvSource({
        "SUPERFICIAL_TEMPORAL_FASCIA, FAT, false, false",
        "GALEA, SUBDERMAL, false, false",
        "DEEP_TEMPORAL_FASCIA, FAT, true, false",
        "SUPERFICIAL_TEMPORAL_FASCIA, DERMIS, false, true"
    })
    void areOfADeepBiteAndOfALimbInTheDermis(AnchorTissue tissue, Plane plane, boolean bite, boolean dermis) {
        PlacedThread sound = laid(
                "a", AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Plane.FAT, path(point(92, 25, 5.5), point(60, -48, 3)));
        PlacedThread thread = laid("a", tissue, plane, path(point(100, 25, 5.5), point(72, -48, 3)));
        Candidacy.Eligible candidacy =
                (Candidacy.Eligible) CandidacyRules.judge(a58YearOld().assessment(), List.of());
        CheckReport report = new PlanChecker(candidacy.candidate(), Catalogue.builtIn(), PlanLimits.USUAL)
                .check(new ThreadPlan(List.of(sound.withId(ThreadId.of("s")), thread)));
        assertEquals(bite, report.warnings().contains(Code.of("doppler-before-bite")));
        assertEquals(dermis, report.warnings().contains(Code.of("intradermal-limb")));
        assertTrue(report.warnings().contains(Code.of("near-superficial-temporal-artery-frontal")));
    }
}
