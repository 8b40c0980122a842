package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.SkinElasticity;
import java.util.ArrayList;
import java.util.List;

/** Inelastic, sun-damaged or scarred skin makes a poor candidate in an expert consensus; it is told, and not barred. */
final class SkinQuality implements CandidacyRule {
    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        List<Reason> reasons = new ArrayList<>();
        if (patient.skin().elasticity() == SkinElasticity.POOR) {
            reasons.add(Reason.of("poor-elasticity", Severity.CAUTION, List.of("skin.elasticity"), "lorenc-2018"));
        }
        Photodamage photodamage = patient.skin().photodamage();
        if (photodamage == Photodamage.GLOGAU_3 || photodamage == Photodamage.GLOGAU_4) {
            reasons.add(Reason.of("sun-damage", Severity.CAUTION, List.of("skin.photodamage"), "lorenc-2018"));
        }
        if (patient.skin().scarring() == Scarring.RAISED) {
            reasons.add(Reason.of("raised-scars", Severity.RELATIVE, List.of("skin.scarring"), "toa-clinic-consent"));
        }
        if (patient.skin().elasticity() == SkinElasticity.UNKNOWN) {
            reasons.add(Reason.of(
                    "elasticity-not-judged",
                    Severity.CAUTION,
                    List.of("skin.elasticity"),
                    "assumed-elasticity-factor"));
        }
        List<String> notJudged = new ArrayList<>();
        if (photodamage == Photodamage.UNKNOWN) {
            notJudged.add("skin.photodamage");
        }
        if (patient.skin().scarring() == Scarring.UNKNOWN) {
            notJudged.add("skin.scarring");
        }
        if (!notJudged.isEmpty()) {
            reasons.add(Reason.of("skin-not-judged", Severity.CAUTION, notJudged, "lorenc-2018"));
        }
        return reasons;
    }
}
