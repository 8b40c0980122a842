package io.evenlift.rest.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts small texts beside the places they belong to, so that they cover neither each other nor, as far as there is room,
 * the lines. A text that had to move away gets a thin line to its place.
 */
final class Labels {
    private static final double CHARACTER_WIDTH = 0.6;
    private static final double LINE_HEIGHT = 1.2;
    private static final double[] DISTANCES = {9, 13, 18, 24, 32, 44};
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0.7, -0.7}, {-0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}, {0, -1}, {0, 1}
    };
    private static final double OVERLAP = 1000;
    private static final double ON_A_LINE = 14;
    private static final double OUTSIDE = 5000;
    private static final double LEADER_FROM = 17;

    private final Box room;
    private final List<Box> taken = new ArrayList<>();
    private final List<Spot> lines = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isInside(Box other) {
            return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
        }

        boolean holds(Spot spot) {
            return left <= spot.x() && spot.x() <= right && top <= spot.y() && spot.y() <= bottom;
        }
    }

    private record Candidate(Box box, double distance, double cost) {}

    /** Labels that stay between these two corners. */
    Labels(Spot upperLeft, Spot lowerRight) {
        room = new Box(upperLeft.x(), upperLeft.y(), lowerRight.x(), lowerRight.y());
    }

    /** Nothing is written over this mark. */
    void keepClear(Spot mark, double radius) {
        taken.add(new Box(mark.x() - radius, mark.y() - radius, mark.x() + radius, mark.y() + radius));
    }

    /** Better nothing is written over this place of a line. */
    void avoid(Spot onALine) {
        lines.add(onALine);
    }

    void write(Svg svg, Spot place, String words, double size, String... attributes) {
        double width = Wording.width(words) * size * CHARACTER_WIDTH;
        Candidate best = null;
        for (double distance : DISTANCES) {
            for (double[] direction : DIRECTIONS) {
                Candidate candidate = candidate(place, direction, distance, width, size * LINE_HEIGHT);
                if (best == null || candidate.cost() < best.cost()) {
                    best = candidate;
                }
            }
        }
        Box box = best.box();
        taken.add(box);
        if (best.distance() >= LEADER_FROM) {
            Spot nearest =
                    new Spot(clamp(place.x(), box.left(), box.right()), clamp(place.y(), box.top(), box.bottom()));
            svg.line(place, nearest, "stroke", Ink.SKIN_LINE, "stroke-width", "0.6");
        }
        svg.begin("g", attributes)
                .text(
                        new Spot(box.left(), box.bottom() - size * 0.32),
                        words,
                        "font-size",
                        Figures.px(size),
                        "stroke",
                        Ink.PAPER,
                        "stroke-width",
                        "2.5",
                        "paint-order",
                        "stroke")
                .end();
    }

    private Candidate candidate(Spot place, double[] direction, double distance, double width, double height) {
        double centreX = place.x() + direction[0] * (distance + width / 2);
        double centreY = place.y() + direction[1] * (distance + height / 2);
        if (direction[0] != 0 && direction[1] != 0) {
            centreX = place.x() + Math.signum(direction[0]) * (distance * 0.7 + width / 2);
        }
        Box box = new Box(centreX - width / 2, centreY - height / 2, centreX + width / 2, centreY + height / 2);
        double cost = distance + (box.isInside(room) ? 0 : OUTSIDE);
        for (Box other : taken) {
            cost += box.meets(other) ? OVERLAP : 0;
        }
        for (Spot spot : lines) {
            cost += box.holds(spot) ? ON_A_LINE : 0;
        }
        return new Candidate(box, distance, cost);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
