package io.evenlift.domain.comparison;

import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far each side of a region that is to be lifted sags, against what the treatments are said to suit. Grades are our own;
 * that modest sagging suits threads and pronounced sagging surgery is surgeons' opinion. Worked example: a left jowl of
 * grade 3 and a right one of 2 are told apart, the left as severe, the right as mild to moderate.
 */
final class SaggingOfTargets implements ComparisonRule {
    /** The graver the later, and it is said in this order. */
    private enum Degree {
        NOT_ASSESSED("target-not-assessed", "assumed-candidacy-gates"),
        NONE("target-not-sagging", "savoia-2014", "suh-2015", "assumed-goal-lift"),
        MILD_TO_MODERATE("target-sags-mildly", "baker-for-threads", "macs-88", "assumed-goal-lift"),
        SEVERE("target-sags-severely", "baker-for-threads", "assumed-goal-lift"),
        VERY_SEVERE("target-sags-very-severely", "baker-for-threads", "assumed-goal-lift");

        private final String code;
        private final List<String> citations;

        Degree(String code, String... citations) {
            this.code = code;
            this.citations = List.of(citations);
        }

        static Degree of(LaxityGrade grade) {
            if (grade.isNone()) {
                return NONE;
            }
            if (grade.isAtLeast(LaxityGrade.VERY_SEVERE)) {
                return VERY_SEVERE;
            }
            return grade.isAtLeast(LaxityGrade.SEVERE) ? SEVERE : MILD_TO_MODERATE;
        }
    }

    @Override
    public List<Remark> remarks(PatientAssessment patient) {
        Map<Degree, List<String>> places = new EnumMap<>(Degree.class);
        Set<Region> targets = EnumSet.noneOf(Region.class);
        patient.targets().forEach(concern -> targets.add(concern.region()));
        for (Region region : targets) {
            for (Side side : Side.values()) {
                String place = PatientAssessment.place(side, region);
                patient.region(side, region)
                        .ifPresentOrElse(
                                found -> add(places, Degree.of(found.laxity()), place + ".laxityGrade"),
                                () -> add(places, Degree.NOT_ASSESSED, place));
            }
        }
        if (targets.isEmpty()) {
            add(places, patient.isAssessedForEveryConcern() ? Degree.NONE : Degree.NOT_ASSESSED, "concerns");
        }
        List<Remark> remarks = new ArrayList<>();
        places.forEach((degree, inputs) -> remarks.add(
                Remark.onAll(Published.statement(degree.code, degree.citations.toArray(new String[0])), inputs)));
        return remarks;
    }

    private static void add(Map<Degree, List<String>> places, Degree degree, String place) {
        places.computeIfAbsent(degree, any -> new ArrayList<>()).add(place);
    }
}
