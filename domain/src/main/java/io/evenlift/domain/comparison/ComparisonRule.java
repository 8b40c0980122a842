package io.evenlift.domain.comparison;

import io.evenlift.domain.assessment.PatientAssessment;
import java.util.List;

/** One thing of a patient that touches the comparison. */
@FunctionalInterface
interface ComparisonRule {
    /** What is to be said; nothing where it does not touch this patient. */
    List<Remark> remarks(PatientAssessment patient);
}
