package io.evenlift.rest.wire;

import io.evenlift.application.port.in.CompareTreatmentsUseCase;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What is known of a thread lift and of a surgical lift, for this patient? */
public record ComparisonRequest(
        @NotNull @Valid AssessmentRequest assessment,
        @Size(max = 50) List<@Valid AcknowledgementRequest> acknowledged) {

    public Optional<CompareTreatmentsUseCase.Query> toCommand(Faults faults) {
        Optional<PatientAssessment> patient = faults.within("assessment", assessment, AssessmentRequest::toDomain);
        List<Acknowledgement> reasons = faults.each("acknowledged", acknowledged, AcknowledgementRequest::toDomain);
        return faults.whole(() -> new CompareTreatmentsUseCase.Query(patient.orElseThrow(), reasons));
    }
}
