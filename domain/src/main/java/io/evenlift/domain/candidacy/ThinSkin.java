package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Skin thinner than the warning band dimples sooner and is a relative contraindication; skin thicker than it was not
 * tried and is told. Worked example: 0.65 mm by ultrasound at the temple lies below 0.8 mm, so the clinician's reason is
 * asked for.
 */
final class ThinSkin implements CandidacyRule {
    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        List<String> thin = new ArrayList<>();
        List<String> thick = new ArrayList<>();
        for (Side side : Side.values()) {
            patient.side(side).regions().forEach((region, found) -> {
                String place = PatientAssessment.place(side, region) + ".skinThicknessMm";
                if (found.skin().isThin()) {
                    thin.add(place);
                } else if (found.skin().isThick()) {
                    thick.add(place);
                }
            });
        }
        List<Reason> reasons = new ArrayList<>();
        if (!thin.isEmpty()) {
            reasons.add(Reason.of("thin-skin", Severity.RELATIVE, thin, "lorenc-2018", "assumed-thickness-bands"));
        }
        if (!thick.isEmpty()) {
            reasons.add(Reason.of("thick-skin", Severity.CAUTION, thick, "assumed-thickness-bands"));
        }
        return reasons;
    }
}
