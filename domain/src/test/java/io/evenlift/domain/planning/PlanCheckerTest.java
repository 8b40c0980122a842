package io.evenlift.domain.planning;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.check.Violation;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanCheckerTest {
    private static CheckReport check(PlacedThread... threads) {
        Candidacy candidacy = CandidacyRules.judge(a58YearOld().assessment(), List.of());
        return new PlanChecker(((Candidacy.Eligible) candidacy).candidate(), Catalogue.builtIn(), PlanLimits.USUAL)
                .check(new ThreadPlan(List.of(threads)));
    }

    private static Set<String> codes(PlacedThread... threads) {
        return check(threads).violations().stream()
                .map(Violation::code)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static PlacedThread onLoop(PlacedThread thread, Anchor anchor) {
        Limb limb = thread.fixation().limbs().get(0);
        return thread.withFixation(new FixationTechnique.ScalpFasciaLoop(limb, anchor));
    }

    @Test
    void findsNothingInASoundThread() {
        assertEquals(Set.of(), codes(fromTheTemple().at(3.8).temple()));
    }

    @Test
    void aTensionAboveTheLimitIsTold() {
        assertTrue(codes(fromTheTemple().at(3.8).pulling(2.5).temple()).contains("tension-above-limit"));
        assertFalse(codes(fromTheTemple().at(3.8).pulling(2).temple()).contains("tension-above-limit"));
    }

    @Test
    void barbsNearerThanThreeTenthsUnderTheDermisAreTold() {
        // The skin is 1.2 mm.
        assertTrue(codes(fromTheTemple().at(1.45).temple()).contains("too-near-the-surface"));
        assertFalse(codes(fromTheTemple().at(1.55).temple()).contains("too-near-the-surface"));
    }

    @Test
    void aDeepThreadThroughTheFrontalBranchIsTold() {
        assertTrue(codes(fromTheTemple().at(5.7).temple()).contains("danger-zone"));
    }

    @Test
    void neighboursCloserThanFiveMillimetresAreTold() {
        PlacedThread one = fromTheTemple().at(3.8).named("a").temple();
        PlacedThread near =
                fromTheTemple().at(3.8).named("b").from(90).to(54, -48).temple();
        PlacedThread far =
                fromTheTemple().at(3.8).named("c").from(93).to(57, -48).temple();
        assertTrue(codes(one, near).contains("threads-too-close"));
        assertFalse(codes(one, far).contains("threads-too-close"));
    }

    @Test
    void aLoopInTheSuperficialFasciaIsTold() {
        PlacedThread thread = fromTheTemple().at(3.8).temple();
        assertTrue(codes(onLoop(thread, thread.fixation().anchor())).contains("anchor-not-in-scalp-fascia"));
    }

    @Test
    void aDeepBiteOutsideItsWindowIsTold() {
        PlacedThread thread = fromTheTemple().at(3.8).temple();
        BuriedPoint place = thread.fixation().anchor().place();
        Anchor deep = new Anchor(place, AnchorTissue.DEEP_TEMPORAL_FASCIA, Bite.HORIZONTAL);
        assertFalse(codes(onLoop(thread, deep)).contains("anchor-outside-window"));
        PlacedThread front = fromTheTemple().at(3.8).from(80).temple();
        Anchor tooFar =
                new Anchor(front.fixation().anchor().place(), AnchorTissue.DEEP_TEMPORAL_FASCIA, Bite.HORIZONTAL);
        assertTrue(codes(onLoop(front, tooFar)).contains("anchor-outside-window"));
    }

    @Test
    void aThreadOffTheFaceRunsThroughNothingThatWasMeasured() {
        PlacedThread thread = fromTheTemple().at(3.8).temple();
        Limb limb = thread.fixation().limbs().get(0);
        ThreadPath away = new ThreadPath(List.of(
                limb.path().start(),
                BuriedPoint.of(Length.ofMillimetres(120), Length.ofMillimetres(60), Length.ofMillimetres(3)),
                BuriedPoint.of(Length.ofMillimetres(150), Length.ofMillimetres(90), Length.ofMillimetres(3))));
        PlacedThread off = thread.withFixation(new FixationTechnique.TempleEntry(
                limb.withPath(away), thread.fixation().anchor()));
        assertTrue(check(off).hasUnmeasuredTissue());
    }

    @Test
    void aThreadThroughARegionThatWasNotMeasuredIsTold() {
        Candidacy candidacy =
                CandidacyRules.judge(a58YearOld().without(Region.NASOLABIAL).assessment(), List.of());
        CheckReport report = new PlanChecker(
                        ((Candidacy.Eligible) candidacy).candidate(), Catalogue.builtIn(), PlanLimits.USUAL)
                .check(new ThreadPlan(
                        List.of(fromTheTemple().at(3.8).to(42, -47).temple())));
        assertTrue(report.hasUnmeasuredTissue());
    }

    @Test
    void aThreadThatIsListedButNotPublishedIsTold() {
        PlacedThread thread = fromTheTemple().at(3.8).temple();
        PlacedThread mint = new PlacedThread(
                thread.id(), thread.side(), ProductId.of("mint-lift"), thread.fixation(), thread.tension());
        assertTrue(codes(mint).contains("product-data-not-published"));
        PlacedThread unknown = new PlacedThread(
                thread.id(), thread.side(), ProductId.of("no-such"), thread.fixation(), thread.tension());
        assertTrue(codes(unknown).contains("product-unknown"));
    }
}
