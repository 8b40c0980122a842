package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import java.util.List;
import java.util.Optional;

/** No sagging in any wished region leaves nothing that a thread could lift. */
final class SomethingToLift implements CandidacyRule {
    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        if (patient.targets().isEmpty() && !patient.isAssessedForEveryConcern()) {
            return List.of(
                    Reason.of("concerns-missing", Severity.MISSING, List.of("concerns"), "assumed-candidacy-gates"));
        }
        boolean unknown = false;
        for (Concern concern : patient.targets()) {
            Optional<LaxityGrade> laxity = patient.worstLaxity(concern.region());
            if (laxity.isPresent() && !laxity.get().isNone()) {
                return List.of();
            }
            unknown |= laxity.isEmpty();
        }
        // An unassessed target is for RegionsKnown to ask for, not a finding of "no sagging".
        return unknown
                ? List.of()
                : List.of(Reason.of(
                        "nothing-to-lift", Severity.ABSOLUTE, List.of("concerns"), "savoia-2014", "suh-2015"));
    }
}
