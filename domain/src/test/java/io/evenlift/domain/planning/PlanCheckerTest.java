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
import io.evenlift.domain.face.Plane;
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
import io.evenlift.domain.thread.AProduct;
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

    /** Seen from above they cross near (74, -6); a depth of 2 mm and more between them is apart. */
    @Test
    void threadsThatCrossWithinTwoMillimetresOfDepthAreTold() {
        PlacedThread one =
                fromTheTemple().at(3.8).named("a").from(84).to(66, -48).temple();
        PlacedThread across =
                fromTheTemple().at(3.8).named("b").from(93).to(50, -48).temple();
        PlacedThread above =
                fromTheTemple().at(1.7).named("b").from(93).to(50, -48).temple();
        assertTrue(codes(one, across).contains("threads-cross"));
        assertFalse(codes(one, above).contains("threads-cross"));
        Violation violation = violation("threads-cross", one, across);
        assertEquals("a", violation.subject());
        assertEquals("b", violation.thread().orElseThrow().value());
        assertEquals(
                "lay-apart-in-depth-by", violation.fix().orElseThrow().code().value());
    }

    @Test
    void threadsOfOneAnchorDoNotCrossThere() {
        PlacedThread one = fromTheTemple().at(3.8).named("a").to(46, -48).temple();
        PlacedThread other = fromTheTemple().at(3.8).named("b").to(64, -48).temple();
        assertFalse(codes(one, other).contains("threads-cross"));
    }

    private static Violation violation(String code, PlacedThread... threads) {
        return check(threads).violations().stream()
                .filter(each -> each.code().equals(Code.of(code)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExitFromWhichNothingIsLiftedIsTold() {
        assertTrue(codes(fromTheTemple().at(3.8).to(64, -6).temple()).contains("exit-in-no-treated-region"));
        assertFalse(codes(fromTheTemple().at(3.8).to(64, -14).temple()).contains("exit-in-no-treated-region"));
    }

    /** The barbs are declared to lie in the fat, which begins under 1.2 mm of skin; a quarter of a millimetre is drawing. */
    @Test
    void leavingTheDeclaredPlaneIsToldWithTheWayBack() {
        PlacedThread shallow = inFat(fromTheTemple().at(0.9).temple());
        assertEquals(
                "lay-deeper-by",
                violation("outside-declared-plane", shallow)
                        .fix()
                        .orElseThrow()
                        .code()
                        .value());
        PlacedThread deep = inFat(fromTheTemple().at(5.6).temple());
        assertEquals(
                "lay-shallower-by",
                violation("outside-declared-plane", deep)
                        .fix()
                        .orElseThrow()
                        .code()
                        .value());
    }

    private static PlacedThread inFat(PlacedThread thread) {
        return thread.withFixation(thread.fixation()
                .withLimbs(limb -> new Limb(limb.role(), Plane.FAT, limb.path(), limb.barbedFrom(), limb.barbedTo())));
    }

    /** 12 cones need 90 mm; a thread from the temple to the mid cheek has some 86. */
    @Test
    void aPathTooShortForItsConesIsTold() {
        PlacedThread thread = fromTheTemple().at(3.8).temple();
        Length path = thread.fixation().limbs().get(0).path().length();
        assertEquals(86, path.millimetres(), 1);
        assertEquals(Set.of(), codesWithCones(thread, 11));
        assertEquals(Set.of("path-too-short-for-its-cones"), codesWithCones(thread, 12));
    }

    private static Set<String> codesWithCones(PlacedThread thread, int cones) {
        ThreadProduct coned =
                AProduct.like("generic-pdo-cog-2-0").withCones(cones).product();
        Candidacy candidacy = CandidacyRules.judge(a58YearOld().assessment(), List.of());
        PlacedThread laid =
                new PlacedThread(thread.id(), thread.side(), coned.id(), thread.fixation(), Force.ofNewtons(0.5));
        return new PlanChecker(
                        ((Candidacy.Eligible) candidacy).candidate(), new Catalogue(List.of(coned)), PlanLimits.USUAL)
                .check(new ThreadPlan(List.of(laid))).violations().stream()
                        .map(each -> each.code().value())
                        .collect(Collectors.toSet());
    }

    /** A structure that is met is told with the chance that it is touched, one that is only near as a warning. */
    @Test
    void howLikelyAStructureIsTouchedIsTold() {
        double chance = violation("danger-zone", fromTheTemple().at(5.7).temple())
                .contactChance()
                .orElseThrow()
                .value();
        assertTrue(chance > 0.9, "crossing the frontal branch: " + chance);
        assertTrue(check(fromTheTemple().at(3.8).temple()).warnings().stream()
                .anyMatch(code -> code.value().equals("near-superficial-temporal-artery-frontal")));
    }

    /** By the mouth corner no depth keeps clear of the facial artery. */
    @Test
    void theMouthCornerIsClosedAtEveryDepth() {
        for (double depth : new double[] {1.6, 2.5, 3.8}) {
            Violation violation = check(fromTheTemple().at(depth).to(38, -63).temple()).violations().stream()
                    .filter(each -> each.subject().equals("facial-artery-at-commissure"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("open at " + depth));
            assertEquals("move-aside-by", violation.fix().orElseThrow().code().value());
        }
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
