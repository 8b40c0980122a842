package io.evenlift.application.port.in;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.comparison.TreatmentComparison;
import java.util.List;

/** What is known of a thread lift and of a surgical lift, for this patient? */
public interface CompareTreatmentsUseCase {
    Answer compare(Query query);

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

    /**
     * The answer.
     *
     * @param comparison also where the patient is not eligible: its thread column then says so
     */
    record Answer(Candidacy candidacy, TreatmentComparison comparison, AnswerNotes notes) {}
}
