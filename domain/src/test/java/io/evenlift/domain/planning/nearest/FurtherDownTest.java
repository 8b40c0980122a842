package io.evenlift.domain.planning.nearest;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ProbedThread;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The skin is 1.2 mm, the fat 4 mm: the SMAS begins at 5.2 mm. */
class FurtherDownTest {
    private static final ThreadProbe SIDE = new Predictor(
                    ((Candidacy.Eligible) CandidacyRules.judge(a58YearOld().assessment(), List.of())).candidate(),
                    Catalogue.builtIn())
            .probe(Side.LEFT);

    private static PlacedThread furtherDown(PlacedThread laid) {
        return new FurtherDown(SIDE, PlanLimits.USUAL).of(laid, lay -> true);
    }

    private static Limb limb(PlacedThread thread) {
        return thread.fixation().limbs().get(0);
    }

    private static double down(PlacedThread laid, PlacedThread now) {
        return OwnWay.change(limb(laid).path(), limb(now).path()).millimetres();
    }

    /** At the tension that its dimples, sought along its line, allow. */
    private static double lift(PlacedThread thread) {
        SideScreen screen = SIDE.screen(List.of(thread));
        double depth = screen.deepest().per(PlanLimits.USUAL.deepest());
        double slope =
                screen.steepest().slope().value() / PlanLimits.USUAL.steepest().value();
        return undimpled(thread) / Math.max(1, Math.max(depth, slope));
    }

    private static double undimpled(PlacedThread thread) {
        ProbedThread probed = SIDE.probed(thread);
        return Landmark.OF_LIFT.stream()
                        .mapToDouble(landmark -> probed.lift(landmark).millimetres())
                        .sum()
                * thread.tension().newtons();
    }

    @Test
    void aThreadThatMayBePulledAsDrawnStays() {
        PlacedThread gentle = fromTheTemple().at(3.8).pulling(0.4).temple();
        assertEquals(gentle, furtherDown(gentle));
    }

    @Test
    void aThreadRightUnderTheDermisGoesDownIntoTheFat() {
        PlacedThread laid = fromTheTemple().at(1.53).pulling(1).temple();
        PlacedThread now = furtherDown(laid);
        assertEquals(Plane.FAT, limb(now).plane());
        assertEquals(limb(laid).path().start(), limb(now).path().start());
        assertEquals(limb(laid).path().tip().at(), limb(now).path().tip().at());
        assertEquals(laid.tension(), now.tension());
        assertTrue(lift(now) > 1.5 * lift(laid), lift(laid) + " and then " + lift(now));
    }

    @Test
    void theDermalLimbOfADualFixationStaysUnderTheDermis() {
        PlacedThread laid = fromTheTemple().at(1.53).pulling(6).dualUnsaid();
        Limb now = limb(furtherDown(laid));
        assertEquals(Plane.SUBDERMAL, now.plane());
        double tip = now.path().tip().depth().millimetres();
        assertTrue(tip > 1.53 && tip <= 2.2, () -> "tip at " + tip);
    }

    @Test
    void staysWhereWhatLiesFurtherDownBreaksARule() {
        PlacedThread laid = fromTheTemple().at(1.53).pulling(1).temple();
        assertEquals(laid, new FurtherDown(SIDE, PlanLimits.USUAL).of(laid, lay -> false));
    }

    @Test
    void aMillimetreHasToKeepATwentiethOfTheLift() {
        EachSeed.of(24, FurtherDownTest::isWorthIt);
    }

    private static void isWorthIt(SplittableRandom random) {
        PlacedThread laid = fromTheTemple()
                .at(random.nextDouble(1.5, 4.5))
                .pulling(random.nextDouble(0.25, 2))
                .to(random.nextDouble(45, 60), random.nextDouble(-58, -46))
                .temple();
        PlacedThread now = furtherDown(laid);
        double down = down(laid, now);
        // What leads to the barbs may have to come from further up.
        assertTrue(limb(now)
                        .path()
                        .tip()
                        .depth()
                        .minus(limb(laid).path().tip().depth())
                        .millimetres()
                <= 2.01);
        double gained = lift(now) - lift(laid);
        double price = down / 20 * undimpled(laid);
        // The two ways to find dimples agree to a few per cent.
        assertTrue(gained >= price - 0.03 * undimpled(laid), () -> down + " mm for " + gained + ", not " + price);
    }
}
