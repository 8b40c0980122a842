package io.evenlift.domain.mechanics;

import java.util.Locale;

/**
 * One line of the verification report: what was asked, what may come out, what came out.
 *
 * @param about what was done, in the report's words
 * @param quantity what the numbers are
 * @param bound the most or the least that is allowed
 * @param result what was measured
 * @param atMost whether the bound is the most; else it is the least
 * @param repeatedBy the test to run for this line
 */
record Finding(String about, String quantity, double bound, double result, boolean atMost, Class<?> repeatedBy) {

    /** Below this an error is the rounding of doubles, and its digits mean nothing. */
    private static final double ROUNDING = 1e-11;

    /** An error, which must not exceed the tolerance. */
    static Finding error(String about, String quantity, double tolerance, double result, Class<?> repeatedBy) {
        return new Finding(about, quantity, tolerance, result, true, repeatedBy);
    }

    /** An order of convergence, which must reach what theory promises. */
    static Finding order(String about, String quantity, double least, double result, Class<?> repeatedBy) {
        return new Finding(about, quantity, least, result, false, repeatedBy);
    }

    /** Whether the result is allowed; no number never is. */
    boolean holds() {
        return atMost ? result <= bound : result >= bound;
    }

    /** The line of the table. */
    String line() {
        return "| " + about + " | " + quantity + " | " + (atMost ? "≤ " : "≥ ")
                + shown(bound).replace(".0e", "e") + " | " + shown(result) + " | `" + name() + "` |";
    }

    private String name() {
        Class<?> outer = repeatedBy.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + repeatedBy.getSimpleName();
    }

    private String shown(double number) {
        if (!atMost) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
        if (number == 0.0) {
            return "0";
        }
        return number < ROUNDING ? "rounding" : inPowersOfTen(number);
    }

    /** Two digits, such as 4.7e-3. */
    static String inPowersOfTen(double number) {
        return String.format(Locale.ROOT, "%.1e", number).replace("e-0", "e-");
    }
}
