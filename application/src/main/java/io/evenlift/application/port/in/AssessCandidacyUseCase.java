package io.evenlift.application.port.in;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import java.util.List;

/** Does a thread lift suit this patient? */
public interface AssessCandidacyUseCase {
    Answer assess(Query query);

    /**
     * The question.
     *
     * @param assessment the patient
     * @param acknowledged the clinician's recorded reasons
     */
    record Query(PatientAssessment assessment, List<Acknowledgement> acknowledged) {
        public Query {
            acknowledged = List.copyOf(acknowledged);
        }
    }

    /** The answer. */
    record Answer(Candidacy candidacy, AnswerNotes notes) {}
}
