package io.evenlift.application.service;

import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.CompareTreatmentsUseCase;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.comparison.TreatmentComparison;

/** Candidacy first: the comparison is for everyone, but its thread column says what candidacy decided. */
final class CompareTreatmentsService implements CompareTreatmentsUseCase {
    @Override
    public Answer compare(Query query) {
        Candidacy candidacy = CandidacyRules.judge(query.assessment(), query.acknowledged());
        return new Answer(
                candidacy,
                TreatmentComparison.of(query.assessment(), candidacy),
                Notes.of(query, query.assessment(), query.acknowledged(), candidacy, CatalogueChoice.USUAL));
    }
}
