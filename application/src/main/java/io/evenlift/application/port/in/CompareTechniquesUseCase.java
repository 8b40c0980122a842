package io.evenlift.application.port.in;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.planning.technique.ComparedThread;
import io.evenlift.domain.planning.technique.TechniqueComparison;
import java.util.List;
import java.util.Optional;

/** What would this thread do in each fixation technique? */
public interface CompareTechniquesUseCase {
    Answer compare(Query query);

    /**
     * The question.
     *
     * @param assessment the patient
     * @param thread whose technique is the question
     * @param acknowledged the clinician's recorded reasons
     * @param catalogue threads that it may name
     */
    record Query(
            PatientAssessment assessment,
            ComparedThread thread,
            List<Acknowledgement> acknowledged,
            CatalogueChoice catalogue) {
        public Query {
            acknowledged = List.copyOf(acknowledged);
        }
    }

    /**
     * The answer.
     *
     * @param comparison empty where the patient is not eligible: then no thread gets a prediction
     */
    record Answer(Candidacy candidacy, Optional<TechniqueComparison> comparison, AnswerNotes notes) {}
}
