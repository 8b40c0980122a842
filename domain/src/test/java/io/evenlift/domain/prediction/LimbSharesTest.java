package io.evenlift.domain.prediction;

import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LimbSharesTest {
    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    private static TissueMap everywhere(TissueStack stack) {
        Map<Region, TissueStack> tissue = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            tissue.put(region, stack);
        }
        return new TissueMap(FaceChart.of(Sex.FEMALE, Map.of()), tissue);
    }

    private static final TissueMap FACE = everywhere(TissueStack.of(mm(1.5), mm(4.5)));

    private static DualFixation dual(PlacedThread thread) {
        return thread.fixation()
                .fold(
                        temple -> {
                            throw new AssertionError("not dual");
                        },
                        loop -> {
                            throw new AssertionError("not dual");
                        },
                        dual -> dual);
    }

    private static List<TensionedThread> limbs(PlacedThread thread) {
        return thread.fixation().limbs().stream()
                .map(limb -> LimbPath.of(
                        limb, thread.fixation().anchor().place(), ThreadLaw.CENTRAL, UnaryOperator.identity()))
                .toList();
    }

    private static double share(PlacedThread thread, TissueMap tissue) {
        return new LimbShares().dermal(dual(thread), tissue).value().value();
    }

    @Test
    void aShallowerDermalLimbInStiffSkinTakesMoreThanOneInFat() {
        double inSkin = share(fromTheTemple().at(1.0).dual(), FACE);
        double underSkin = share(fromTheTemple().at(2.0).dual(), FACE);
        assertTrue(inSkin > underSkin && inSkin < 0.7 && underSkin > 0.1, () -> inSkin + " and " + underSkin);
    }

    /** A search spreads no side force round a bend. */
    @Test
    void isNearlyTheSameForASearch() {
        EachSeed.of(40, random -> {
            TissueMap tissue = everywhere(TissueStack.of(mm(random.nextDouble(0.9, 1.9)), mm(random.nextDouble(3, 6))));
            PlacedThread thread = fromTheTemple().at(random.nextDouble(1, 3.5)).dual();
            assertEquals(
                    share(thread, tissue),
                    LimbShares.coarsely(dual(thread), tissue).value(),
                    0.01);
        });
    }

    @Test
    void doesNotAskWhatShareWasDrawn() {
        BuriedPoint anchor = fromTheTemple().temple().fixation().anchor().place();
        assertEquals(
                share(fromTheTemple().dual(0.1, anchor), FACE),
                share(fromTheTemple().dual(0.6, anchor), FACE));
    }

    @Test
    void softerFatTakesLessOfTheLoad() {
        TissueStack soft = TissueStack.of(mm(1.5), mm(4.5))
                .withFatModulus(FACE.of(Region.CHEEK).fatModulus().times(0.4));
        assertTrue(share(fromTheTemple().at(3).dual(), everywhere(soft))
                < share(fromTheTemple().at(3).dual(), FACE));
    }

    @Test
    void isComputedOnceForEqualLimbsInEqualTissue() {
        LimbShares shares = new LimbShares();
        DualFixation dual = dual(fromTheTemple().at(2.0).dualUnsaid());
        Estimate<Fraction> first = shares.dermal(dual, FACE);
        assertSame(first, shares.dermal(dual.withDermalShare(Fraction.HALF), everywhere(FACE.of(Region.CHEEK))));
        assertNotSame(first, shares.dermal(dual, everywhere(TissueStack.of(mm(1.4), mm(4.5)))));
    }

    @Test
    void isAnAssumptionWithASpreadThatHoldsItsValue() {
        Estimate<Fraction> share =
                new LimbShares().dermal(dual(fromTheTemple().at(2.0).dual()), FACE);
        assertTrue(share.low().compareTo(share.value()) < 0 && share.value().compareTo(share.high()) < 0);
        assertEquals(
                share.grade(), Citations.find(share.citation()).orElseThrow().grade());
    }

    @Test
    void theTissueOverTheMiddleOfTheDermalBarbsStandsForAll() {
        TissueStack thick = TissueStack.of(mm(2.2), mm(4.5));
        Map<Region, TissueStack> tissue = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            tissue.put(region, FACE.of(region));
        }
        DualFixation dual = dual(fromTheTemple().at(2.5).dual());
        Length middle =
                dual.dermal().barbedFrom().plus(dual.dermal().barbedLength().times(0.5));
        FaceChart chart = FaceChart.of(Sex.FEMALE, Map.of());
        tissue.put(chart.regionAt(dual.dermal().path().at(middle).at()), thick);
        TissueMap map = new TissueMap(chart, tissue);
        assertEquals(map.at(dual.dermal().path().at(middle).at()), LimbShares.representative(dual, map));
        assertTrue(LimbShares.representative(dual, map).skin().compareTo(mm(1.5)) > 0);
    }

    @Test
    void aKnotAwayFromTheAnchorIsABendOfBothLimbs() {
        BuriedPoint knot = BuriedPoint.of(mm(80), mm(18), mm(4));
        List<TensionedThread> limbs = limbs(fromTheTemple().at(2.0).dual(0.2, knot));
        for (TensionedThread limb : limbs) {
            assertEquals(4, limb.vertices().size());
            assertEquals(86.0, limb.vertices().get(3).xMm());
            assertEquals(80.0, limb.vertices().get(2).xMm());
        }
        assertEquals(3, limbs(fromTheTemple().dual()).get(0).vertices().size());
    }

    @Test
    void aStrandThatWouldDoubleBackIsLeftToTheKnot() {
        BuriedPoint beyond = BuriedPoint.of(mm(95), mm(50), mm(5));
        List<TensionedThread> limbs = limbs(fromTheTemple().at(2.0).dual(0.2, beyond));
        assertEquals(3, limbs.get(0).vertices().size());
        assertTrue(share(fromTheTemple().at(2.0).dual(0.2, beyond), FACE) > 0);
    }
}
