package io.evenlift.domain.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.prediction.GeneratedPrediction.DrawnThread;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the whole prediction must show for every patient and plan, and for the same plan with one thing changed. */
class GeneratedPredictionsTest {
    private static final int CASES = Integer.getInteger("evenlift.generated.predictions", 25);

    /** A climb ends where a step gains less than 1 %; two that start elsewhere can end so far apart. */
    private static final double OF_A_CLIMB = 0.02;

    private static List<GeneratedPrediction> cases;
    private static List<Prediction> predictions;

    @BeforeAll
    static void predictAll() {
        cases = new ArrayList<>();
        predictions = new ArrayList<>();
        EachSeed.of(CASES, random -> {
            GeneratedPrediction one = GeneratedPrediction.from(random);
            cases.add(one);
            predictions.add(one.predicted());
        });
    }

    private interface Pair {
        void compare(GeneratedPrediction one, Prediction before, Prediction after);
    }

    /** Each case with all its threads changed in one way. */
    private static void eachChanged(Function<DrawnThread, DrawnThread> change, Pair pair) {
        for (int i = 0; i < CASES; i++) {
            GeneratedPrediction one = cases.get(i);
            List<DrawnThread> changed = one.threads().stream().map(change).toList();
            try {
                pair.compare(one, predictions.get(i), one.predicted(changed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + i + ": " + e.getMessage(), e);
            }
        }
    }

    private static double deepest(Prediction prediction) {
        return prediction.deepest().millimetres();
    }

    @Test
    void everyFigureIsANumberInItsRange() {
        for (Prediction prediction : predictions) {
            assertEquals(12, prediction.lifts().size() + missingSide(prediction));
            prediction.lifts().forEach(lift -> isARange(lift.lift()));
            for (DimpleSite site : prediction.sites()) {
                isARange(site.depth());
                assertTrue(site.depth().central().millimetres() >= 0.1);
                assertTrue(site.slope().degrees() >= 0 && site.slope().degrees() < 90);
                isWhole(site.chances());
            }
            isWhole(prediction.chances());
            double low = prediction.rate().low().value();
            assertTrue(low > 0 && low < prediction.rate().high().value());
        }
    }

    private static int missingSide(Prediction prediction) {
        long sides =
                prediction.lifts().stream().map(LandmarkLift::side).distinct().count();
        return sides == 1 ? 6 : 0;
    }

    private static void isARange(LengthRange range) {
        for (Length length : List.of(range.low(), range.median(), range.central(), range.high())) {
            assertTrue(Double.isFinite(length.millimetres()) && Math.abs(length.millimetres()) < 100, range.toString());
        }
        assertTrue(!range.high().isLessThan(range.low()) && !range.median().isLessThan(range.low()));
    }

    private static void isWhole(GradeChances chances) {
        double sum =
                chances.shares().values().stream().mapToDouble(Fraction::value).sum();
        assertEquals(1, sum, 1e-12);
    }

    @Test
    void theCausesOfASiteAddUpToItsDepth() {
        for (Prediction prediction : predictions) {
            for (DimpleSite site : prediction.sites()) {
                double sum = site.causes().stream()
                        .mapToDouble(cause -> cause.depth().millimetres())
                        .sum();
                assertEquals(site.depth().central().millimetres(), sum, 1e-9);
            }
        }
    }

    @Test
    void theLiftThatIsLeftNeverGrowsWithTime() {
        for (Prediction prediction : predictions) {
            List<Holding.Week> weeks = prediction.holding().orElseThrow().overWeeks();
            for (int i = 1; i < weeks.size(); i++) {
                assertTrue(weeks.get(i)
                                .lift()
                                .central()
                                .compareTo(weeks.get(i - 1).lift().central())
                        <= 0);
            }
        }
    }

    @Test
    void moreTensionDimplesAndLiftsInProportion() {
        eachChanged(thread -> thread.pulling(1.3), (one, before, after) -> {
            assertEquals(1.3 * deepest(before), deepest(after), OF_A_CLIMB * deepest(after) + 0.03);
            for (int i = 0; i < before.lifts().size(); i++) {
                assertEquals(
                        1.3 * before.lifts().get(i).lift().central().millimetres(),
                        after.lifts().get(i).lift().central().millimetres(),
                        1e-9);
            }
        });
    }

    @Test
    void aHairsBreadthDeeperIsAlmostTheSame() {
        double step = 1e-3;
        eachChanged(thread -> thread.deeper(step), (one, before, after) -> {
            double load =
                    one.threads().stream().mapToDouble(DrawnThread::tensionN).sum();
            // 6 mm for each newton and mm, as is held of the mechanics; dual threads also share anew.
            double mechanics = 6 * load * step;
            double sites = Math.max(deepest(before), deepest(after)) * OF_A_CLIMB;
            assertEquals(deepest(before), deepest(after), mechanics + sites + (deepest(before) < 0.11 ? 0.1 : 0));
            for (int i = 0; i < before.lifts().size(); i++) {
                assertEquals(
                        before.lifts().get(i).lift().central().millimetres(),
                        after.lifts().get(i).lift().central().millimetres(),
                        mechanics);
            }
        });
    }

    @Test
    void lessTensionIsToldToDimpleLessAtEverySite() {
        for (int i = 0; i < CASES; i++) {
            for (DimpleSite site : predictions.get(i).sites()) {
                Optional<Counterfactual> less = site.counterfactuals().stream()
                        .filter(each -> each.code().value().equals("less-tension"))
                        .findFirst();
                double there = less.orElseThrow().depth().millimetres();
                double drawn = site.depth().central().millimetres();
                assertTrue(there < drawn, "seed " + i + ": " + there + " instead of " + drawn + " at " + site.place());
            }
        }
    }

    @Test
    void theOrderOfTheThreadsDoesNotMatter() {
        for (int i = 0; i < CASES; i++) {
            List<DrawnThread> reversed = new ArrayList<>(cases.get(i).threads());
            Collections.reverse(reversed);
            Prediction after = cases.get(i).predicted(reversed);
            assertEquals(deepest(predictions.get(i)), deepest(after), 1e-9);
            assertEquals(predictions.get(i).sites().size(), after.sites().size());
        }
    }

    @Test
    void theSidesDoNotTouchEachOther() {
        for (int i = 0; i < CASES; i++) {
            List<DrawnThread> left = cases.get(i).threads().stream()
                    .filter(thread -> thread.side() == Side.LEFT)
                    .toList();
            List<DimpleSite> alone = cases.get(i).predicted(left).sites();
            List<DimpleSite> amongAll = predictions.get(i).sites().stream()
                    .filter(site -> site.side() == Side.LEFT)
                    .toList();
            assertEquals(alone, amongAll);
        }
    }
}
