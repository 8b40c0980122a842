package io.evenlift.domain.assessment;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * Age in whole years; adults only.
 *
 * @param years 19 (adulthood in Korea) to 100
 */
public record Age(int years) {
    private static final int YOUNGEST = 19;
    private static final int OLDEST = 100;

    public Age {
        if (years < YOUNGEST || years > OLDEST) {
            throw new InvalidValue("age", years + " years", YOUNGEST + " to " + OLDEST + " years (adults only)");
        }
    }

    public static Age ofYears(int years) {
        return new Age(years);
    }

    public boolean isAbove(int otherYears) {
        return years > otherYears;
    }
}
