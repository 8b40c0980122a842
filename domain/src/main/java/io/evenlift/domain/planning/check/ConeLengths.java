package io.evenlift.domain.planning.check;

import io.evenlift.domain.quantity.Length;

/**
 * How long a path a thread with cones needs, so that every cone has tissue of its own: 6 cm for 8 cones, 9 cm for 12, 11 cm for
 * 16, linear between and beyond. Makers' figures as they are told, not read at their source: an assumption.
 */
final class ConeLengths {
    private static final int SOME = 12;
    private static final Length OF_SOME = Length.ofMillimetres(90);
    private static final Length PER_CONE_UP_TO_SOME = Length.ofMillimetres((90.0 - 60) / (12 - 8));
    private static final Length PER_CONE_BEYOND = Length.ofMillimetres((110.0 - 90) / (16 - 12));

    private ConeLengths() {}

    /** Worked example: 10 cones need 75 mm. */
    static Length needed(int cones) {
        // Of two lines that meet, the lower: each further cone asks for less.
        return OF_SOME.plus(PER_CONE_UP_TO_SOME.times(cones - SOME))
                .min(OF_SOME.plus(PER_CONE_BEYOND.times(cones - SOME)));
    }
}
