package io.evenlift.domain.comparison;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.quantity.BodyMassIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has more complications in a register of facelifts: more infections from a body mass index on, more haematomas in men.
 * Worked example: a man with an index of 25 is told both, a woman with one of 24.9 neither.
 */
final class RisksOfAFacelift implements ComparisonRule {
    private static final String WEIGHT = "bodyMassIndex";

    private static final BodyMassIndex FROM = BodyMassIndex.ofKilogramsPerSquareMetre(
            Published.figure("weight").low().doubleValue());

    @Override
    public List<Remark> remarks(PatientAssessment patient) {
        List<Remark> remarks = new ArrayList<>();
        if (patient.bodyMassIndex().isEmpty()) {
            remarks.add(onSurgery("weight-not-known", WEIGHT, "gupta-2016"));
        } else if (patient.bodyMassIndex().get().isAtLeast(FROM)) {
            remarks.add(onSurgery("heavier-and-infection", WEIGHT));
        }
        if (patient.sex() == Sex.MALE) {
            remarks.add(onSurgery("man-and-haematoma", "sex"));
        }
        return remarks;
    }

    private static Remark onSurgery(String code, String input, String... citations) {
        return new Remark(Published.statement(code, citations), List.of(input), Treatment.SURGERY);
    }
}
