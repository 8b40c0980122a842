package io.evenlift.application.service;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;

final class AssessCandidacyService implements AssessCandidacyUseCase {
    @Override
    public Answer assess(Query query) {
        Candidacy candidacy = CandidacyRules.judge(query.assessment(), query.acknowledged());
        return new Answer(
                candidacy, Notes.of(query, query.assessment(), query.acknowledged(), candidacy, CatalogueChoice.USUAL));
    }
}
