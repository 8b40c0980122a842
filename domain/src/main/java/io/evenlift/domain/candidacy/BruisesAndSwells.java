package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.SensitivityLevel;
import java.util.ArrayList;
import java.util.List;

/**
 * Who bruises or swells readily is told that both are common after threads as well. It never argues for threads: pooled
 * series have bruising in 26 and swelling in 16 to 35 of 100.
 */
final class BruisesAndSwells implements CandidacyRule {
    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        List<Reason> reasons = new ArrayList<>();
        if (patient.sensitivity().bruising() == SensitivityLevel.HIGH) {
            reasons.add(Reason.of(
                    "bruises-readily", Severity.CAUTION, List.of("sensitivity.bruising"), "zhou-zhuang-2025"));
        }
        if (patient.sensitivity().swelling() == SensitivityLevel.HIGH) {
            reasons.add(Reason.of(
                    "swells-readily",
                    Severity.CAUTION,
                    List.of("sensitivity.swelling"),
                    "niu-2021",
                    "zhou-zhuang-2025"));
        }
        return reasons;
    }
}
