package io.evenlift.domain.recovery;

import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.domain.quantity.StandardNormal;

/**
 * A share that was counted in a sample.
 *
 * <p>Its 95 % interval is Wilson's: {@code (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)} with p = count / of, n = of and
 * z = 1.96. Worked example: 16 of 17 is 0.94, from 0.73 to 0.99.
 *
 * @param count 0 to of
 * @param of how many were looked at, at least 1
 */
record CountedShare(int count, int of) {
    private static final double Z = StandardNormal.at(0.975);

    CountedShare {
        if (of < 1 || count < 0 || count > of) {
            throw new InvalidValue("counted-share", count + " of " + of, "a count within at least one");
        }
    }

    CountedShare complement() {
        return new CountedShare(of - count, of);
    }

    Spread<Fraction> wilson95() {
        double part = (double) count / of;
        double widening = Z * Z / of;
        double centre = (part + widening / 2) / (1 + widening);
        double half = Z * StrictMath.sqrt(part * (1 - part) / of + widening / (4 * of)) / (1 + widening);
        // A count of none or of all has its end at the share itself, which rounding must not miss.
        double low = Math.max(0, Math.min(part, centre - half));
        double high = Math.min(1, Math.max(part, centre + half));
        return new Spread<>(Fraction.of(low), Fraction.of(part), Fraction.of(high));
    }
}
