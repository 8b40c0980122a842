package io.evenlift.domain.planning;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.evidence.Code;
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
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
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

    /** The load of a thread that the check leaves alone is at most the weakest of thread, barbs and anchor over its factor. */
    @Test
    void noLoadAboveWhatTheWeakestPartAllowsPasses() {
        long seed = 20_261_122;
        SplittableRandom random = new SplittableRandom(seed);
        Candidacy candidacy = CandidacyRules.judge(a58YearOld().assessment(), List.of());
        PlanChecker checker =
                new PlanChecker(((Candidacy.Eligible) candidacy).candidate(), Catalogue.builtIn(), PlanLimits.USUAL);
        ThreadProduct cog =
                Catalogue.builtIn().find(ProductId.of("generic-pdo-cog-2-0")).orElseThrow();
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            PlacedThread drawn =
                    fromTheTemple().at(3.8).pulling(random.nextDouble(0.1, 4)).temple();
            Length barbs = Length.ofMillimetres(random.nextDouble(2, 70));
            PlacedThread thread = drawn.withFixation(drawn.fixation()
                    .withLimbs(limb -> new Limb(
                            limb.role(),
                            limb.plane(),
                            limb.path(),
                            limb.barbedTo().minus(barbs).max(Length.ZERO),
                            limb.barbedTo())));
            Force allowed = HoldingLimits.weakest(thread, cog).orElseThrow().allowedLoad();
            boolean told = checker.check(new ThreadPlan(List.of(thread))).violations().stream()
                    .anyMatch(violation -> violation.code().equals(Code.of("holding-exceeded")));
            assertEquals(thread.tension().isMoreThan(allowed), told, "case " + i + " of seed " + seed);
            refused += told ? 1 : 0;
        }
        assertTrue(refused > 200 && refused < 1_800, refused + " of 2,000 refused");
    }
}
