package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * A rule that a plan breaks.
 *
 * @param code which rule
 * @param thread which thread; absent where it is the whole plan
 * @param place where it is worst; absent where it has no place
 * @param amount by how much, with its unit
 * @param fix the smallest change that mends it, where one is known
 * @param subject what it is about: the name of a zone, a region, a product, another thread or a limb; empty where the rest says
 *     all
 * @param contactChance how likely the thread touches the structure, where it is about one
 * @param citations at least one
 */
public record Violation(
        Code code,
        Optional<ThreadId> thread,
        Optional<ChartPoint> place,
        String amount,
        Optional<Fix> fix,
        String subject,
        Optional<Fraction> contactChance,
        List<CitationKey> citations) {
    public Violation {
        citations = List.copyOf(citations);
    }

    /** One that is not about a structure. */
    Violation(
            Code code,
            Optional<ThreadId> thread,
            Optional<ChartPoint> place,
            String amount,
            Optional<Fix> fix,
            String subject,
            List<CitationKey> citations) {
        this(code, thread, place, amount, fix, subject, Optional.empty(), citations);
    }
}
