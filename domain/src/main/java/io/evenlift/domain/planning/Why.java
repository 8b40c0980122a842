package io.evenlift.domain.planning;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import java.util.List;

/**
 * One reason for a plan being as it is.
 *
 * @param code stable name
 * @param inputs what in the assessment or the limits drove it
 * @param citations at least one
 */
public record Why(Code code, List<String> inputs, List<CitationKey> citations) {
    public Why {
        inputs = List.copyOf(inputs);
        citations = List.copyOf(citations);
    }
}
