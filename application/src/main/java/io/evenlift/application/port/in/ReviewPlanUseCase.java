package io.evenlift.application.port.in;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.nearest.NearestPlan;
import io.evenlift.domain.planning.samelift.SameLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.quantity.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of this plan that a clinician drew? */
public interface ReviewPlanUseCase {
    /** The review alone. */
    default Answer review(Query query) {
        return review(new Order(query, Set.of()));
    }

    /** The review, and what else was ordered. */
    Answer review(Order order);

    /** What a review answers only where it is asked for, because it takes many times as long as all the rest. */
    enum Extra implements Word {
        /** The plan that lifts as much and dimples least. */
        SAME_LIFT;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    /**
     * A question with what is to be answered beside it. Without anything beside it, it is the question itself: the same digest.
     *
     * @param also in the order of the vocabulary
     */
    record Order(Query query, Set<Extra> also) {
        public Order {
            also = also.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(also));
        }
    }

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
     * @param sameLift whether its lift can be had with less dimpling; empty where that was not asked, or it has no prediction
     */
    record Review(
            ThreadPlan plan,
            CheckReport report,
            Optional<Prediction> prediction,
            Optional<NearestPlan> nearest,
            Optional<SameLift> sameLift) {}
}
