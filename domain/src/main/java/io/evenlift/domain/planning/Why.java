package io.evenlift.domain.planning;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import java.util.List;
import java.util.Optional;

/**
 * One reason for a plan being as it is.
 *
 * @param code stable name
 * @param side where it is about one side as a whole
 * @param thread where it is about one thread
 * @param inputs what in the assessment, the limits or the catalogue drove it, by its path in the request, that of the
 *     assessment left out; empty where nothing that can be sent would change it
 * @param citations at least one
 */
public record Why(
        Code code, Optional<Side> side, Optional<ThreadId> thread, List<String> inputs, List<CitationKey> citations) {
    public Why {
        inputs = List.copyOf(inputs);
        citations = List.copyOf(citations);
    }

    /** A reason for the plan as a whole. */
    public static Why ofThePlan(String code, List<String> inputs, List<CitationKey> citations) {
        return new Why(Code.of(code), Optional.empty(), Optional.empty(), inputs, citations);
    }

    public static Why of(Side side, String code, List<String> inputs, List<CitationKey> citations) {
        return new Why(Code.of(code), Optional.of(side), Optional.empty(), inputs, citations);
    }

    public static Why of(ThreadId thread, String code, List<String> inputs, List<CitationKey> citations) {
        return new Why(Code.of(code), Optional.empty(), Optional.of(thread), inputs, citations);
    }
}
