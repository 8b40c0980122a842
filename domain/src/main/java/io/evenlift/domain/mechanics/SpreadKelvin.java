package io.evenlift.domain.mechanics;

/**
 * Kelvin's solution of a full space between places on one straight thread, taken on the thread's surface.
 *
 * @param shearModulus in N/mm²
 * @param radiusMm of the thread
 */
record SpreadKelvin(double shearModulus, double poissonRatio, double radiusMm) {

    /** From one point to a ring around another. */
    GreenTensor betweenPoints(Vector way) {
        double squared = way.x() * way.x() + way.y() * way.y() + radiusMm * radiusMm;
        return GreenTensor.kelvin(shearModulus, poissonRatio, way.z(), squared);
    }

    /**
     * The mean over two pieces of one line.
     *
     * @param along unit direction of the line
     * @param gapMm from middle to middle
     */
    DirectedGive overLengths(Vector along, double gapMm, double lengthMm, double otherMm) {
        double sum = 0.5 * (lengthMm + otherMm);
        double difference = 0.5 * (lengthMm - otherMm);
        // Means of 1/R and of a²/R³ by their second antiderivatives.
        double near = (nearness(gapMm + sum)
                        - nearness(gapMm + difference)
                        - nearness(gapMm - difference)
                        + nearness(gapMm - sum))
                / (lengthMm * otherMm);
        double around =
                (slant(gapMm + sum) - slant(gapMm + difference) - slant(gapMm - difference) + slant(gapMm - sum))
                        / (lengthMm * otherMm);
        double c = 1.0 / (16.0 * StrictMath.PI * shearModulus * (1.0 - poissonRatio));
        // d·d of Kelvin's second term lies along the line but for the radius, which points all ways around it.
        double all = c * ((3.0 - 4.0 * poissonRatio) * near + 0.5 * around);
        double lengthwise = c * (near - 1.5 * around);
        return new DirectedGive(
                new Vector(all, 0.0, 0.0).plus(lengthwise * along.x(), along),
                new Vector(0.0, all, 0.0).plus(lengthwise * along.y(), along),
                new Vector(0.0, 0.0, all).plus(lengthwise * along.z(), along));
    }

    private double nearness(double u) {
        double v = Math.abs(u) / radiusMm;
        return Math.abs(u) * StrictMath.log(v + StrictMath.sqrt(1.0 + v * v)) - slant(u);
    }

    private double slant(double u) {
        return StrictMath.sqrt(u * u + radiusMm * radiusMm);
    }
}
