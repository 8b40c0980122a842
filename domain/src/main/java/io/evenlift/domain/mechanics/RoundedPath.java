package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/** A polyline whose inner corners are replaced by circular arcs: legs and bends in turn. */
final class RoundedPath {

    /** A turn of more than 175° doubles back: there is no room for an arc, and a thread does not do that. */
    static final double MOST_TURN = 175.0 / 180.0 * StrictMath.PI;

    private final List<Stretch> stretches = new ArrayList<>();
    private final double bendArcMm;

    private RoundedPath(double bendArcMm) {
        this.bendArcMm = bendArcMm;
    }

    /** A leg or a bend. */
    sealed interface Stretch permits Piece, Bend {
        double lengthMm();

        /** The place at a part of the way, 0 to 1. */
        Vector at(double part);

        /** The unit direction there. */
        Vector tangent(double part);
    }

    /**
     * A straight piece.
     *
     * @param from where it starts
     * @param tangent its unit direction
     * @param leg whether it is (part of) a leg; else it is a chord of an arc
     */
    record Piece(Vector from, Vector tangent, double lengthMm, boolean leg) implements Stretch {
        @Override
        public Vector at(double part) {
            return from.plus(part * lengthMm, tangent);
        }

        @Override
        public Vector tangent(double part) {
            return tangent;
        }
    }

    /**
     * Rounds every inner vertex.
     *
     * @param bendArcMm length of each arc, half on each side of its vertex; 0 leaves corners as they are
     * @throws IllegalArgumentException if the path doubles back, or two vertices coincide
     */
    static RoundedPath of(List<Vector> vertices, double bendArcMm) {
        RoundedPath path = new RoundedPath(bendArcMm);
        int last = vertices.size() - 1;
        Vector from = vertices.get(0);
        for (int i = 1; i < last; i++) {
            from = path.addBend(vertices, i, from);
        }
        Vector leg = Vector.between(from, vertices.get(last));
        path.addStraight(from, leg, leg.times(1.0 / leg.length()));
        return path;
    }

    /** Legs and bends from the distal tip on. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** The same with each bend as so many chords. */
    List<Piece> pieces(int chords) {
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch instanceof Bend bend) {
                pieces.addAll(bend.chords(chords));
            } else if (stretch instanceof Piece leg) {
                pieces.add(leg);
            }
        }
        return pieces;
    }

    /** The length of legs and arcs in mm. */
    double lengthMm() {
        double length = 0.0;
        for (Stretch stretch : stretches) {
            length += stretch.lengthMm();
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
        double perArc = turn < Bend.SMALL ? 0.5 : StrictMath.tan(0.5 * turn) / turn;
        double arc = Math.min(bendArcMm, room / perArc);
        double cut = Math.min(room, arc * perArc);
        Vector start = arc == 0.0 ? vertex : vertex.plus(-cut, in);
        addStraight(from, Vector.between(from, start), in);
        // Legs on one line get an arc too, a straight one: a turn that begins then changes nothing at once.
        Vector normal = sine == 0.0 ? Vector.NOTHING : out.plus(-cosine, in).times(1.0 / sine);
        Bend bend = new Bend(start, in, normal, turn, arc);
        stretches.add(bend);
        return bend.at(1.0);
    }

    private void addStraight(Vector from, Vector leg, Vector tangent) {
        double length = leg.length();
        // An arc that uses up its leg leaves a rest of rounding size, whose direction would be noise.
        if (length > 1e-9) {
            stretches.add(new Piece(from, tangent, length, true));
        }
    }
}
