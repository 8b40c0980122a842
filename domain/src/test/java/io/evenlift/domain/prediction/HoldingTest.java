package io.evenlift.domain.prediction;

import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final long SEED = 20_261_122;
    private static final int CASES = 10_000;

    private final ThreadProduct cog = product("generic-pdo-cog-2-0");

    private static ThreadProduct product(String id) {
        return Catalogue.builtIn().find(ProductId.of(id)).orElseThrow();
    }

    /** A dual thread with limbs of any barbed length and any share, knotted at its anchor. */
    private static PlacedThread anyDual(SplittableRandom random) {
        PlacedThread dual = fromTheTemple()
                .at(1.8)
                .pulling(random.nextDouble(0.25, 4))
                .dual(
                        random.nextDouble(),
                        fromTheTemple().dual().fixation().anchor().place());
        return dual.withFixation(dual.fixation().withLimbs(limb -> shortened(limb, random)));
    }

    private static Limb shortened(Limb limb, SplittableRandom random) {
        Length barbs = Length.ofMillimetres(random.nextDouble(1, 60));
        Length from = limb.barbedTo().minus(barbs).max(Length.ZERO);
        return new Limb(limb.role(), limb.plane(), limb.path(), from, limb.barbedTo());
    }

    private static PlacedThread withOnly(PlacedThread dual, Limb kept) {
        Limb single = new Limb(LimbRole.SINGLE, kept.plane(), kept.path(), kept.barbedFrom(), kept.barbedTo());
        return dual.withFixation(
                new FixationTechnique.TempleEntry(single, dual.fixation().anchor()));
    }

    @Nested
    class OnTheDay {
        @Test
        void isByTheBarbsInTheWorkedExample() {
            HoldingLimits.Limit limit =
                    HoldingLimits.weakest(fromTheTemple().temple(), cog).orElseThrow();
            assertEquals(Holding.Part.BARBS, limit.part());
            assertEquals(0.1 * 40 / 1.5, limit.allowedLoad().newtons(), 1e-9);
        }

        @Test
        void hasNoAnswerForAThreadOfUnknownStrength() {
            assertTrue(HoldingLimits.weakest(fromTheTemple().temple(), product("mint-lift"))
                    .isEmpty());
        }

        @Test
        void isNeverMoreWithoutALimbOfADualFixation() {
            SplittableRandom random = new SplittableRandom(SEED);
            int lost = 0;
            for (int i = 0; i < CASES; i++) {
                PlacedThread dual = anyDual(random);
                double both = HoldingLimits.weakest(dual, cog)
                        .orElseThrow()
                        .allowedLoad()
                        .newtons();
                for (Limb kept : dual.fixation().limbs()) {
                    double one = HoldingLimits.weakest(withOnly(dual, kept), cog)
                            .orElseThrow()
                            .allowedLoad()
                            .newtons();
                    assertTrue(one <= both, "case " + i + " of seed " + SEED + ": " + one + " alone, " + both);
                    lost += one < both ? 1 : 0;
                }
            }
            assertTrue(lost > CASES / 2, "losing a limb matters in " + lost + " cases only");
        }

        @Test
        void doesNotBreakDownWithAWeakLimbThatIsGivenMuch() {
            // The dermal limb slips at 0.5 N/0.9; the fascial one alone then holds its 4 N.
            PlacedThread dual = fromTheTemple()
                    .at(1.8)
                    .dual(0.9, fromTheTemple().dual().fixation().anchor().place());
            PlacedThread weak = dual.withFixation(dual.fixation()
                    .withLimbs(limb -> limb.role() == LimbRole.FASCIAL
                            ? limb
                            : new Limb(
                                    limb.role(),
                                    limb.plane(),
                                    limb.path(),
                                    limb.barbedTo().minus(Length.ofMillimetres(5)),
                                    limb.barbedTo())));
            assertEquals(
                    0.1 * 40 / 1.5,
                    HoldingLimits.weakest(weak, cog).orElseThrow().allowedLoad().newtons(),
                    1e-9);
        }
    }

    @Nested
    class OverTheWeeks {
        private final Holding holding =
                HoldingOverWeeks.of(fromTheTemple().pulling(2).temple(), cog).orElseThrow();

        private Holding.Week week(int number) {
            return holding.overWeeks().stream()
                    .filter(week -> week.week() == number)
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void beginsWithAllOfTheLift() {
            Holding.Week first = week(0);
            assertEquals(Fraction.ALL, first.lift().low());
            assertEquals(2, first.factor().central().value(), 1e-12);
            // Half and twice of what a barb is taken to hold.
            assertEquals(1, first.factor().low().value(), 1e-12);
            assertEquals(4, first.factor().high().value(), 1e-12);
        }

        @Test
        void keepsThreeQuartersAtFourWeeksAndAFifthAtEightInTheWorkedExample() {
            assertEquals(0.58 * 4 / 1.5 / 2, week(4).lift().central().value(), 1e-12);
            assertEquals(0.77, week(4).lift().central().value(), 0.005);
            assertEquals(0.19, week(8).lift().central().value(), 0.005);
            assertEquals(Fraction.NONE, week(26).lift().central());
        }

        @Test
        void saysNothingAfterTheFirstDayOfAMaterialWithoutACourse() {
            Holding plcl = HoldingOverWeeks.of(fromTheTemple().pulling(2).temple(), product("generic-plcl-cog-long"))
                    .orElseThrow();
            assertFalse(plcl.isKnownOverWeeks());
            assertEquals(
                    List.of(0),
                    plcl.overWeeks().stream().map(Holding.Week::week).toList());
        }

        /** Without a stitch the fascia allows 6/3 = 2 N and the barbs 2.67 N, of which 58 % are left at 4 weeks. */
        @Test
        void whatGivesWayFirstChangesWhereTheFasciaIsTheWeakerAtFirst() {
            PlacedThread stitched = fromTheTemple().pulling(2).temple();
            Anchor bare = new Anchor(
                    stitched.fixation().anchor().place(), AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Bite.NONE);
            PlacedThread held = stitched.withFixation(new FixationTechnique.TempleEntry(
                    stitched.fixation().limbs().get(0), bare));
            List<Holding.Week> weeks =
                    HoldingOverWeeks.of(held, cog).orElseThrow().overWeeks();
            assertEquals(Holding.Part.ANCHOR, weeks.get(0).weakest());
            assertEquals(Holding.Part.BARBS, weeks.get(2).weakest());
            assertEquals(4, weeks.get(2).week());
        }

        @Test
        void theLiftNeverGrows() {
            SplittableRandom random = new SplittableRandom(SEED);
            List<ThreadProduct> products = List.of(cog, product("generic-pdo-cog-0"), product("generic-plcl-cog-long"));
            for (int i = 0; i < CASES; i++) {
                PlacedThread thread = anyDual(random);
                ThreadProduct product = products.get(random.nextInt(products.size()));
                List<Holding.Week> weeks =
                        HoldingOverWeeks.of(thread, product).orElseThrow().overWeeks();
                for (int k = 1; k < weeks.size(); k++) {
                    String where = "case " + i + " of seed " + SEED + ", " + weeks.get(k);
                    Holding.Week before = weeks.get(k - 1);
                    Holding.Week now = weeks.get(k);
                    assertTrue(now.lift().low().compareTo(before.lift().low()) <= 0, where);
                    assertTrue(now.lift().central().compareTo(before.lift().central()) <= 0, where);
                    assertTrue(now.lift().high().compareTo(before.lift().high()) <= 0, where);
                }
            }
        }

        @Test
        void countsOnNothingBeyondWhatTheWeakestPartAllows() {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < CASES; i++) {
                PlacedThread thread = anyDual(random);
                double allowed = HoldingLimits.weakest(thread, cog)
                        .orElseThrow()
                        .allowedLoad()
                        .newtons();
                Holding.Week first = HoldingOverWeeks.of(thread, cog)
                        .orElseThrow()
                        .overWeeks()
                        .get(0);
                double carried =
                        first.lift().central().value() * thread.tension().newtons();
                assertTrue(carried <= allowed * (1 + 1e-12), "case " + i + " of seed " + SEED);
            }
        }

        @Test
        void nothingIsHeldWhereNothingPulls() {
            assertTrue(HoldingOverWeeks.of(fromTheTemple().temple().withTension(Force.ZERO), cog)
                    .isEmpty());
        }
    }

    @Nested
    class Published {
        @Test
        void seriesStandApartByWhatTheyMeasured() {
            Set<Fading.Measure> measures = EnumSet.noneOf(Fading.Measure.class);
            Fading.published().forEach(series -> measures.add(series.measure()));
            assertEquals(EnumSet.allOf(Fading.Measure.class), measures);
            assertEquals(8, Fading.published().size());
        }

        @Test
        void seriesSayWhatTheSourcesSay() {
            assertEquals(List.of(1.0, 0.78), kept("fading-scale-three-step"));
            assertEquals(List.of(1.0, 0.91, 0.7), kept("fading-scale-observed"));
            assertEquals(List.of(1.0, 0.82, 0.62), kept("fading-scale-control"));
            assertEquals(List.of(0.98, 0.88), kept("fading-satisfaction-pooled"));
            assertEquals(List.of(1.0, 0.0), kept("fading-image-permanent"));
            assertEquals(List.of(), kept("fading-image-pdo"));
        }

        /** The gains behind the derived parts, from the printed scores. */
        @Test
        void derivedPartsFollowFromThePrintedScores() {
            assertEquals(0.78, (3.88 - 2.36) / (3.88 - 1.93), 0.005);
            assertEquals(0.91, (3.52 - 1.92) / (3.52 - 1.76), 0.005);
            assertEquals(0.70, (3.52 - 2.28) / (3.52 - 1.76), 0.005);
            assertEquals(0.82, (3.64 - 2.36) / (3.64 - 2.08), 0.005);
            assertEquals(0.62, (3.64 - 2.68) / (3.64 - 2.08), 0.005);
        }

        private List<Double> kept(String study) {
            return Fading.published().stream()
                    .filter(series -> series.study().value().equals(study))
                    .flatMap(series -> series.points().stream())
                    .map(point -> point.kept().value())
                    .toList();
        }
    }
}
