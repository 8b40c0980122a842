package io.evenlift.application.service;

import io.evenlift.application.port.in.CompareTechniquesUseCase;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.technique.TechniqueComparer;
import io.evenlift.domain.planning.technique.TechniqueComparison;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.thread.Catalogue;
import java.util.Optional;

/** Candidacy, then the thread in each technique, checked and predicted as a review would a plan of that one thread. */
final class CompareTechniquesService implements CompareTechniquesUseCase {
    private final KeptTables tables;
    private final Parallel parallel;

    CompareTechniquesService(KeptTables tables, Parallel parallel) {
        this.tables = tables;
        this.parallel = parallel;
    }

    @Override
    public Answer compare(Query query) {
        Catalogue catalogue = query.catalogue().joined();
        Candidacy candidacy = CandidacyRules.judge(query.assessment(), query.acknowledged());
        Optional<TechniqueComparison> comparison = candidacy
                .eligibleCandidate()
                .map(candidate -> comparer(candidate, catalogue).compare(query.thread()));
        return new Answer(
                candidacy,
                comparison,
                Notes.of(query, query.assessment(), query.acknowledged(), candidacy, query.catalogue()));
    }

    private TechniqueComparer comparer(EligibleCandidate candidate, Catalogue catalogue) {
        return new TechniqueComparer(
                candidate,
                catalogue,
                new Predictor(candidate, catalogue, tables, parallel),
                new PlanChecker(candidate, catalogue, PlanLimits.USUAL));
    }
}
