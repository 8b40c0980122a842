package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules in reading order, and the verdict that follows from their reasons. */
public final class CandidacyRules {
    private static final List<CandidacyRule> RULES = List.of(
            new FindingGates(),
            new PreviousProcedureGates(),
            new RegionsKnown(),
            new SomethingToLift(),
            new SurgerySuitsBetter(),
            new NoGoalBelowTheChin(),
            new ThinSkin(),
            new SkinQuality(),
            new AgeAndWeight(),
            new BruisesAndSwells());

    private CandidacyRules() {}

    /**
     * @param acknowledged clinician's recorded reasons; one that meets no relative reason changes nothing
     */
    public static Candidacy judge(PatientAssessment patient, List<Acknowledgement> acknowledged) {
        Map<Code, String> clinicianReasons = new LinkedHashMap<>();
        acknowledged.forEach(entry -> clinicianReasons.putIfAbsent(entry.code(), entry.reason()));
        List<Reason> reasons = new ArrayList<>();
        for (CandidacyRule rule : RULES) {
            rule.reasons(patient).forEach(reason -> reasons.add(acknowledge(reason, clinicianReasons)));
        }
        reasons.sort(Comparator.comparing(Reason::severity));
        return verdict(patient, List.copyOf(reasons));
    }

    private static Reason acknowledge(Reason reason, Map<Code, String> clinicianReasons) {
        String clinicianReason = clinicianReasons.getOrDefault(reason.code(), "");
        boolean counts = reason.severity() == Severity.RELATIVE && !clinicianReason.isEmpty();
        return counts ? reason.acknowledgedBy(clinicianReason) : reason;
    }

    private static Candidacy verdict(PatientAssessment patient, List<Reason> reasons) {
        if (holds(reasons, Severity.ABSOLUTE)) {
            return new Candidacy.Unsuitable(reasons);
        }
        if (holds(reasons, Severity.DEFERRAL)) {
            return new Candidacy.Deferred(reasons);
        }
        if (reasons.stream().anyMatch(Reason::isOpen)) {
            return new Candidacy.Undetermined(reasons);
        }
        return new Candidacy.Eligible(new EligibleCandidate(patient, reasons));
    }

    private static boolean holds(List<Reason> reasons, Severity severity) {
        return reasons.stream().anyMatch(reason -> reason.severity() == severity);
    }
}
