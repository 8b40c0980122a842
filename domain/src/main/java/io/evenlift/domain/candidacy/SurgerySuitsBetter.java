package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Very severe laxity in a target region belongs to surgery and leaves no plan; severe laxity is told. The grades are our
 * own; that pronounced sagging and excess skin suit surgery better is a surgeon's statement on Baker's types III and IV.
 */
final class SurgerySuitsBetter implements CandidacyRule {
    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        Set<String> verySevere = new TreeSet<>();
        Set<String> severe = new TreeSet<>();
        for (Concern concern : patient.targets()) {
            patient.worstLaxity(concern.region()).ifPresent(grade -> {
                String place = "regions." + concern.region().word() + ".laxityGrade";
                if (grade.isAtLeast(LaxityGrade.VERY_SEVERE)) {
                    verySevere.add(place);
                } else if (grade.isAtLeast(LaxityGrade.SEVERE)) {
                    severe.add(place);
                }
            });
        }
        List<Reason> reasons = new ArrayList<>();
        if (!verySevere.isEmpty()) {
            reasons.add(Reason.of(
                    "surgery-for-very-severe-laxity",
                    Severity.ABSOLUTE,
                    List.copyOf(verySevere),
                    "baker-for-threads",
                    "assumed-goal-lift"));
        }
        if (!severe.isEmpty()) {
            reasons.add(Reason.of(
                    "surgery-suits-better",
                    Severity.CAUTION,
                    List.copyOf(severe),
                    "baker-for-threads",
                    "assumed-goal-lift"));
        }
        return reasons;
    }
}
