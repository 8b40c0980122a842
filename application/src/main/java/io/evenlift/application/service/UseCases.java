package io.evenlift.application.service;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.application.port.in.ReviewPlanUseCase;

/** Makes the use cases; all are without state and safe to share. */
public final class UseCases {
    private UseCases() {}

    public static AssessCandidacyUseCase assessCandidacy() {
        return new AssessCandidacyService();
    }

    public static ProposePlansUseCase proposePlans() {
        return new ProposePlansService();
    }

    public static ReviewPlanUseCase reviewPlan() {
        return new ReviewPlanService();
    }
}
