package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import java.util.List;

/**
 * What the check found.
 *
 * @param violations rules that the plan breaks
 * @param warnings what it meets knowingly
 */
public record CheckReport(List<Violation> violations, List<Code> warnings) {
    public CheckReport {
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    /** The plan runs through a region whose skin was not measured, so nothing can be predicted of it. */
    public boolean hasUnmeasuredTissue() {
        return violations.stream().anyMatch(violation -> violation.code().equals(DepthAndPlane.NOT_MEASURED));
    }

    public boolean isClean() {
        return violations.isEmpty();
    }
}
