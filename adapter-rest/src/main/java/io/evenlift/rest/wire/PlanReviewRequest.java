package io.evenlift.rest.wire;

import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of this plan that a clinician drew?
 *
 * @param catalogue threads that the plan may name; absent, the built-in catalogue
 * @param also what takes long and is answered only where it is asked for: same-lift
 */
public record PlanReviewRequest(
        @NotNull @Valid AssessmentRequest assessment,
        @NotNull @Valid PlanRequest plan,
        @Size(max = 50) List<@Valid AcknowledgementRequest> acknowledged,
        @Valid CatalogueRequest catalogue,
        @Size(max = 20) List<String> also) {

    public Optional<ReviewPlanUseCase.Order> toCommand(Faults faults) {
        Optional<PatientAssessment> patient = faults.within("assessment", assessment, AssessmentRequest::toDomain);
        Optional<ThreadPlan> drawn = faults.within("plan", plan, PlanRequest::toDomain);
        List<Acknowledgement> reasons = faults.each("acknowledged", acknowledged, AcknowledgementRequest::toDomain);
        Optional<CatalogueChoice> threads = faults.within("catalogue", catalogue, CatalogueRequest::toDomain);
        List<ReviewPlanUseCase.Extra> extras = Words.each(faults, "also", also, ReviewPlanUseCase.Extra.class);
        return faults.whole(() -> new ReviewPlanUseCase.Order(
                new ReviewPlanUseCase.Query(
                        patient.orElseThrow(), drawn.orElseThrow(), reasons, threads.orElse(CatalogueChoice.USUAL)),
                Set.copyOf(extras)));
    }
}
