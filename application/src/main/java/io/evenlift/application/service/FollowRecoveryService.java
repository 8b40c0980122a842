package io.evenlift.application.service;

import io.evenlift.application.port.in.DataNote;
import io.evenlift.application.port.in.FollowRecoveryUseCase;
import io.evenlift.domain.recovery.RecoveryAdvice;
import java.util.List;
import java.util.Optional;

/** The advice on every finding, and what of the question was passed over. */
final class FollowRecoveryService implements FollowRecoveryUseCase {
    @Override
    public Answer follow(Query query) {
        List<DataNote> notes = query.passedOver().stream()
                .map(part -> new DataNote(part.place(), part.code(), "nothing (" + part.why() + ")", Optional.empty()))
                .toList();
        return new Answer(RecoveryAdvice.on(query.recovery()), Notes.of(query, notes));
    }
}
