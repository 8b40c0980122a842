package io.evenlift.application.service;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.port.in.CompareTechniquesUseCase;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.prediction.KeptTables;

/**
 * Makes the use cases; all are safe to share between threads and remember nothing but the response tables of tissue met
 * lately, which change no answer. Use cases that are given the same tables spare each other their making.
 */
public final class UseCases {
    private UseCases() {}

    public static AssessCandidacyUseCase assessCandidacy() {
        return new AssessCandidacyService();
    }

    public static ProposePlansUseCase proposePlans() {
        return proposePlans(KeptTables.ofUsualSize());
    }

    public static ProposePlansUseCase proposePlans(KeptTables tables) {
        return new ProposePlansService(tables);
    }

    public static ReviewPlanUseCase reviewPlan() {
        return reviewPlan(KeptTables.ofUsualSize());
    }

    public static ReviewPlanUseCase reviewPlan(KeptTables tables) {
        return new ReviewPlanService(tables);
    }

    public static CompareTechniquesUseCase compareTechniques() {
        return compareTechniques(KeptTables.ofUsualSize());
    }

    public static CompareTechniquesUseCase compareTechniques(KeptTables tables) {
        return new CompareTechniquesService(tables);
    }
}
