package io.evenlift.domain.planning.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * Where a thread is in reach of a structure. It is looked at every millimetre, and structures do not end there: between a place that
 * is met and the next that is not, the last place is looked for that is.
 */
final class MetPlaces {
    /** A millimetre halved so often is 0.016 mm, finer than anyone draws. */
    private static final int HALVINGS = 6;

    private MetPlaces() {}

    /**
     * @param places of a thread, in order
     * @param halfway the place half the way from one to another
     * @return those that are met and the borders of each stretch of them, in order
     */
    static <P> List<P> of(List<P> places, Predicate<P> isMet, BinaryOperator<P> halfway) {
        List<P> met = new ArrayList<>();
        boolean before = false;
        for (int i = 0; i < places.size(); i++) {
            P place = places.get(i);
            boolean here = isMet.test(place);
            if (i > 0 && here != before) {
                P previous = places.get(i - 1);
                met.add(here ? border(place, previous, isMet, halfway) : border(previous, place, isMet, halfway));
            }
            if (here) {
                met.add(place);
            }
            before = here;
        }
        return met;
    }

    private static <P> P border(P met, P unmet, Predicate<P> isMet, BinaryOperator<P> halfway) {
        P last = met;
        P beyond = unmet;
        for (int i = 0; i < HALVINGS; i++) {
            P between = halfway.apply(last, beyond);
            if (isMet.test(between)) {
                last = between;
            } else {
                beyond = between;
            }
        }
        return last;
    }
}
