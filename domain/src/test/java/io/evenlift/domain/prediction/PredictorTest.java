package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.prediction.rate.DimplingRate;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PredictorTest {
    private static EligibleCandidate eligible(PatientAssessment patient) {
        List<Acknowledgement> acknowledged = List.of(new Acknowledgement(Code.of("thin-skin"), "for a test"));
        return CandidacyRules.judge(patient, acknowledged)
                .fold(
                        Candidacy.Eligible::candidate,
                        deferred -> refused(deferred.reasons()),
                        unsuitable -> refused(unsuitable.reasons()),
                        undetermined -> refused(undetermined.reasons()));
    }

    private static EligibleCandidate refused(Object reasons) {
        throw new AssertionError("the test's patient is not eligible: " + reasons);
    }

    private static Prediction predict(PatientAssessment patient, PlacedThread... threads) {
        return new Predictor(eligible(patient), Catalogue.builtIn()).predict(new ThreadPlan(List.of(threads)));
    }

    private static PatientAssessment withSkin(double skinMm) {
        APatient patient = a58YearOld();
        for (Region region : List.of(
                Region.TEMPLE,
                Region.PREAURICULAR,
                Region.MALAR,
                Region.CHEEK,
                Region.NASOLABIAL,
                Region.JOWL,
                Region.JAWLINE)) {
            // The SMAS stays at 5.2 mm.
            patient.with(region, region(skinMm, 5.2 - skinMm, region == Region.JOWL ? 2 : 1));
        }
        return patient.assessment();
    }

    private static double deepest(Prediction prediction) {
        return prediction.deepest().millimetres();
    }

    @Nested
    class DirectionOfTheDimple {
        @Test
        void moreTensionIsDeeperInProportion() {
            double one = deepest(predict(
                    a58YearOld().assessment(), fromTheTemple().pulling(1).temple()));
            double two = deepest(predict(
                    a58YearOld().assessment(), fromTheTemple().pulling(2).temple()));
            assertEquals(2, two / one, 0.02);
        }

        @Test
        void noTensionLeavesNoDimpleAndNoLift() {
            Prediction prediction = predict(
                    a58YearOld().assessment(), fromTheTemple().pulling(0).temple());
            assertTrue(prediction.sites().isEmpty());
            prediction
                    .lifts()
                    .forEach(lift -> assertEquals(Length.ZERO, lift.lift().high()));
        }

        @Test
        void shallowerIsDeeper() {
            double before = 0;
            for (double depth : new double[] {4, 3, 2, 1.6}) {
                double now = deepest(predict(
                        a58YearOld().assessment(), fromTheTemple().at(depth).temple()));
                assertTrue(now > before, "at " + depth + " mm: " + now + " against " + before + " deeper down");
                before = now;
            }
        }

        @Test
        void thinnerSkinIsDeeperWithTheSmasWhereItIs() {
            double before = 0;
            for (double skin : new double[] {2.0, 1.6, 1.2, 0.9, 0.7}) {
                double now =
                        deepest(predict(withSkin(skin), fromTheTemple().at(2.6).temple()));
                assertTrue(now > before, "under " + skin + " mm of skin: " + now + " against " + before);
                before = now;
            }
        }

        @Test
        void poorerSkinIsDeeper() {
            Skin usual = a58YearOld().assessment().skin();
            double before = 0;
            for (SkinElasticity elasticity :
                    List.of(SkinElasticity.GOOD, SkinElasticity.REDUCED, SkinElasticity.POOR)) {
                Skin skin = new Skin(elasticity, usual.photodamage(), usual.scarring());
                double now = deepest(predict(
                        a58YearOld().with(skin).assessment(), fromTheTemple().temple()));
                assertTrue(now > before);
                before = now;
            }
        }

        @Test
        void unknownElasticityIsNoSaferThanReduced() {
            Skin usual = a58YearOld().assessment().skin();
            Skin unknown = new Skin(SkinElasticity.UNKNOWN, usual.photodamage(), usual.scarring());
            Skin good = new Skin(SkinElasticity.GOOD, usual.photodamage(), usual.scarring());
            double asked = deepest(predict(
                    a58YearOld().with(good).assessment(), fromTheTemple().temple()));
            double notAsked = deepest(predict(
                    a58YearOld().with(unknown).assessment(), fromTheTemple().temple()));
            assertTrue(notAsked >= asked);
        }

        @Test
        void theSameLoadOnFewerThreadsIsDeeper() {
            PlacedThread alone = fromTheTemple().pulling(2).temple();
            PlacedThread one = fromTheTemple().named("a").temple();
            PlacedThread beside =
                    fromTheTemple().named("b").from(92).to(56, -48).temple();
            assertTrue(deepest(predict(a58YearOld().assessment(), alone))
                    > deepest(predict(a58YearOld().assessment(), one, beside)));
        }

        @Test
        void neighboursMovedCloserAreDeeper() {
            double before = 0;
            for (double apart : new double[] {8, 6, 4, 2}) {
                PlacedThread one = fromTheTemple().named("a").temple();
                PlacedThread beside = fromTheTemple()
                        .named("b")
                        .from(86 + apart)
                        .to(50 + apart, -48)
                        .temple();
                double now = deepest(predict(a58YearOld().assessment(), one, beside));
                assertTrue(now > before, apart + " mm apart: " + now + " against " + before);
                before = now;
            }
        }
    }

    @Nested
    class OfASite {
        private final Prediction prediction =
                predict(withSkin(0.85), fromTheTemple().at(1.5).pulling(3.5).temple());

        @Test
        void causesAddUpToItsDepth() {
            assertFalse(prediction.sites().isEmpty());
            for (DimpleSite site : prediction.sites()) {
                double sum = site.causes().stream()
                        .mapToDouble(share -> share.depth().millimetres())
                        .sum();
                assertEquals(site.depth().central().millimetres(), sum, 1e-9);
                double shares = site.causes().stream()
                        .mapToDouble(share -> share.share().value())
                        .sum();
                assertEquals(1, shares, 1e-9);
            }
        }

        @Test
        void allThreeCausesAreAtWorkUnderThinSkinShallowAndTight() {
            DimpleSite worst = prediction.sites().get(0);
            for (CauseShare share : worst.causes()) {
                assertTrue(share.depth().millimetres() > 0, share.toString());
            }
        }

        @Test
        void oneLayerDeeperAtLeastHalvesAShallowDimple() {
            DimpleSite worst = prediction.sites().get(0);
            Counterfactual deeper = worst.counterfactuals().get(0);
            assertEquals("one-layer-deeper", deeper.code().value());
            assertTrue(
                    deeper.depth().millimetres() <= worst.depth().central().millimetres() / 2,
                    deeper + " against " + worst.depth());
        }

        @Test
        void aCounterfactualIsWhatThePredictionOfTheChangedPlanSays() {
            Prediction usual = predict(
                    a58YearOld().assessment(), fromTheTemple().pulling(1.5).temple());
            Prediction less = predict(
                    a58YearOld().assessment(), fromTheTemple().pulling(1).temple());
            Counterfactual change = usual.sites().get(0).counterfactuals().stream()
                    .filter(each -> each.code().value().equals("less-tension"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Force.ofNewtons(1), change.tension().orElseThrow());
            assertEquals(deepest(less), change.depth().millimetres(), 0.01 * deepest(less));
        }

        @Test
        void rangesHoldTheirCentre() {
            for (DimpleSite site : prediction.sites()) {
                assertTrue(site.depth().low().isLessThan(site.depth().central()));
                assertTrue(site.depth().central().isLessThan(site.depth().high()));
            }
        }

        @Test
        void itsKindIsThePartOfTheThreadItLiesOver() {
            Prediction deep =
                    predict(a58YearOld().assessment(), fromTheTemple().at(4.2).temple());
            DimpleSite tip = deep.sites().stream()
                    .filter(site -> site.kind() == SiteKind.TIP)
                    .findFirst()
                    .orElseThrow();
            assertTrue(Math.abs(tip.place().u().millimetres() - 50) < 8);
        }
    }

    @Nested
    class OfAWholePlan {
        @Test
        void theRateIsThatOfItsDeepestDimpleAtThePersonsAge() {
            PatientAssessment patient = a58YearOld().assessment();
            Prediction prediction = predict(patient, fromTheTemple().at(1.8).temple());
            assertEquals(DimplingRate.of(prediction.deepest(), patient.age()), prediction.rate());
        }

        @Test
        void leftAndRightMirrorEachOther() {
            Prediction left = predict(
                    a58YearOld().assessment(), fromTheTemple().on(Side.LEFT).temple());
            Prediction right = predict(
                    a58YearOld().assessment(), fromTheTemple().on(Side.RIGHT).temple());
            assertEquals(left.deepest(), right.deepest());
            assertEquals(
                    left.lift(Landmark.NASOLABIAL_MID, Side.LEFT).orElseThrow().lift(),
                    right.lift(Landmark.NASOLABIAL_MID, Side.RIGHT)
                            .orElseThrow()
                            .lift());
        }

        @Test
        void theSidesDoNotTouchEachOther() {
            PlacedThread left = fromTheTemple().named("l").on(Side.LEFT).temple();
            PlacedThread right =
                    fromTheTemple().named("r").on(Side.RIGHT).at(1.7).pulling(2).temple();
            assertEquals(
                    predict(a58YearOld().assessment(), left).lifts(),
                    predict(a58YearOld().assessment(), left, right).lifts().stream()
                            .filter(lift -> lift.side() == Side.LEFT)
                            .toList());
        }

        @Test
        void theSameQuestionGetsTheSameAnswer() {
            PlacedThread thread = fromTheTemple().temple();
            assertEquals(
                    predict(a58YearOld().assessment(), thread),
                    predict(a58YearOld().assessment(), thread));
        }

        @Test
        void theOrderOfTheThreadsDoesNotMatter() {
            PlacedThread one = fromTheTemple().named("a").temple();
            PlacedThread other = fromTheTemple().named("b").from(95).to(66, -60).temple();
            Prediction forward = predict(a58YearOld().assessment(), one, other);
            Prediction backward = predict(a58YearOld().assessment(), other, one);
            assertEquals(deepest(forward), deepest(backward), 1e-9);
        }

        @Test
        void liftPointsWhereTheThreadPulls() {
            Prediction prediction =
                    predict(a58YearOld().assessment(), fromTheTemple().temple());
            LandmarkLift lift =
                    prediction.lift(Landmark.NASOLABIAL_MID, Side.LEFT).orElseThrow();
            assertTrue(lift.lift().central().millimetres() > 0.3);
            assertTrue(lift.upward().millimetres() > 0);
            assertTrue(lift.lateral().millimetres() > 0);
        }
    }

    @Nested
    class ForcesOfAThread {
        @Test
        void balanceThemselvesForEveryTechnique() {
            BuriedPoint halfWay =
                    BuriedPoint.of(Length.ofMillimetres(78), Length.ofMillimetres(14), Length.ofMillimetres(3.5));
            for (PlacedThread thread : List.of(
                    fromTheTemple().temple(),
                    fromTheTemple().at(1.8).dual(),
                    fromTheTemple().at(1.8).dual(0.3, halfWay),
                    fromTheTemple().at(1.8).dual(0, halfWay))) {
                double x = 0;
                double y = 0;
                double z = 0;
                for (BuriedForce force :
                        ThreadLoad.atOneNewton(thread.fixation(), ThreadLaw.CENTRAL, ThreadField.Detail.AS_DRAWN)) {
                    x += force.fxN();
                    y += force.fyN();
                    z += force.fzN();
                }
                assertEquals(0, x, 1e-12);
                assertEquals(0, y, 1e-12);
                assertEquals(0, z, 1e-12);
            }
        }

        @Test
        void roundAKnotAsTheyRoundAnyCorner() {
            BuriedPoint halfWay =
                    BuriedPoint.of(Length.ofMillimetres(78), Length.ofMillimetres(14), Length.ofMillimetres(3.5));
            assertEquals(
                    0,
                    pullAt(halfWay, fromTheTemple().at(1.8).dual(0.3, halfWay)),
                    "a point force where they are tied");
        }

        @Test
        void endAtAKnotWhereALimbWouldHaveToDoubleBack() {
            BuriedPoint beyond =
                    BuriedPoint.of(Length.ofMillimetres(95), Length.ofMillimetres(50), Length.ofMillimetres(5));
            assertTrue(pullAt(beyond, fromTheTemple().at(1.8).dual(0.3, beyond)) > 1);
        }

        private double pullAt(BuriedPoint place, PlacedThread thread) {
            double pull = 0;
            for (BuriedForce force :
                    ThreadLoad.atOneNewton(thread.fixation(), ThreadLaw.CENTRAL, ThreadField.Detail.AS_DRAWN)) {
                boolean isThere = Math.abs(force.xMm() - place.at().u().millimetres()) < 1e-6
                        && Math.abs(force.yMm() - place.at().v().millimetres()) < 1e-6;
                pull += isThere
                        ? Math.sqrt(force.fxN() * force.fxN() + force.fyN() * force.fyN() + force.fzN() * force.fzN())
                        : 0;
            }
            return pull;
        }

        @Test
        void aDualThreadPullsAtItsAnchorWithTheSumOfItsLimbs() {
            PlacedThread dual = fromTheTemple().at(1.8).dual();
            assertEquals(1, pullAt(dual.fixation().anchor().place(), dual), 1e-9);
        }
    }
}
