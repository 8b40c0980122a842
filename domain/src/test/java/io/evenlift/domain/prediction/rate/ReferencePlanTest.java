package io.evenlift.domain.prediction.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencePlanTest {
    private static final ThreadPlan PLAN = ReferencePlan.threads();

    /** The prediction of the reference plan in the reference person. */
    static Prediction prediction() {
        Candidacy candidacy = CandidacyRules.judge(ReferencePlan.person(), List.of());
        return candidacy.fold(
                eligible -> new Predictor(eligible.candidate(), Catalogue.builtIn()).predict(PLAN),
                deferred -> refused(candidacy),
                unsuitable -> refused(candidacy),
                undetermined -> refused(candidacy));
    }

    private static Prediction refused(Candidacy candidacy) {
        throw new AssertionError("the reference person is not eligible: " + candidacy.reasons());
    }

    /** The one figure of the rate that this model makes itself. Where it has moved, the table is to follow. */
    @Test
    void dimplesAsDeepAsTheTableSays() {
        Length deepest = prediction().deepest();
        assertEquals(
                RateEstimates.REFERENCE_DEPTH.millimetres(),
                deepest.millimetres(),
                0.0005,
                () -> "rate.csv, reference-depth-mm: write " + deepest);
    }

    @Test
    void isMirroredWithTwoTempleEntriesOfTwoNewtonsASide() {
        for (Side side : Side.values()) {
            List<PlacedThread> threads = PLAN.on(side);
            assertEquals(2, threads.size());
            for (PlacedThread thread : threads) {
                assertEquals(Technique.TEMPLE_ENTRY, thread.fixation().technique());
                assertEquals(Force.ofNewtons(2), thread.tension());
                assertTrue(
                        Catalogue.builtIn().find(thread.product()).orElseThrow().isPlannable());
            }
        }
    }

    @Test
    void endsAtTheMiddleOfTheFoldAndAtTheJowlsBorder() {
        FaceChart chart = ReferencePlan.person().chart(Side.LEFT);
        List<PlacedThread> threads = PLAN.on(Side.LEFT);
        List<Landmark> targets = List.of(Landmark.NASOLABIAL_MID, Landmark.JOWL_BORDER);
        for (int i = 0; i < 2; i++) {
            Limb limb = threads.get(i).fixation().limbs().get(0);
            assertEquals(chart.landmark(targets.get(i)), limb.path().tip().at());
        }
    }

    /** The fold's tip lies in the nasolabial region alone: skin 1.07 mm, SMAS at 4.82 mm, so mid-fat at 2.945 mm. */
    @Test
    void liesAtMidFatOfThePublishedMeanTissue() {
        TissueStack fold = ReferencePlan.person().tissue(Side.LEFT).get(io.evenlift.domain.face.Region.NASOLABIAL);
        assertEquals(Length.ofMillimetres(1.07), fold.skin());
        Limb limb = PLAN.on(Side.LEFT).get(0).fixation().limbs().get(0);
        assertEquals(2.945, limb.path().tip().depth().millimetres(), 1e-9);
        assertEquals(50, limb.barbedLength().millimetres(), 1e-9);
    }

    @Test
    void isHeldWithTheRequiredReserveAndWarnedOfItsBarbsAlone() {
        Prediction prediction = prediction();
        assertTrue(prediction.holding().orElseThrow().factor().value() >= 1.5);
        assertEquals(List.of(Code.of("barb-holding-assumed")), prediction.warnings());
        assertFalse(prediction.sites().isEmpty());
    }
}
