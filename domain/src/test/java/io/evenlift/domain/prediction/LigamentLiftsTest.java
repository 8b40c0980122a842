package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.InteriorMotion;
import io.evenlift.domain.mechanics.InteriorResponse;
import io.evenlift.domain.mechanics.LayeredForce;
import io.evenlift.domain.mechanics.PointSprings;
import io.evenlift.domain.mechanics.ThreadVertex;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LigamentLiftsTest {
    private final SideFields fields = new SideFields(
            a58YearOld().assessment(), Side.LEFT, new ResponseTables(KeptTables.ofUsualSize()), new LimbShares());

    private List<LigamentLift> lifts(PlacedThread thread) {
        return LigamentLifts.of(Side.LEFT, fields, List.of(thread));
    }

    private static double mm(Length length) {
        return length.millimetres();
    }

    @Test
    void areToldOfLigamentsThatMayLieAtAThread() {
        assertEquals(
                List.of(Ligament.ZYGOMATIC),
                lifts(fromTheTemple().at(4).pulling(2).temple()).stream()
                        .map(LigamentLift::ligament)
                        .toList());
        assertEquals(
                List.of(Ligament.ZYGOMATIC, Ligament.UPPER_MASSETERIC),
                lifts(fromTheTemple().at(4).pulling(2).to(51, -75).temple()).stream()
                        .map(LigamentLift::ligament)
                        .toList());
    }

    /** What is found now may push out of what is remembered what is asked beside it. */
    @Test
    void areRememberedAndForgottenWithoutLosingWhatIsAsked() {
        List<LigamentPull.Of> all = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            all.add(new LigamentPull.Of(
                    Ligament.ZYGOMATIC,
                    fromTheTemple().at(3 + 0.001 * i).temple().fixation()));
        }
        assertEquals(all.size(), fields.pulls(all, this::numbered).size());
        List<LigamentPull.Of> oldestFirst = List.of(all.get(30), all.get(0), all.get(229), all.get(0));
        List<LigamentPull> pulls = fields.pulls(oldestFirst, unknown -> {
            assertEquals(List.of(all.get(0)), unknown);
            return numbered(unknown);
        });
        assertEquals(
                List.of(30.0, 0.0, 229.0, 0.0),
                pulls.stream().map(pull -> pull.held().fxN()).toList());
    }

    /** By the depth of their threads. */
    private List<LigamentPull> numbered(List<LigamentPull.Of> pulls) {
        InteriorMotion still = new InteriorMotion(0, 0, 0);
        return pulls.stream()
                .map(of -> (double) Math.round(
                        1000 * mm(of.fixation().limbs().get(0).path().tip().depth()) - 3000))
                .map(number -> new LigamentPull(still, still, still, still, new BuriedForce(0, 0, 1, number, 0, 0)))
                .toList();
    }

    @Test
    void areLessTheStifferTheLigament() {
        for (LigamentLift lift : lifts(fromTheTemple().at(4).pulling(2).temple())) {
            assertTrue(mm(lift.lift().low()) > 0);
            assertTrue(lift.lift().low().isLessThan(lift.lift().central()));
            assertTrue(lift.lift().central().isLessThan(lift.lift().high()));
            assertTrue(lift.lift().high().isLessThan(lift.free()));
        }
    }

    /** A spring on its own moves by free / (1 + stiffness × give), in every direction by that direction's give. */
    @Test
    void followTheSpringsStiffness() {
        LigamentLift lift = lifts(fromTheTemple().at(4).pulling(2).temple()).get(0);
        double usual = 9.16 / 5;
        double loose = 9.16 / 25;
        double give = (mm(lift.free()) / mm(lift.lift().high()) - 1) / loose;
        assertEquals(mm(lift.free()) / (1 + usual * give), mm(lift.lift().central()), 0.02 * mm(lift.free()));
        // What it bears is its stiffness times its whole way, of which the lift is a part.
        assertTrue(lift.restraint().newtons() >= usual * mm(lift.lift().central()));
    }

    @Test
    void areInProportionToTheTension() {
        LigamentLift one = lifts(fromTheTemple().at(4).pulling(1).temple()).get(0);
        LigamentLift two = lifts(fromTheTemple().at(4).pulling(2).temple()).get(0);
        assertEquals(2 * mm(one.lift().central()), mm(two.lift().central()), 1e-12);
        assertEquals(2 * one.restraint().newtons(), two.restraint().newtons(), 1e-12);
    }

    @Test
    void ofSeveralThreadsAddUp() {
        PlacedThread one = fromTheTemple().at(4).pulling(2).temple();
        PlacedThread other =
                fromTheTemple().named("t2").at(3).pulling(1).to(62, -60).temple();
        LigamentLift both =
                LigamentLifts.of(Side.LEFT, fields, List.of(one, other)).get(0);
        LigamentLift first = lifts(one).get(0);
        LigamentLift second = lifts(other).get(0);
        assertEquals(Ligament.ZYGOMATIC, second.ligament());
        assertEquals(mm(first.free()) + mm(second.free()), mm(both.free()), 1e-12);
        assertEquals(
                mm(first.lift().low()) + mm(second.lift().low()), mm(both.lift().low()), 1e-12);
        assertEquals(
                mm(first.lift().central()) + mm(second.lift().central()),
                mm(both.lift().central()),
                1e-12);
        assertTrue(both.restraint().newtons()
                <= first.restraint().newtons() + second.restraint().newtons());
    }

    /** Gathering forces over the ligament's width costs less than 2 % of its lift. */
    @Test
    void areThoseOfEveryForceByItself() {
        for (PlacedThread thread : List.of(
                fromTheTemple().at(4).pulling(2).temple(),
                fromTheTemple().at(2).pulling(1).temple(),
                fromTheTemple().at(4).pulling(2).to(51, -75).temple(),
                fromTheTemple().at(2).dual())) {
            for (LigamentLift lift : lifts(thread)) {
                double each = freeLift(lift.ligament(), thread);
                assertEquals(each, mm(lift.free()), 0.02 * each, lift.ligament().word());
            }
        }
    }

    private double freeLift(Ligament ligament, PlacedThread thread) {
        ChartPoint at = fields.chart().onThisFace(ligament.site().place());
        Region region = fields.chart().regionAt(at);
        TissueStack stack = fields.tissue(TissueVariant.AS_FOUND).of(region);
        List<BuriedForce> forces = new ArrayList<>();
        for (LayeredForce force :
                fields.of(TissueVariant.AS_FOUND, List.of(thread)).layered(region)) {
            TissueLayer layer = List.of(TissueLayer.values()).get(force.layer());
            Length depth = stack.topOf(layer).plus(stack.thicknessOf(layer).times(force.relativeDepth()));
            forces.add(new BuriedForce(force.xMm(), force.yMm(), mm(depth), force.fxN(), force.fyN(), force.fzN()));
        }
        InteriorMotion motion = PointSprings.of(
                        InteriorResponse.of(ResponseTables.medium(stack)), List.of(), mm(LigamentLifts.RADIUS.value()))
                .under(forces)
                .motionAt(new ThreadVertex(
                        mm(at.u()),
                        mm(at.v()),
                        mm(stack.smasTop()
                                .plus(stack.thicknessOf(TissueLayer.SMAS).times(0.5)))));
        LiftDirection up = fields.chart().liftDirection(at);
        return motion.uxMm() * up.u().value() + motion.uyMm() * up.v().value();
    }

    @Test
    void sayWhereTheRankOfALigamentWasNotMeasured() {
        List<String> grounds = lifts(
                        fromTheTemple().at(4).pulling(2).to(51, -75).temple())
                .stream()
                .map(lift -> lift.grounds().value())
                .toList();
        assertEquals(List.of("ligament-rank-measured", "ligament-rank-assumed"), grounds);
    }

    /** Predictions leave it out, because no stiffness is known; docs/model.md tells how much that is. */
    @Test
    void wouldTakeSomePercentOfTheSkinsLift() {
        PlacedThread thread = fromTheTemple().at(4).pulling(2).temple();
        LigamentLift zygomatic = lifts(thread).get(0);
        assertEquals(0.033, takenFrom(Landmark.MID_CHEEK, zygomatic, thread), 1e-3);
        assertEquals(0.021, takenFrom(Landmark.NASOLABIAL_MID, zygomatic, thread), 1e-3);
    }

    /** The part of a landmark's lift that the restraint takes, pulling straight against the lift. */
    private double takenFrom(Landmark landmark, LigamentLift lift, PlacedThread thread) {
        ChartPoint place = fields.chart().onThisFace(lift.ligament().site().place());
        TissueStack stack = fields.tissue(TissueVariant.AS_FOUND).at(place);
        LiftDirection up = fields.chart().liftDirection(place);
        BuriedForce held = new BuriedForce(
                mm(place.u()),
                mm(place.v()),
                mm(stack.smasTop().plus(stack.thicknessOf(TissueLayer.SMAS).times(0.5))),
                -lift.restraint().newtons() * up.u().value(),
                -lift.restraint().newtons() * up.v().value(),
                0);
        SideField ligament = new SideField(
                fields.tissue(TissueVariant.AS_FOUND),
                List.of(new SideField.Pull(fields.single(held), Force.ofNewtons(1))));
        LiftDirection direction = fields.chart().liftDirection(landmark);
        ChartPoint at = fields.chart().landmark(landmark);
        double free = mm(fields.of(TissueVariant.AS_FOUND, List.of(thread)).along(direction, at));
        return -mm(ligament.along(direction, at)) / free;
    }
}
