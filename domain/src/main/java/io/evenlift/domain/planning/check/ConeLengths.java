package io.evenlift.domain.planning.check;

import io.evenlift.domain.quantity.Length;

/**
 * How long a path a thread with cones needs, so that every cone has tissue of its own: 6 cm for 8 cones, 9 cm for 12, 11 cm for
 * 16, linear between and beyond. Makers' figures as they are told, not read at their source: an assumption.
 */
final class ConeLengths {
    private static final int[] CONES = {8, 12, 16};
    private static final double[] NEEDED_MM = {60, 90, 110};

    private ConeLengths() {}

    /** Worked example: 10 cones need 75 mm. */
    static Length needed(int cones) {
        int i = cones <= CONES[1] ? 1 : 2;
        double perCone = (NEEDED_MM[i] - NEEDED_MM[i - 1]) / (CONES[i] - CONES[i - 1]);
        return Length.ofMillimetres(Math.max(0, NEEDED_MM[i - 1] + (cones - CONES[i - 1]) * perCone));
    }
}
