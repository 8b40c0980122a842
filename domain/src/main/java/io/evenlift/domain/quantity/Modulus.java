package io.evenlift.domain.quantity;

/**
 * Young's modulus of a tissue in kilopascals.
 *
 * @param kilopascals finite and above zero
 */
public record Modulus(double kilopascals) {
    private static final double KILOPASCALS_PER_MEGAPASCAL = 1000.0;

    public Modulus {
        kilopascals = Numbers.within(kilopascals, Double.MIN_NORMAL, Double.MAX_VALUE, "modulus", "kPa");
    }

    public static Modulus ofKilopascals(double kilopascals) {
        return new Modulus(kilopascals);
    }

    public static Modulus ofMegapascals(double megapascals) {
        return new Modulus(megapascals * KILOPASCALS_PER_MEGAPASCAL);
    }

    public Modulus times(double factor) {
        return new Modulus(kilopascals * factor);
    }

    @Override
    public String toString() {
        return kilopascals + " kPa";
    }
}
