package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.evidence.Citation;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import io.evenlift.domain.quantity.Modulus;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where the model ends, and what is shown of a figure beyond it. */
class FlagsTest {
    private static final Candidacy.Eligible CANDIDATE =
            (Candidacy.Eligible) CandidacyRules.judge(a58YearOld().assessment(), List.of());
    private static final Predictor PREDICTOR = new Predictor(CANDIDATE.candidate(), Catalogue.builtIn());

    private static Prediction predict(PlacedThread... threads) {
        return PREDICTOR.predict(new ThreadPlan(List.of(threads)));
    }

    private static List<String> codes(Prediction prediction) {
        return prediction.flags().stream().map(flag -> flag.code().value()).toList();
    }

    private static Flag flag(Prediction prediction, String code) {
        return prediction.flags().stream()
                .filter(flag -> flag.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + codes(prediction)));
    }

    private static LengthRange range(double low, double central, double high) {
        Length middle = Length.ofMillimetres(central);
        return new LengthRange(Length.ofMillimetres(low), middle, middle, Length.ofMillimetres(high));
    }

    @Nested
    class OfAPlan {
        @Test
        void thatIsDeepAndLooseThereAreNone() {
            assertEquals(
                    List.of(), codes(predict(fromTheTemple().at(4).pulling(1).temple())));
        }

        @Test
        void strainIsWarnedOfFirstAndThenABound() {
            double strain = strainOfOneNewton(2);
            Prediction warned =
                    predict(fromTheTemple().at(2).pulling(0.25 / strain).temple());
            assertEquals(
                    0.25,
                    flag(warned, "strain-high").amount().strain().orElseThrow().value(),
                    1e-3);
            assertEquals(Bound.COMPUTED, flag(warned, "strain-high").bound());
            Flag beyond =
                    flag(predict(fromTheTemple().at(2).pulling(0.35 / strain).temple()), "strain-beyond-model");
            assertEquals(Bound.AT_LEAST, beyond.bound());
            assertEquals(0.3, beyond.amount().strain().orElseThrow().value(), 0);
        }

        @Test
        void pleatingBeginsAtItsCompressionAndMakesDimplesBounds() {
            List<PlacedThread> tight =
                    List.of(fromTheTemple().at(2).pulling(1.2).temple());
            Prediction prediction = PREDICTOR.predict(new ThreadPlan(tight));
            assertTrue(codes(prediction).contains("pleating"), codes(prediction).toString());
            DimpleSite site = prediction.sites().stream()
                    .filter(each -> prediction.shown(each).bound() == Bound.AT_LEAST)
                    .findFirst()
                    .orElseThrow();
            assertEquals(site.depth(), prediction.shown(site).range());
        }

        @Test
        void barbsInReachOfTheDermisAreTold() {
            // The skin is 1.2 mm and a barb 0.5 mm long.
            Prediction near = predict(fromTheTemple().at(1.65).pulling(1).temple());
            Flag flag = flag(near, "barbs-reach-the-dermis");
            assertEquals(Bound.AT_LEAST, flag.bound());
            assertEquals(Optional.of(Fraction.of(0.1)), flag.chance());
            assertFalse(
                    codes(predict(fromTheTemple().at(1.75).pulling(1).temple())).contains("barbs-reach-the-dermis"));
        }

        @Test
        void aCaughtBarbDimplesMoreThanThePlanWithoutIt() {
            Prediction near = predict(fromTheTemple().at(1.65).pulling(0.5).temple());
            Flag flag = flag(near, "barbs-reach-the-dermis");
            double caught = flag.amount().length().orElseThrow().millimetres();
            assertTrue(caught > near.deepest().millimetres(), caught + " against " + near.deepest());
        }

        /** Of the thread's load nine tenths are left where one barb has caught a tenth; the last one lies near the tip. */
        @Test
        void aCaughtBarbsBoundIsNoneBelowThatOfTheRestOfItsLoad() {
            SplittableRandom random = new SplittableRandom(9);
            int bounded = 0;
            for (int i = 0; i < 40; i++) {
                double depth = random.nextDouble(1.25, 1.7);
                double tension = random.nextDouble(0.5, 6);
                Prediction near =
                        predict(fromTheTemple().at(depth).pulling(tension).temple());
                Flag caught = flag(near, "barbs-reach-the-dermis");
                Prediction rest =
                        predict(fromTheTemple().at(depth).pulling(0.9 * tension).temple());
                for (DimpleSite site : rest.sites()) {
                    if (site.kind() == SiteKind.TIP) {
                        bounded++;
                        double shown = rest.shown(site).range().central().millimetres();
                        double amount = caught.amount().length().orElseThrow().millimetres();
                        assertTrue(amount > 0.98 * shown, "case " + i + " of seed 9: " + amount + " under " + shown);
                    }
                }
            }
            assertTrue(bounded > 10, bounded + " bounded");
        }

        @Test
        void everyFlagHasItsSourceAndAFigure() {
            Prediction prediction = predict(fromTheTemple().at(1).pulling(4).temple());
            assertTrue(prediction.flags().size() > 4);
            for (Flag flag : prediction.flags()) {
                assertTrue(flag.citations().stream()
                        .allMatch(key -> Citations.find(key).isPresent()));
                assertTrue(flag.amount().strain().isPresent()
                        != flag.amount().length().isPresent());
            }
        }
    }

    private static double strainOfOneNewton(double depth) {
        return looked(List.of(fromTheTemple().at(depth).pulling(1).temple()))
                .most()
                .largest();
    }

    private static SideFields fields() {
        return new SideFields(
                a58YearOld().assessment(), Side.LEFT, new ResponseTables(KeptTables.ofUsualSize()), new LimbShares());
    }

    private static StrainedSkin looked(List<PlacedThread> threads) {
        SideFields fields = fields();
        return new StrainedSkin(
                fields.of(TissueVariant.AS_FOUND, threads), fields.tissue(TissueVariant.AS_FOUND), threads, List.of());
    }

    @Nested
    class Shown {
        /** More load never gives less, so that what a smaller load gives is a bound. */
        @Test
        void beyondTheModelIsWhatALoadWithinItGives() {
            SplittableRandom random = new SplittableRandom(7);
            int bounded = 0;
            for (int i = 0; i < 60; i++) {
                double depth = random.nextDouble(1, 4);
                double tension = random.nextDouble(0.5, 8);
                Prediction drawn =
                        predict(fromTheTemple().at(depth).pulling(tension).temple());
                for (DimpleSite site : drawn.sites()) {
                    ShownRange shown = drawn.shown(site);
                    double part = shown.partOf(site.depth()).value();
                    assertTrue(part > 0 && part <= 1);
                    assertTrue(part == 1 || shown.bound() == Bound.AT_LEAST);
                    if (part < 1) {
                        bounded++;
                        Prediction less = predict(fromTheTemple()
                                .at(depth)
                                .pulling(tension * part)
                                .temple());
                        double there = less.sites().stream()
                                .filter(each ->
                                        each.place().distanceTo(site.place()).millimetres() < 1)
                                .mapToDouble(each -> each.depth().central().millimetres())
                                .findFirst()
                                .orElse(0);
                        double central = shown.range().central().millimetres();
                        // Shallower than 0.1 mm is no site.
                        assertTrue(
                                Math.abs(there - central) < 0.02 * central || central < 0.11,
                                "case " + i + " of seed 7: " + depth + " mm, " + tension + " N");
                    }
                }
            }
            assertTrue(bounded > 20, bounded + " bounded");
        }

        @Test
        void noLiftAboveFiveMillimetresIsPrintedBare() {
            SplittableRandom random = new SplittableRandom(8);
            int cut = 0;
            for (int i = 0; i < 60; i++) {
                Prediction drawn = predict(fromTheTemple()
                        .at(random.nextDouble(1.5, 4))
                        .pulling(random.nextDouble(1, 8))
                        .temple());
                for (LandmarkLift lift : drawn.lifts()) {
                    ShownRange shown = drawn.shown(lift);
                    assertTrue(shown.range().high().millimetres() <= 5);
                    boolean isCut = shown.range().high().isLessThan(lift.lift().high());
                    assertEquals(isCut, shown.bound() != Bound.COMPUTED, lift.toString());
                    cut += isCut ? 1 : 0;
                }
            }
            assertTrue(cut > 20, cut + " cut");
        }

        @Test
        void upToAnEndIsMarkedByWhatPassesIt() {
            Length five = Length.ofMillimetres(5);
            assertEquals(
                    new ShownRange(range(2, 3, 4), Bound.COMPUTED),
                    ShownRange.computed(range(2, 3, 4)).upTo(five));
            assertEquals(
                    new ShownRange(range(3, 4.5, 5), Bound.HIGH_AT_LEAST),
                    ShownRange.computed(range(3, 4.5, 6.2)).upTo(five));
            assertEquals(
                    new ShownRange(range(4.1, 5, 5), Bound.AT_LEAST),
                    ShownRange.computed(range(4.1, 5.6, 7)).upTo(five));
        }

        @Test
        void atLeastKeepsThePartOfTheLoad() {
            ShownRange shown = ShownRange.atLeast(range(1, 2, 4), Fraction.HALF);
            assertEquals(new ShownRange(range(0.5, 1, 2), Bound.AT_LEAST), shown);
            assertEquals(Fraction.HALF, shown.partOf(range(1, 2, 4)));
        }
    }

    @Nested
    class Strain {
        /** Every half millimetre within 10 mm of a thread, against what the lines and climbs found. */
        @Test
        void isFoundWhereAFineMapFindsIt() {
            List<PlacedThread> one = List.of(fromTheTemple().at(1.8).temple());
            List<PlacedThread> two = List.of(
                    fromTheTemple().named("a").at(3).temple(),
                    fromTheTemple().named("b").at(3).from(94).to(58, -48).temple());
            List<PlacedThread> dual = List.of(fromTheTemple().at(1.7).dual());
            for (List<PlacedThread> threads : List.of(one, two, dual)) {
                StrainedSkin skin = looked(threads);
                double strain = 0;
                double pleating = 0;
                for (ChartPoint place : fineMap(threads)) {
                    StrainedSkin.Strained there = skin.at(place);
                    strain = Math.max(strain, there.largest());
                    pleating = Math.max(pleating, there.pleating());
                }
                assertTrue(skin.most().largest() > 0.98 * strain, skin.most().largest() + " of " + strain);
                assertTrue(skin.nearestToPleating().pleating() > 0.98 * pleating);
            }
        }

        private List<ChartPoint> fineMap(List<PlacedThread> threads) {
            List<ChartPoint> map = new ArrayList<>();
            for (double u = 36; u <= 106; u += 0.5) {
                for (double v = -60; v <= 42; v += 0.5) {
                    ChartPoint place = new ChartPoint(Length.ofMillimetres(u), Length.ofMillimetres(v));
                    boolean near = threads.stream()
                            .flatMap(thread -> thread.fixation().limbs().stream())
                            .flatMap(limb -> limb.path().sampledEvery(Length.ofMillimetres(2)).stream())
                            .anyMatch(point -> point.at().distanceTo(place).millimetres() <= 10);
                    if (near) {
                        map.add(place);
                    }
                }
            }
            return map;
        }

        @Test
        void growsInProportionToTension() {
            double one = strainOfOneNewton(3);
            double three = looked(List.of(fromTheTemple().at(3).pulling(3).temple()))
                    .most()
                    .largest();
            assertEquals(3, three / one, 1e-9);
        }
    }

    @Nested
    class Limits {
        @Test
        void skinOverTenTimesSofterFatWrinklesAtElevenPerCent() {
            TissueStack stack = TissueStack.of(Length.ofMillimetres(1.5), Length.ofMillimetres(4));
            assertEquals(0.112, ModelLimits.pleatingStrain(stack).value(), 0.0005);
        }

        @Test
        void softerSkinWrinklesLater() {
            TissueStack stack = TissueStack.of(Length.ofMillimetres(1.5), Length.ofMillimetres(4));
            TissueStack softer = stack.withSkinModulus(Modulus.ofKilopascals(50));
            assertTrue(ModelLimits.pleatingStrain(stack).compareTo(ModelLimits.pleatingStrain(softer)) < 0);
        }

        @Test
        void keepTheGradeOfTheirSource() {
            for (Estimate<?> estimate : ModelLimits.ALL) {
                assertEquals(
                        Optional.of(estimate.grade()),
                        Citations.find(estimate.citation()).map(Citation::grade),
                        estimate::toString);
            }
        }
    }
}
