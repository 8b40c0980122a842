package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import java.util.List;

/** One thing that candidacy looks at. */
@FunctionalInterface
interface CandidacyRule {
    /** The reasons this rule finds; none where it has nothing to say. */
    List<Reason> reasons(PatientAssessment patient);
}
