package io.evenlift.domain.comparison;

import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.PatientAssessment;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings that matter to either treatment: what is taken and makes bleeding likelier, and smoking and diabetes, for which no
 * source that was read gives a figure. An answer that is not known is told as not known. Nothing here stops a medicine.
 */
final class FindingsOnBothSides implements ComparisonRule {
    private static final List<Finding> THIN_THE_BLOOD =
            List.of(Finding.ANTICOAGULANT, Finding.ANTIPLATELET, Finding.NSAID_OR_SUPPLEMENT);

    private static final List<Finding> SMOKING = List.of(Finding.SMOKING);
    private static final List<Finding> DIABETES = List.of(Finding.DIABETES);

    @Override
    public List<Remark> remarks(PatientAssessment patient) {
        List<Remark> remarks = new ArrayList<>();
        String[] bleeding = {"saps-non-surgical-face-lift", "assumed-sensitive-skin"};
        tell(remarks, "takes-what-thins-the-blood", places(patient, THIN_THE_BLOOD, Answer.YES), bleeding);
        tell(remarks, "blood-thinners-not-asked", places(patient, THIN_THE_BLOOD, Answer.UNKNOWN), bleeding);
        tell(remarks, "smokes", places(patient, SMOKING, Answer.YES), "assumed-not-found");
        tell(remarks, "smoking-not-asked", places(patient, SMOKING, Answer.UNKNOWN), "assumed-not-found");
        tell(remarks, "has-diabetes", places(patient, DIABETES, Answer.YES), "assumed-not-found");
        tell(remarks, "diabetes-not-asked", places(patient, DIABETES, Answer.UNKNOWN), "assumed-not-found");
        return remarks;
    }

    private static void tell(List<Remark> remarks, String code, List<String> places, String... citations) {
        if (!places.isEmpty()) {
            remarks.add(Remark.onAll(Published.statement(code, citations), places));
        }
    }

    private static List<String> places(PatientAssessment patient, List<Finding> findings, Answer answer) {
        return findings.stream()
                .filter(finding -> patient.answer(finding) == answer)
                .map(Finding::place)
                .toList();
    }
}
