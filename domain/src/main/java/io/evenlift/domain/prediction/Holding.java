package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.domain.quantity.Word;
import java.util.List;

/**
 * What gives way first on the thread of a plan that has the least reserve, on the day and over the weeks.
 *
 * @param thread the thread with the least reserve
 * @param designLoad its tension
 * @param weakest what gives way first
 * @param factor capacity of that over the load
 * @param requiredFactor what the factor must at least be
 * @param overWeeks the first day first; that alone where no source tells how the material loses strength
 * @param citations of the capacity and of the loss of strength
 */
public record Holding(
        ThreadId thread,
        Force designLoad,
        Part weakest,
        Ratio factor,
        Ratio requiredFactor,
        List<Week> overWeeks,
        List<CitationKey> citations) {
    public Holding {
        overWeeks = List.copyOf(overWeeks);
        citations = List.copyOf(citations);
    }

    /** What can give way. */
    public enum Part implements Word {
        THREAD,
        BARBS,
        ANCHOR;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    /**
     * What is left after some weeks. Nothing here heals, scars, creeps or settles: it is what the thread still carries.
     *
     * @param week since the thread was laid
     * @param strength of the thread, as part of its first strength
     * @param weakest what would give way first then
     * @param factor capacity of that over the load of the first day
     * @param lift part of the first lift that is still carried with the required reserve
     */
    public record Week(
            int week, Spread<Fraction> strength, Part weakest, Spread<Ratio> factor, Spread<Fraction> lift) {}

    /** How many times over the required factor is met. */
    public Ratio reserve() {
        return Ratio.of(factor.value() / requiredFactor.value());
    }

    public boolean isKnownOverWeeks() {
        return overWeeks.size() > 1;
    }
}
