package io.evenlift.domain.recovery;

import io.evenlift.domain.quantity.InvalidValue;

/**
 * Whole days since the procedure; the day of the procedure is 0.
 *
 * @param number 0 to 3650
 */
public record RecoveryDay(int number) implements Comparable<RecoveryDay> {
    public static final int LAST = 3650;

    public RecoveryDay {
        if (number < 0 || number > LAST) {
            throw new InvalidValue("day", number + " days", "0 to " + LAST + " days");
        }
    }

    public static RecoveryDay of(int number) {
        return new RecoveryDay(number);
    }

    @Override
    public int compareTo(RecoveryDay other) {
        return Integer.compare(number, other.number);
    }
}
