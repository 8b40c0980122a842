package io.evenlift.application.service;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.port.in.CompareTechniquesUseCase;
import io.evenlift.application.port.in.CompareTreatmentsUseCase;
import io.evenlift.application.port.in.FollowRecoveryUseCase;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.prediction.KeptFaces;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Parallel;

/**
 * Makes the use cases; all are safe to share between threads and remember nothing but the response tables of tissue met
 * lately and, for reviews, what was prepared of the faces met last ({@link KeptFaces}), which change no answer. Use cases that are
 * given the same tables spare each other their making; with threads that are lent to them ({@link Parallel}) they answer sooner,
 * and the same.
 */
public final class UseCases {
    private UseCases() {}

    public static AssessCandidacyUseCase assessCandidacy() {
        return new AssessCandidacyService();
    }

    public static FollowRecoveryUseCase followRecovery() {
        return new FollowRecoveryService();
    }

    public static CompareTreatmentsUseCase compareTreatments() {
        return new CompareTreatmentsService();
    }

    public static ProposePlansUseCase proposePlans() {
        return proposePlans(KeptTables.ofUsualSize(), Parallel.NONE);
    }

    public static ProposePlansUseCase proposePlans(KeptTables tables, Parallel parallel) {
        return new ProposePlansService(tables, parallel);
    }

    public static ReviewPlanUseCase reviewPlan() {
        return reviewPlan(KeptTables.ofUsualSize(), Parallel.NONE);
    }

    public static ReviewPlanUseCase reviewPlan(KeptTables tables, Parallel parallel) {
        return new ReviewPlanService(tables, parallel);
    }

    public static CompareTechniquesUseCase compareTechniques() {
        return compareTechniques(KeptTables.ofUsualSize(), Parallel.NONE);
    }

    public static CompareTechniquesUseCase compareTechniques(KeptTables tables, Parallel parallel) {
        return new CompareTechniquesService(tables, parallel);
    }
}
