package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.StandardNormal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How likely it is that a stretch of thread touches a structure, whose place differs from face to face. Beside its line the
 * structure is displaced by a normal deviation, and in depth by another where its depth was measured; where it was not, it
 * is taken to lie where the thread lies. A stretch that runs from an offset a to an offset b of the line sweeps all that
 * lies between, Φ((b + r) / σ) − Φ((a − r) / σ) with r the radii of both; one that crosses the line meets nearly every
 * structure. One that passes a single place sweeps a strip beside it, at its least distance.
 *
 * <p>Worked example: a stretch that passes a vein of σ = 6.9 mm at 9 mm, with r = 2 mm, touches it in
 * Φ(1.594) − Φ(1.014) = 10 % of faces, though it keeps clear of the vein's corridor of 8 mm.
 */
final class ContactChance {
    /** From here on it is told even where the corridor is clear (assumption). */
    private static final Fraction TOLD_FROM = Fraction.of(0.05);

    /** Of thread and structure together, 1 mm each (assumption). */
    private static final Length RADII = Length.ofMillimetres(2);

    /** Where no standard deviation is known, the half width counts as two. */
    private static final double DEVIATIONS_IN_A_HALF_WIDTH = 2;

    private static final double FAR_DEVIATIONS = 3;

    private ContactChance() {}

    /**
     * @param stretch places of a thread, no further apart than the radii, in the structure's layers or about its depth;
     *     nothing is touched where there are none
     */
    static Fraction of(LocatedZone located, List<BuriedPoint> stretch) {
        if (stretch.isEmpty()) {
            return Fraction.NONE;
        }
        double beside = swept(offsets(located, stretch), deviation(located));
        double deep = located.zone()
                .depth()
                .map(depth -> swept(
                        stretch.stream().map(point -> point.depth().minus(depth.mean())), depth.standardDeviation()))
                .orElse(1.0);
        return Fraction.of(Math.min(1, beside * deep));
    }

    /** Whether a stretch passes so far beside that no more than one face of three hundred has the structure there. */
    static boolean isOutOfReach(LocatedZone located, List<BuriedPoint> stretch) {
        Length reach = deviation(located).times(FAR_DEVIATIONS).plus(RADII);
        return stretch.stream().allMatch(point -> reach.isLessThan(located.distance(point.at())));
    }

    private static Length deviation(LocatedZone located) {
        return located.zone()
                .standardDeviation()
                .orElseGet(() -> located.zone().halfWidth().times(1 / DEVIATIONS_IN_A_HALF_WIDTH));
    }

    /** Whether a clear corridor is to be told of all the same. */
    static boolean isTold(Fraction chance) {
        return chance.compareTo(TOLD_FROM) >= 0;
    }

    private static Stream<Length> offsets(LocatedZone located, List<BuriedPoint> stretch) {
        Stream<Length> offsets = stretch.stream().map(point -> located.offset(point.at()));
        return located.isASinglePlace() ? offsets.sorted().limit(1) : offsets;
    }

    /** The part of a normal distribution about zero that lies within the radii of any of these places. */
    private static double swept(Stream<Length> places, Length deviation) {
        double part = 0;
        Optional<Length> end = Optional.empty();
        for (Length place : places.sorted().toList()) {
            Length from = end.orElse(place.minus(RADII)).max(place.minus(RADII));
            end = Optional.of(place.plus(RADII));
            part += StandardNormal.partBelow(place.plus(RADII).per(deviation))
                    - StandardNormal.partBelow(from.per(deviation));
        }
        return part;
    }
}
