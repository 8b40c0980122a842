package io.evenlift.rest.resource;

import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Whether the evidence should have been read again by now. No answer to a clinical question depends on it. */
public final class EvidenceReview {
    private static final Code OVERDUE = Code.of("evidence-review-overdue");

    private final Clock clock;

    public EvidenceReview(Clock clock) {
        this.clock = clock;
    }

    /** What is to be told once the day has passed. */
    public Optional<Sentence> warning() {
        EngineVersions versions = EngineVersions.CURRENT;
        return versions.isReviewOverdue(LocalDate.now(clock))
                ? Optional.of(new Sentence(OVERDUE, Map.of("date", versions.evidenceReviewDue())))
                : Optional.empty();
    }
}
