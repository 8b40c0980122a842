package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A thread runs from the temple over malar region and cheek to the region that sags: on both sides the skin of each of
 * these must have been measured, as skin. A calliper's double fold holds fat and is never read as dermis; a thickness that
 * was assumed is taken, and told.
 */
final class RegionsKnown implements CandidacyRule {
    private static final Set<Region> ON_EVERY_WAY = EnumSet.of(Region.TEMPLE, Region.MALAR, Region.CHEEK);

    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        Set<Region> needed = EnumSet.copyOf(ON_EVERY_WAY);
        patient.targets().stream().map(Concern::region).forEach(needed::add);
        List<String> missing = new ArrayList<>();
        List<String> foldsOnly = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Region region : needed) {
                String place = PatientAssessment.place(side, region);
                Optional<RegionAssessment> found = patient.region(side, region);
                if (found.isEmpty()) {
                    missing.add(place);
                } else if (found.get().skin().singleSkin().isEmpty()) {
                    foldsOnly.add(place + ".skinThicknessMm");
                } else if (found.get().skin().method() == ThicknessMethod.ASSUMED) {
                    assumed.add(place + ".skinThicknessMm");
                }
            }
        }
        List<Reason> reasons = new ArrayList<>();
        if (!missing.isEmpty()) {
            reasons.add(Reason.of("regions-missing", Severity.MISSING, missing, "assumed-candidacy-gates"));
        }
        if (!foldsOnly.isEmpty()) {
            reasons.add(Reason.of("calliper-is-not-skin", Severity.MISSING, foldsOnly, "meng-2022"));
        }
        if (!assumed.isEmpty()) {
            reasons.add(Reason.of("skin-assumed", Severity.CAUTION, assumed, "meng-2022"));
        }
        return reasons;
    }
}
