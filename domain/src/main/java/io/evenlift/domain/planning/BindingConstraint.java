package io.evenlift.domain.planning;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import java.util.List;

/**
 * Why there is no acceptable plan.
 *
 * @param constraint the constraint that no candidate met
 * @param needed what the best candidate needed, with its unit
 * @param allowed what is allowed, with its unit
 * @param citations at least one
 */
public record BindingConstraint(Code constraint, String needed, String allowed, List<CitationKey> citations) {
    public BindingConstraint {
        citations = List.copyOf(citations);
    }
}
