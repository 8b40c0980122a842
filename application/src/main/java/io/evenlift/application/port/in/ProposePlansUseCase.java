package io.evenlift.application.port.in;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOutcome;
import java.util.List;
import java.util.Optional;

/** Which plans suit this patient? */
public interface ProposePlansUseCase {
    Answer propose(Query query);

    /**
     * The question.
     *
     * @param assessment the patient
     * @param acknowledged the clinician's recorded reasons
     * @param catalogue threads to choose from
     * @param limits what the caller allows
     */
    record Query(
            PatientAssessment assessment,
            List<Acknowledgement> acknowledged,
            CatalogueChoice catalogue,
            PlanLimits limits) {
        public Query {
            acknowledged = List.copyOf(acknowledged);
        }
    }

    /**
     * The answer.
     *
     * @param outcome empty where the patient is not eligible: then no plan exists at all
     */
    record Answer(Candidacy candidacy, Optional<PlanOutcome> outcome, AnswerNotes notes) {}
}
