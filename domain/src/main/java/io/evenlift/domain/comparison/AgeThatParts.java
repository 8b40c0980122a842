package io.evenlift.domain.comparison;

import io.evenlift.domain.assessment.PatientAssessment;
import java.util.EnumSet;
import java.util.List;

/**
 * A pool of thread lifts found more dimpling and infection above an age than below it, between studies and unadjusted. It is
 * told above that age and decides nothing.
 */
final class AgeThatParts implements ComparisonRule {
    private static final int YEARS = Published.figure("split").low().intValueExact();

    @Override
    public List<Remark> remarks(PatientAssessment patient) {
        return patient.age().isAbove(YEARS)
                ? List.of(new Remark(
                        Published.statement("above-the-age-that-parts"),
                        List.of("ageYears"),
                        EnumSet.of(Treatment.THREAD_LIFT)))
                : List.of();
    }
}
