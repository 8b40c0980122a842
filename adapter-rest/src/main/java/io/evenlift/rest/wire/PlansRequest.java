package io.evenlift.rest.wire;

import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Which plans suit this patient?
 *
 * @param catalogue threads to choose from; absent, the built-in catalogue
 * @param limits what is allowed; what is absent is as usual
 */
public record PlansRequest(
        @NotNull @Valid AssessmentRequest assessment,
        @Size(max = 50) List<@Valid AcknowledgementRequest> acknowledged,
        @Valid CatalogueRequest catalogue,
        @Valid LimitsRequest limits) {

    public Optional<ProposePlansUseCase.Query> toCommand(Faults faults) {
        Optional<PatientAssessment> patient = faults.within("assessment", assessment, AssessmentRequest::toDomain);
        List<Acknowledgement> reasons = faults.each("acknowledged", acknowledged, AcknowledgementRequest::toDomain);
        Optional<CatalogueChoice> threads = faults.within("catalogue", catalogue, CatalogueRequest::toDomain);
        Optional<PlanLimits> allowed = faults.within("limits", limits, LimitsRequest::toDomain);
        return faults.whole(() -> new ProposePlansUseCase.Query(
                patient.orElseThrow(),
                reasons,
                threads.orElse(CatalogueChoice.USUAL),
                allowed.orElse(PlanLimits.USUAL)));
    }
}
