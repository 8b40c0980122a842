package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Grade;
import io.evenlift.domain.evidence.Sentence;
import java.util.List;

/**
 * How soon to be seen, and by whom.
 *
 * @param urgency how soon
 * @param where at least one place, the first to be tried first
 * @param sentence the same in words, with what would make it sooner
 * @param citations what the rule rests on
 */
public record Seek(Urgency urgency, List<Destination> where, Sentence sentence, List<CitationKey> citations) {
    public Seek {
        where = List.copyOf(where);
        citations = List.copyOf(citations);
        if (where.isEmpty() || citations.isEmpty()) {
            throw new IllegalArgumentException(sentence.code() + " needs a place to go to and a citation");
        }
    }

    /** The grade of its weakest source. */
    public Grade grade() {
        return Citations.weakest(citations);
    }
}
