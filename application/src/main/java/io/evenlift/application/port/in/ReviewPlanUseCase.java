package io.evenlift.application.port.in;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.nearest.NearestPlan;
import io.evenlift.domain.prediction.Prediction;
import java.util.List;
import java.util.Optional;

/** What of this plan that a clinician drew? */
public interface ReviewPlanUseCase {
    Answer review(Query query);

    /**
     * The question.
     *
     * @param assessment the patient
     * @param plan the drawing
     * @param acknowledged the clinician's recorded reasons
     * @param catalogue threads that the plan may name
     */
    record Query(
            PatientAssessment assessment,
            ThreadPlan plan,
            List<Acknowledgement> acknowledged,
            CatalogueChoice catalogue) {
        public Query {
            acknowledged = List.copyOf(acknowledged);
        }
    }

    /**
     * The answer.
     *
     * @param review empty where the patient is not eligible: then the drawing gets no prediction
     */
    record Answer(Candidacy candidacy, Optional<Review> review, AnswerNotes notes) {}

    /**
     * A review.
     *
     * @param plan the drawing
     * @param report what it breaks and meets
     * @param prediction what it would do; empty where it runs through tissue that was not measured
     * @param nearest the nearest plan without violations; empty where the drawing has none, or no thread of it could stay
     */
    record Review(
            ThreadPlan plan, CheckReport report, Optional<Prediction> prediction, Optional<NearestPlan> nearest) {}
}
