package io.evenlift.domain.quantity;

/**
 * The magnitude of a pull in newtons.
 *
 * @param newtons finite and not negative
 */
public record Force(double newtons) implements Comparable<Force> {
    public static final Force ZERO = new Force(0);

    /** Standard gravity, CODATA: one kilogram-force is 9.80665 N by definition. */
    private static final double NEWTONS_PER_KILOGRAM_FORCE = 9.80665;

    private static final double GRAMS_PER_KILOGRAM = 1000.0;

    public Force {
        newtons = Numbers.within(newtons, 0, Double.MAX_VALUE, "force", "N");
    }

    public static Force ofNewtons(double newtons) {
        return new Force(newtons);
    }

    public static Force ofKilogramForce(double kilogramForce) {
        return new Force(kilogramForce * NEWTONS_PER_KILOGRAM_FORCE);
    }

    public static Force ofGramForce(double gramForce) {
        return new Force(gramForce * NEWTONS_PER_KILOGRAM_FORCE / GRAMS_PER_KILOGRAM);
    }

    /**
     * @throws InvalidValue with the given code unless low ≤ this ≤ high
     */
    public Force requireWithin(double lowNewtons, double highNewtons, String code) {
        Numbers.within(newtons, lowNewtons, highNewtons, code, "N");
        return this;
    }

    public Force plus(Force other) {
        return new Force(newtons + other.newtons);
    }

    /** The difference, or nothing where the other is larger: a pull has no negative. */
    public Force lessUpTo(Force other) {
        return new Force(Math.max(0, newtons - other.newtons));
    }

    public Force times(double factor) {
        return new Force(newtons * factor);
    }

    public Force min(Force other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isMoreThan(Force other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Force other) {
        return Double.compare(newtons, other.newtons);
    }

    @Override
    public String toString() {
        return newtons + " N";
    }
}
