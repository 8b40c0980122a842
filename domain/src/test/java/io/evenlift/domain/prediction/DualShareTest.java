package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.LengthRange;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DualShareTest {
    private static final Code GIVEN = Code.of("dual-share-given");

    private final SideFields fields = new SideFields(
            a58YearOld().assessment(), Side.LEFT, new ResponseTables(KeptTables.ofUsualSize()), new LimbShares());

    private static EligibleCandidate candidate() {
        return CandidacyRules.judge(a58YearOld().assessment(), List.of())
                .fold(Candidacy.Eligible::candidate, none -> failed(), none -> failed(), none -> failed());
    }

    private static EligibleCandidate failed() {
        throw new AssertionError("the test's patient is not eligible");
    }

    private static Prediction predict(PlacedThread thread) {
        return new Predictor(candidate(), Catalogue.builtIn()).predict(new ThreadPlan(List.of(thread)));
    }

    private static PlacedThread sharing(PlacedThread thread, double dermal) {
        return DualShare.on(thread, Fraction.of(dermal));
    }

    private static LengthRange lift(Prediction prediction) {
        return prediction.lift(Landmark.MID_CHEEK, Side.LEFT).orElseThrow().lift();
    }

    @Test
    void isThatOfTheTissueWhereTheDrawingSaysNone() {
        PlacedThread thread = fromTheTemple().at(2).dualUnsaid();
        Prediction predicted = predict(thread);
        DualShare share = predicted.shares().get(0);
        DualFixation dual = (DualFixation) thread.fixation();
        double expected = new LimbShares()
                .dermal(dual, fields.tissue(TissueVariant.AS_FOUND))
                .value()
                .value();
        assertEquals(DualShare.Origin.COMPUTED, share.origin());
        assertEquals(expected, share.dermal().central().value());
        assertTrue(expected > 0.1 && expected < 0.7, () -> "a dermal share of " + expected);
        assertTrue(share.dermal().low().compareTo(share.dermal().high()) < 0);
        assertTrue(!predicted.warnings().contains(GIVEN));
        // Everything but the ranges is as if that share had been drawn.
        Prediction drawn = predict(sharing(thread, expected));
        assertEquals(lift(drawn).central(), lift(predicted).central());
        assertEquals(drawn.deepest(), predicted.deepest());
        assertEquals(drawn.holding(), predicted.holding());
    }

    @Test
    void isThatOfTheDrawingWhereItSaysOne() {
        Prediction predicted = predict(fromTheTemple().at(2).dual());
        assertEquals(
                List.of(new DualShare(
                        fromTheTemple().dual().id(), Spread.of(Fraction.of(0.2)), DualShare.Origin.GIVEN, List.of())),
                predicted.shares());
        assertTrue(predicted.warnings().contains(GIVEN));
    }

    @Test
    void thereIsNoneForASingleThread() {
        Prediction predicted = predict(fromTheTemple().at(2).temple());
        assertEquals(List.of(), predicted.shares());
        assertTrue(!predicted.warnings().contains(GIVEN));
    }

    /** A tissue in which the share lies part of the way to an end answers as if that share had been drawn. */
    @Test
    void entersTheRangesWithItsSpread() {
        PlacedThread thread = fromTheTemple().at(2).dualUnsaid();
        Spread<Fraction> share = fields.share(thread).orElseThrow().dermal();
        double central = share.central().value();
        SideField middle = field(sharing(thread, central));
        LawEffect effect = LawEffect.on(
                new LawEffect.Fields(
                        middle,
                        middle,
                        middle,
                        middle,
                        middle,
                        field(sharing(thread, share.low().value())),
                        field(sharing(thread, share.high().value())),
                        middle),
                this::lifted);
        for (Draw draw : Draw.ALL) {
            double way = draw.way(Uncertainty.LIMB_SHARE);
            double end = way < 0 ? share.low().value() : share.high().value();
            double drawn = central + Math.abs(way) * (end - central);
            assertEquals(lifted(field(sharing(thread, drawn))) / lifted(middle), effect.at(draw), 1e-12);
        }
    }

    /** Why a blend between the ends of a share is no approximation. */
    @Test
    void actsOnTheSkinInProportion() {
        PlacedThread thread = fromTheTemple().at(2).dualUnsaid();
        double low = lifted(sharing(thread, 0.1));
        double high = lifted(sharing(thread, 0.5));
        assertEquals(0.75 * low + 0.25 * high, lifted(sharing(thread, 0.2)), 1e-12);
        assertTrue(Math.abs(high - low) > 1e-3);
    }

    private SideField field(PlacedThread thread) {
        return fields.of(TissueVariant.AS_FOUND, List.of(thread));
    }

    private double lifted(PlacedThread thread) {
        return lifted(field(thread));
    }

    private double lifted(SideField field) {
        return field.along(
                        fields.chart().liftDirection(Landmark.MID_CHEEK),
                        fields.chart().landmark(Landmark.MID_CHEEK))
                .millimetres();
    }

    @Test
    void decidesWhatTheBarbsOfEachLimbHold() {
        PlacedThread thread = fromTheTemple().at(2).dualUnsaid();
        var cog = Catalogue.builtIn().find(ProductId.of("generic-pdo-cog-2-0")).orElseThrow();
        assertTrue(HoldingLimits.weakest(thread, cog).isEmpty());
        // 40 mm of 0.1 N/mm each: with 10 % on one limb the other slips first, at 4 / 0.9 N.
        assertEquals(
                4 / 0.9 / 1.5,
                HoldingLimits.weakest(sharing(thread, 0.1), cog)
                        .orElseThrow()
                        .allowedLoad()
                        .newtons(),
                1e-9);
    }
}
