package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import java.util.List;

/**
 * The chance of visible dimpling as a range. It is how often clinics would record it after plans like this one in people
 * of this age, not this person's probability; and it is not validated. The range is to be shown, never its middle alone.
 *
 * @param low below it lies a twentieth of the plausible clinics, slopes and effects of age
 * @param central half of them
 * @param high above it lies a twentieth
 * @param outcome what was counted, as a code with a text
 * @param evidence what the figure rests on and how well, as a code with a text
 * @param basis sources and assumptions behind it
 */
public record VisibleDimplingChance(
        Fraction low, Fraction central, Fraction high, Code outcome, Code evidence, List<CitationKey> basis) {
    public VisibleDimplingChance {
        if (central.compareTo(low) < 0 || high.compareTo(central) < 0) {
            throw new InvalidValue("chance", low + ", " + central + ", " + high, "low ≤ central ≤ high");
        }
        basis = List.copyOf(basis);
    }
}
