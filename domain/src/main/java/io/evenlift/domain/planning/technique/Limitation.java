package io.evenlift.domain.planning.technique;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.quantity.Force;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a technique cannot do with the thread at hand, or does not come without.
 *
 * @param code what
 * @param force the load that it is about; absent where it is about none
 * @param citations at least one
 */
public record Limitation(Code code, Optional<Force> force, List<CitationKey> citations) {
    public Limitation {
        citations = List.copyOf(citations);
    }

    static Limitation of(Code code, String... citations) {
        return new Limitation(
                code,
                Optional.empty(),
                Arrays.stream(citations).map(CitationKey::of).toList());
    }

    static Limitation of(Code code, CitationKey citation) {
        return new Limitation(code, Optional.empty(), List.of(citation));
    }

    static Limitation of(Code code, Force force, CitationKey citation) {
        return new Limitation(code, Optional.of(force), List.of(citation));
    }
}
