package io.evenlift.domain.planning.technique;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a thread in every technique, and predicts and checks each as a plan of that one thread: at the tension asked for, and
 * at the tension at which it lifts one landmark as far as the first of them does. Equal tension alone flatters whoever lifts
 * less; everything is in proportion to the tension, so that the second is known from the first.
 */
public final class TechniqueComparer {
    private final PatientAssessment patient;
    private final Catalogue catalogue;
    private final Predictor predictor;
    private final PlanChecker checker;

    /** Predictor and check are those of the same candidate and catalogue. */
    public TechniqueComparer(
            EligibleCandidate candidate, Catalogue catalogue, Predictor predictor, PlanChecker checker) {
        this.patient = candidate.assessment();
        this.catalogue = catalogue;
        this.predictor = predictor;
        this.checker = checker;
    }

    public TechniqueComparison compare(ComparedThread thread) {
        Map<Technique, Laid> laid = lay(thread);
        Map<Technique, PlacedThread> drawn = new EnumMap<>(Technique.class);
        laid.forEach((technique, way) ->
                way.fixation().ifPresent(fixation -> drawn.put(technique, placed(thread, fixation))));
        Map<Technique, Effect> sameTension = effects(drawn);
        Optional<LandmarkLift> aim = sameTension.values().stream()
                .findFirst()
                .map(Effect::most)
                .filter(lift -> lift.lift().central().isAtLeast(Contrasts.LEAST_LENGTH));
        Map<Technique, Effect> sameLift =
                aim.map(lift -> withTheSameLift(lift, sameTension)).orElseGet(Map::of);
        List<TechniqueColumn> columns = new ArrayList<>();
        laid.forEach((technique, way) -> columns.add(Optional.ofNullable(sameTension.get(technique))
                .map(effect -> column(effect, Optional.ofNullable(sameLift.get(technique)), aim))
                .orElseGet(() -> TechniqueColumn.notDrawn(technique, way.obstacles()))));
        Optional<Landmark> landmark = aim.map(LandmarkLift::landmark);
        return new TechniqueComparison(columns, landmark, pairs(columns, landmark, patient.chart(thread.side())));
    }

    private Map<Technique, Laid> lay(ComparedThread thread) {
        FaceChart chart = patient.chart(thread.side());
        TechniqueLaying laying = new TechniqueLaying(chart, new TissueMap(chart, patient.tissue(thread.side())));
        Optional<ThreadProduct> product = catalogue.find(thread.product());
        Map<Technique, Laid> laid = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) {
            laid.put(
                    technique,
                    product.map(known -> laying.lay(technique, thread.way(), known))
                            .orElseGet(() ->
                                    Laid.not(Limitation.of(Code.of("product-unknown"), "assumed-generic-threads"))));
        }
        return laid;
    }

    private static PlacedThread placed(ComparedThread thread, FixationTechnique fixation) {
        return new PlacedThread(
                ThreadId.of(fixation.technique().word()), thread.side(), thread.product(), fixation, thread.tension());
    }

    /** What each thread does by itself. */
    private Map<Technique, Effect> effects(Map<Technique, PlacedThread> threads) {
        Map<Technique, ThreadPlan> plans = new EnumMap<>(Technique.class);
        threads.forEach((technique, thread) -> plans.put(technique, new ThreadPlan(List.of(thread))));
        List<Prediction> predictions = predictor.predict(List.copyOf(plans.values()));
        Map<Technique, Effect> effects = new EnumMap<>(Technique.class);
        plans.forEach((technique, plan) -> {
            Prediction prediction = predictions.get(effects.size());
            effects.put(technique, new Effect(plan, prediction, checker.check(plan, prediction)));
        });
        return effects;
    }

    private Map<Technique, Effect> withTheSameLift(LandmarkLift aim, Map<Technique, Effect> sameTension) {
        Map<Technique, Effect> effects = new EnumMap<>(Technique.class);
        Map<Technique, PlacedThread> others = new EnumMap<>(Technique.class);
        sameTension.forEach((technique, effect) -> needed(effect, aim).ifPresent(force -> {
            if (force.equals(effect.tension())) {
                effects.put(technique, effect);
            } else {
                others.put(technique, effect.thread().withTension(force));
            }
        }));
        effects.putAll(effects(others));
        return effects;
    }

    /** The tension of the same lift, everything being in proportion to it; empty above what may be drawn. */
    private static Optional<Force> needed(Effect effect, LandmarkLift aim) {
        Length lifted = effect.prediction()
                .lift(aim.landmark(), aim.side())
                .orElseThrow()
                .lift()
                .central();
        if (!Length.ZERO.isLessThan(lifted)) {
            return Optional.empty();
        }
        Force force = effect.tension().times(aim.lift().central().per(lifted));
        return force.isMoreThan(PlacedThread.ABSOLUTE_LIMIT) ? Optional.empty() : Optional.of(force);
    }

    private TechniqueColumn column(Effect effect, Optional<Effect> sameLift, Optional<LandmarkLift> aim) {
        PlacedThread loaded =
                effect.prediction().loaded(effect.plan()).threads().get(0);
        Optional<HoldingLimits.Limit> held =
                catalogue.find(loaded.product()).flatMap(product -> HoldingLimits.weakest(loaded, product));
        return new TechniqueColumn(
                loaded.fixation().technique(),
                Optional.of(effect),
                sameLift,
                held.map(HoldingLimits.Limit::allowedLoad),
                Limitations.of(
                        effect,
                        held,
                        sameLift.map(Effect::tension),
                        aim.map(lift -> lift.lift().central()).orElse(Length.ZERO)));
    }

    /** The later technique against the earlier, so that the dual fixation, the question's own, stands first in a pair. */
    private static List<TechniquePair> pairs(
            List<TechniqueColumn> columns, Optional<Landmark> landmark, FaceChart chart) {
        List<TechniqueColumn> drawn = columns.stream()
                .filter(column -> column.sameTension().isPresent())
                .toList();
        List<TechniquePair> pairs = new ArrayList<>();
        for (int one = drawn.size() - 1; one > 0; one--) {
            for (int other = 0; other < one; other++) {
                pairs.add(Contrasts.of(drawn.get(one), drawn.get(other), landmark, chart));
            }
        }
        return pairs;
    }
}
