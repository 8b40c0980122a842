package io.evenlift.application.service;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.domain.candidacy.CandidacyRules;

final class AssessCandidacyService implements AssessCandidacyUseCase {
    @Override
    public Answer assess(Query query) {
        return new Answer(
                CandidacyRules.judge(query.assessment(), query.acknowledged()),
                Notes.of(query, query.assessment(), CatalogueChoice.USUAL));
    }
}
