package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.quantity.BodyMassIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Above sixty, and in a heavy face, threads satisfy less: both ask for the clinician's reason. Above fifty more dimpling
 * was published; a consensus sees threads from 35 years on. Worked example: 61 years and an index of 30 ask for two
 * reasons.
 */
final class AgeAndWeight implements CandidacyRule {
    private static final int SIXTY = 60;
    private static final int FIFTY = 50;
    private static final int THIRTY_FOUR = 34;
    private static final BodyMassIndex HEAVY = BodyMassIndex.ofKilogramsPerSquareMetre(30);

    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        List<Reason> reasons = new ArrayList<>();
        if (patient.age().isAbove(SIXTY)) {
            reasons.add(Reason.of("over-sixty", Severity.RELATIVE, List.of("ageYears"), "fabi-2021"));
        } else if (patient.age().isAbove(FIFTY)) {
            reasons.add(Reason.of("over-fifty", Severity.CAUTION, List.of("ageYears"), "niu-2021"));
        } else if (!patient.age().isAbove(THIRTY_FOUR)) {
            reasons.add(Reason.of("under-thirty-five", Severity.CAUTION, List.of("ageYears"), "nestor-2017"));
        }
        if (patient.bodyMassIndex().isEmpty()) {
            reasons.add(
                    Reason.of("body-mass-index-missing", Severity.CAUTION, List.of("bodyMassIndex"), "nestor-2017"));
        }
        patient.bodyMassIndex().ifPresent(index -> {
            if (index.isAtLeast(HEAVY)) {
                reasons.add(Reason.of("heavy-face", Severity.RELATIVE, List.of("bodyMassIndex"), "nestor-2017"));
            }
        });
        return reasons;
    }
}
