package io.evenlift.domain.quantity;

/**
 * Body mass index in kilograms per square metre.
 *
 * @param kilogramsPerSquareMetre 13 to 60, the band outside which a value is taken for a slip of unit or of the pen
 */
public record BodyMassIndex(double kilogramsPerSquareMetre) implements Comparable<BodyMassIndex> {
    private static final double LOWEST = 13;
    private static final double HIGHEST = 60;

    public BodyMassIndex {
        kilogramsPerSquareMetre = Numbers.within(kilogramsPerSquareMetre, LOWEST, HIGHEST, "body-mass-index", "kg/m²");
    }

    public static BodyMassIndex ofKilogramsPerSquareMetre(double kilogramsPerSquareMetre) {
        return new BodyMassIndex(kilogramsPerSquareMetre);
    }

    public boolean isAtLeast(BodyMassIndex other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(BodyMassIndex other) {
        return Double.compare(kilogramsPerSquareMetre, other.kilogramsPerSquareMetre);
    }

    @Override
    public String toString() {
        return kilogramsPerSquareMetre + " kg/m²";
    }
}
