package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.CitationKey;
import java.util.List;

/** Citations as answers carry them: by their keys, which {@code /v1/evidence} resolves. */
final class Keys {
    private Keys() {}

    static List<String> of(List<CitationKey> citations) {
        return citations.stream().map(CitationKey::value).toList();
    }
}
