package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A circular arc that stands for a corner of a thread and touches both legs; without length the corner itself.
 *
 * @param from where it leaves the leg before
 * @param in unit direction of the leg before
 * @param normal unit direction towards the inside of the turn, across {@code in}; nothing where there is no turn
 * @param turn by how much it turns, in radians, 0 to less than π
 * @param lengthMm of the arc
 */
record Bend(Vector from, Vector in, Vector normal, double turn, double lengthMm) implements RoundedPath.Stretch {

    /** Below this angle (radians) a sine is as good as its angle. */
    static final double SMALL = 1e-8;

    @Override
    public Vector tangent(double part) {
        double angle = turn * part;
        return in.times(StrictMath.cos(angle)).plus(StrictMath.sin(angle), normal);
    }

    @Override
    public Vector at(double part) {
        double way = lengthMm * part;
        double angle = turn * part;
        return from.plus(way * sineOver(angle), in)
                .plus(way * sineOver(0.5 * angle) * StrictMath.sin(0.5 * angle), normal);
    }

    /** How far off the line of the leg after it the arc begins, in mm. */
    double offsetMm() {
        return lengthMm * sineOver(0.5 * turn) * StrictMath.sin(0.5 * turn);
    }

    /** The least depth of it in mm, looked at in three places. */
    double leastDepthMm() {
        return Math.min(from.z(), Math.min(at(0.5).z(), at(1.0).z()));
    }

    /** So many straight pieces that follow it, with both ends on it. */
    List<RoundedPath.Piece> chords(int count) {
        List<RoundedPath.Piece> chords = new ArrayList<>();
        Vector start = from;
        for (int i = 1; i <= count && lengthMm > 0.0; i++) {
            Vector end = at((double) i / count);
            Vector along = tangent((i - 0.5) / count);
            chords.add(new RoundedPath.Piece(
                    start, along, Vector.between(start, end).length(), false));
            start = end;
        }
        return chords;
    }

    /** sin x / x. */
    private static double sineOver(double x) {
        return x < SMALL ? 1.0 : StrictMath.sin(x) / x;
    }
}
