package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * A place where a plan comes near the end of the model or passes it. A flag about a figure says what may be shown of it.
 *
 * @param code what happened
 * @param side its side
 * @param about what it is about and where
 * @param amount the figure that was found, or the bound of it that may be shown
 * @param bound whether the amount is computed or a bound
 * @param chance that it happens at all, where that is assumed
 * @param citations of the limit
 */
public record Flag(
        Code code,
        Side side,
        About about,
        Amount amount,
        Bound bound,
        Optional<Fraction> chance,
        List<CitationKey> citations) {
    public Flag {
        citations = List.copyOf(citations);
    }

    /**
     * What a flag is about.
     *
     * @param thread the thread beside it, where it is one thread's
     * @param landmark the landmark whose lift it bounds
     * @param place where on the skin
     */
    public record About(Optional<ThreadId> thread, Optional<Landmark> landmark, Optional<ChartPoint> place) {
        static About of(ThreadId thread, ChartPoint place) {
            return new About(Optional.of(thread), Optional.empty(), Optional.of(place));
        }

        static About of(Landmark landmark) {
            return new About(Optional.empty(), Optional.of(landmark), Optional.empty());
        }
    }

    /** A strain as part of one, or a length. */
    public record Amount(Optional<Ratio> strain, Optional<Length> length) {
        static Amount of(Fraction strain) {
            return new Amount(Optional.of(Ratio.of(strain.value())), Optional.empty());
        }

        static Amount of(Length length) {
            return new Amount(Optional.empty(), Optional.of(length));
        }
    }

    static Flag of(Code code, Side side, About about, Amount amount, Bound bound, CitationKey citation) {
        return new Flag(code, side, about, amount, bound, Optional.empty(), List.of(citation));
    }
}
