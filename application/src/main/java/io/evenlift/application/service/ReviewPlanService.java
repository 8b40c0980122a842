package io.evenlift.application.service;

import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.nearest.Mending;
import io.evenlift.domain.planning.nearest.NearestPlan;
import io.evenlift.domain.planning.samelift.SameLift;
import io.evenlift.domain.planning.samelift.SameLiftSearch;
import io.evenlift.domain.prediction.KeptFaces;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.thread.Catalogue;
import java.util.Optional;

/**
 * Candidacy, then check and prediction of the clinician's own drawing, where it breaks a rule the nearest that does not, and
 * where it is asked for the gentlest that lifts as much.
 */
final class ReviewPlanService implements ReviewPlanUseCase {
    private final KeptFaces faces;

    ReviewPlanService(KeptTables tables, Parallel parallel) {
        faces = new KeptFaces(tables, parallel);
    }

    @Override
    public Answer review(Order order) {
        Query query = order.query();
        Catalogue catalogue = query.catalogue().joined();
        Candidacy candidacy = CandidacyRules.judge(query.assessment(), query.acknowledged());
        Optional<Review> review = candidacy.eligibleCandidate().map(candidate -> review(candidate, order, catalogue));
        return new Answer(
                candidacy,
                review,
                Notes.of(
                        order.also().isEmpty() ? query : order,
                        query.assessment(),
                        query.acknowledged(),
                        candidacy,
                        query.catalogue()));
    }

    private Review review(EligibleCandidate candidate, Order order, Catalogue catalogue) {
        Predictor predictor = faces.take(candidate, catalogue);
        Review review = review(candidate, order, catalogue, predictor);
        faces.giveBack(predictor);
        return review;
    }

    private static Review review(EligibleCandidate candidate, Order order, Catalogue catalogue, Predictor predictor) {
        ThreadPlan drawn = order.query().plan();
        PlanChecker checker = new PlanChecker(candidate, catalogue, PlanLimits.USUAL);
        CheckReport drawing = checker.check(drawn);
        Optional<Prediction> prediction =
                drawing.hasUnmeasuredTissue() ? Optional.empty() : Optional.of(predictor.predict(drawn));
        CheckReport report = prediction
                .map(predicted -> checker.check(drawn, drawing, predicted))
                .orElse(drawing);
        Optional<NearestPlan> nearest = report.isClean()
                ? Optional.empty()
                : new Mending(checker, predictor, catalogue, PlanLimits.USUAL).nearest(drawn);
        Optional<SameLift> sameLift = prediction
                .filter(predicted -> order.also().contains(Extra.SAME_LIFT))
                .map(predicted -> new SameLiftSearch(checker, predictor, catalogue, PlanLimits.USUAL)
                        .of(drawn, predicted, report));
        return new Review(drawn, report, prediction, nearest, sameLift);
    }
}
