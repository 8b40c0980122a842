package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import java.util.List;

/**
 * A patient for whom the rules found nothing that stands against a plan. Only the rules can make one: whoever holds it
 * has passed them, and the cautions and acknowledged reasons travel on with it.
 */
public final class EligibleCandidate {
    private final PatientAssessment assessment;
    private final List<Reason> reasons;

    EligibleCandidate(PatientAssessment assessment, List<Reason> reasons) {
        this.assessment = assessment;
        this.reasons = List.copyOf(reasons);
    }

    public PatientAssessment assessment() {
        return assessment;
    }

    /** Cautions and acknowledged relative contraindications. */
    public List<Reason> reasons() {
        return reasons;
    }
}
