package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A polyline whose corners are replaced by circular arcs, as a chain of straight pieces: the legs, and the chords of the
 * arcs. Chords are the tangents that a thread pulls along.
 */
final class RoundedPath {

    /** Below this angle (radians) a sine is as good as its angle. */
    private static final double SMALL = 1e-8;

    /** A turn of more than 175° doubles back: there is no room for an arc, and a thread does not do that. */
    static final double MOST_TURN = 175.0 / 180.0 * StrictMath.PI;

    private final List<Piece> pieces = new ArrayList<>();
    private final double bendArcMm;
    private final double stepMm;

    private RoundedPath(double bendArcMm, double stepMm) {
        this.bendArcMm = bendArcMm;
        this.stepMm = stepMm;
    }

    /**
     * Rounds every inner vertex.
     *
     * @param bendArcMm length of each arc, half on each side of its vertex; 0 leaves corners as they are
     * @param stepMm the longest chord of an arc
     * @throws IllegalArgumentException if the path doubles back, or two vertices coincide
     */
    static RoundedPath of(List<Vector> vertices, double bendArcMm, double stepMm) {
        RoundedPath path = new RoundedPath(bendArcMm, stepMm);
        int last = vertices.size() - 1;
        Vector from = vertices.get(0);
        for (int i = 1; i <= last; i++) {
            Vector leg = Vector.between(from, vertices.get(i));
            if (i == last) {
                path.addStraight(from, leg);
            } else {
                from = path.addBend(vertices, i, from);
            }
        }
        return path;
    }

    /** The pieces from the distal tip on. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The length of all pieces in mm. */
    double lengthMm() {
        double length = 0.0;
        for (Piece piece : pieces) {
            length += piece.lengthMm();
        }
        return length;
    }

    /** Adds the leg up to the arc at a vertex and the arc; answers where the arc ends. */
    private Vector addBend(List<Vector> vertices, int i, Vector from) {
        Vector vertex = vertices.get(i);
        Vector before = Vector.between(vertices.get(i - 1), vertex);
        Vector after = Vector.between(vertex, vertices.get(i + 1));
        Vector in = before.times(1.0 / before.length());
        Vector out = after.times(1.0 / after.length());
        double cosine = in.dot(out);
        double sine = out.plus(-cosine, in).length();
        double turn = Bounds.within("turn in radians", StrictMath.atan2(sine, cosine), 0.0, MOST_TURN);
        // A leg between two bends is shared by them; one at an end of the path belongs to its only bend.
        double room = Math.min(
                before.length() * (i == 1 ? 1.0 : 0.5), after.length() * (i == vertices.size() - 2 ? 1.0 : 0.5));
        double perArc = turn < SMALL ? 0.5 : StrictMath.tan(0.5 * turn) / turn;
        double arc = Math.min(bendArcMm, room / perArc);
        if (arc == 0.0) {
            addStraight(from, Vector.between(from, vertex));
            return vertex;
        }
        double cut = Math.min(room, arc * perArc);
        Vector start = vertex.plus(-cut, in);
        addStraight(from, Vector.between(from, start), in);
        // Legs on one line get an arc too, a straight one: a turn that begins then changes nothing at once.
        Vector normal = sine == 0.0 ? Vector.NOTHING : out.plus(-cosine, in).times(1.0 / sine);
        return addArc(start, in, normal, turn, arc);
    }

    private Vector addArc(Vector start, Vector in, Vector normal, double turn, double arc) {
        // By the full length of a bend, so that a bend with less room has as many chords.
        int chords = Math.max(2, (int) Math.ceil(bendArcMm / stepMm - 1e-9));
        Vector from = start;
        for (int j = 1; j <= chords; j++) {
            double way = arc * j / chords;
            double to = turn * j / chords;
            double along = turn * (j - 0.5) / chords;
            Vector end = start.plus(way * sineOver(to), in)
                    .plus(way * sineOver(0.5 * to) * StrictMath.sin(0.5 * to), normal);
            Vector tangent = in.times(StrictMath.cos(along)).plus(StrictMath.sin(along), normal);
            pieces.add(new Piece(from, tangent, Vector.between(from, end).length(), false));
            from = end;
        }
        return from;
    }

    /** sin x / x. */
    private static double sineOver(double x) {
        return x < SMALL ? 1.0 : StrictMath.sin(x) / x;
    }

    private void addStraight(Vector from, Vector leg) {
        addStraight(from, leg, leg.times(1.0 / leg.length()));
    }

    private void addStraight(Vector from, Vector leg, Vector tangent) {
        double length = leg.length();
        // An arc that uses up its leg leaves a rest of rounding size, whose direction would be noise.
        if (length > 1e-9) {
            pieces.add(new Piece(from, tangent, length, true));
        }
    }

    /**
     * A straight piece.
     *
     * @param from where it starts
     * @param tangent its unit direction
     * @param leg whether it is (part of) a leg; else it is a chord of an arc
     */
    record Piece(Vector from, Vector tangent, double lengthMm, boolean leg) {}
}
