package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.Region;
import java.util.List;

/**
 * Sagging below the chin is no goal of a thread lift of the face; from severe on it is surgery's. It stops no plan for the
 * face above it. Worked example: submental laxity 2 is told, 3 is told to suit surgery better.
 */
final class NoGoalBelowTheChin implements CandidacyRule {
    private static final LaxityGrade MODERATE = LaxityGrade.of(2);

    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        List<String> place = List.of("regions." + Region.SUBMENTAL.word() + ".laxityGrade");
        LaxityGrade worst = patient.worstLaxity(Region.SUBMENTAL).orElse(LaxityGrade.of(0));
        if (worst.isAtLeast(LaxityGrade.SEVERE)) {
            return List.of(
                    Reason.of("neck-suits-surgery", Severity.CAUTION, place, "baker-for-threads", "assumed-goal-lift"));
        }
        return worst.isAtLeast(MODERATE)
                ? List.of(Reason.of("no-goal-below-the-chin", Severity.CAUTION, place, "assumed-goal-lift"))
                : List.of();
    }
}
