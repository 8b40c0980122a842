package io.evenlift.domain.comparison;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.SensitivityLevel;
import java.util.ArrayList;
import java.util.List;

/** Whoever bruises or swells easily is cautioned of every treatment alike: it argues for none. */
final class BruisingAndSwelling implements ComparisonRule {
    private static final String BRUISING = "sensitivity.bruising";
    private static final String SWELLING = "sensitivity.swelling";

    @Override
    public List<Remark> remarks(PatientAssessment patient) {
        SensitivityLevel bruising = patient.sensitivity().bruising();
        SensitivityLevel swelling = patient.sensitivity().swelling();
        List<Remark> remarks = new ArrayList<>();
        if (bruising == SensitivityLevel.HIGH) {
            remarks.add(onAll(BRUISING, "bruises-easily", "vaingankar-facelift", "assumed-sensitive-skin"));
        } else if (bruising == SensitivityLevel.UNKNOWN) {
            remarks.add(onAll(BRUISING, "bruising-not-asked", "assumed-sensitive-skin"));
        }
        if (swelling == SensitivityLevel.HIGH) {
            remarks.add(onAll(SWELLING, "swells-easily", "vaingankar-facelift", "assumed-sensitive-skin"));
        } else if (swelling == SensitivityLevel.UNKNOWN) {
            remarks.add(onAll(SWELLING, "swelling-not-asked", "assumed-sensitive-skin"));
        }
        return remarks;
    }

    private static Remark onAll(String input, String code, String... citations) {
        return Remark.onAll(Published.statement(code, citations), List.of(input));
    }
}
