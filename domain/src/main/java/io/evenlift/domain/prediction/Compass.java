package io.evenlift.domain.prediction;

import java.util.ArrayList;
import java.util.List;

/** Directions in a plane at equal angles, found without trigonometry, so that they are the same everywhere. */
final class Compass {
    private static final double DIAGONAL = Math.sqrt(0.5);
    /** Cosine and sine of 22.5 degrees. */
    private static final double NEAR = Math.sqrt(0.5 + DIAGONAL / 2);

    private static final double FAR = Math.sqrt(0.5 - DIAGONAL / 2);

    static final List<Direction> EIGHT = turned(List.of(new Direction(1, 0), new Direction(DIAGONAL, DIAGONAL)));
    static final List<Direction> SIXTEEN = turned(List.of(
            new Direction(1, 0),
            new Direction(NEAR, FAR),
            new Direction(DIAGONAL, DIAGONAL),
            new Direction(FAR, NEAR)));

    private Compass() {}

    /** A unit vector. */
    record Direction(double u, double v) {
        private Direction turnedRight() {
            return new Direction(-v, u);
        }
    }

    /** These of the first quarter, and of the other three. */
    private static List<Direction> turned(List<Direction> quarter) {
        List<Direction> all = new ArrayList<>(quarter);
        while (all.size() < 4 * quarter.size()) {
            all.add(all.get(all.size() - quarter.size()).turnedRight());
        }
        return List.copyOf(all);
    }
}
