package io.evenlift.domain.planning.technique;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One technique against another in one measure. A tendency is claimed only where the central difference is large enough and
 * nine of ten plausible tissues agree (assumed-technique-comparison).
 *
 * @param measure in what
 * @param ligament which ligament, where the measure is of one
 * @param tendency how the first stands to the second
 * @param difference the first's central figure less the second's; absent where one of them is only a bound
 * @param times how many times as much the first holds
 * @param shares in how many tissues it is so, where that was asked
 * @param citations what it rests on
 */
public record Contrast(
        Measure measure,
        Optional<Ligament> ligament,
        Tendency tendency,
        Optional<Length> difference,
        Optional<Ratio> times,
        Optional<TissueShares> shares,
        List<CitationKey> citations) {
    public Contrast {
        citations = List.copyOf(citations);
    }

    public Code code() {
        return measure.code(tendency);
    }

    /** Figures were compared of which one is only a bound: the direction is the linear model's. */
    public boolean isBeyondModel() {
        return shares.isPresent() && difference.isEmpty();
    }
}
