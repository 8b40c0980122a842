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
        List<Remark> remarks = new ArrayList<>();
        if (patient.sensitivity().bruising() == SensitivityLevel.HIGH) {
            remarks.add(Remark.onAll(
                    Published.statement("bruises-easily", "vaingankar-facelift", "assumed-sensitive-skin"),
                    List.of(BRUISING)));
        }
        if (patient.sensitivity().swelling() == SensitivityLevel.HIGH) {
            remarks.add(Remark.onAll(
                    Published.statement("swells-easily", "vaingankar-facelift", "assumed-sensitive-skin"),
                    List.of(SWELLING)));
        }
        List<String> unknown = new ArrayList<>();
        if (patient.sensitivity().bruising() == SensitivityLevel.UNKNOWN) {
            unknown.add(BRUISING);
        }
        if (patient.sensitivity().swelling() == SensitivityLevel.UNKNOWN) {
            unknown.add(SWELLING);
        }
        if (!unknown.isEmpty()) {
            remarks.add(Remark.onAll(
                    Published.statement("bruising-and-swelling-not-asked", "assumed-sensitive-skin"), unknown));
        }
        return remarks;
    }
}
