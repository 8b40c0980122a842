package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A limb for the question how far the tissue yields to it: its barbed part in cells, and for each cell the forces on the
 * tissue when this cell alone picks up one newton and the rest of the thread hands it on to the anchor: shear along the
 * cell, a side force at every bend behind it, and the opposite pull at the anchor. Each force is spread over a straight
 * element.
 */
final class LimbElements {

    /** Chords of a bend: enough to spread its side force, few enough to be quick. */
    private static final int CHORDS = 3;

    /** A corner that is left sharp, and the anchor, pull over this length in mm: an assumption. */
    private static final double POINT_MM = 1.5;

    private static final int NO_LEG = -1;

    private final double[] cellEnds;
    private final List<Element> elements = new ArrayList<>();
    /** Which element, and its force when the cell picks up one newton. */
    private final List<List<Loaded>> patterns = new ArrayList<>();

    /**
     * A straight piece over which a force is spread.
     *
     * @param along unit direction
     * @param leg which straight leg it is a part of; elements of one leg lie on one line; none for bends and
     *     anchor
     */
    record Element(Vector middle, Vector along, double lengthMm, int leg) {}

    /** An element, by its number, under a force. */
    record Loaded(int element, Vector force) {}

    private LimbElements(TensionedThread thread, int cells, int chords) {
        List<RoundedPath.Piece> path = thread.path().pieces(chords);
        double from = thread.barbedFromMm();
        double to = Math.min(
                thread.barbedToMm(),
                path.stream().mapToDouble(RoundedPath.Piece::lengthMm).sum());
        cellEnds = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            patterns.add(new ArrayList<>());
            // Closer towards both ends, where an inextensible thread passes on the most.
            cellEnds[i] = from + (to - from) * 0.5 * (1.0 - StrictMath.cos(StrictMath.PI * i / cells));
        }
        patterns.remove(cells);
        cellEnds[cells] = to;
        double s = 0.0;
        Vector before = Vector.NOTHING;
        for (int i = 0; i < path.size(); i++) {
            RoundedPath.Piece piece = path.get(i);
            if (i > 0) {
                addJoint(path, i, s, piece.tangent().plus(-1.0, before));
            }
            addBarbs(piece, i, s);
            before = piece.tangent();
            s += piece.lengthMm();
        }
        RoundedPath.Piece last = path.get(path.size() - 1);
        Vector end = last.from().plus(last.lengthMm(), last.tangent());
        add(
                new Element(end, last.tangent(), POINT_MM, NO_LEG),
                s,
                last.tangent().times(-1.0));
    }

    static LimbElements of(TensionedThread thread, int cells) {
        return new LimbElements(thread, cells, CHORDS);
    }

    /** The same with each bend as one chord. */
    static LimbElements withoutRounding(TensionedThread thread, int cells) {
        return new LimbElements(thread, cells, 1);
    }

    /** The same cells with the shear of their barbs alone, as if nothing yielded at bends and anchor. */
    LimbElements barbsAlone() {
        patterns.forEach(pattern ->
                pattern.removeIf(loaded -> elements.get(loaded.element()).leg() == NO_LEG));
        return this;
    }

    List<Element> elements() {
        return elements;
    }

    int cells() {
        return patterns.size();
    }

    List<Loaded> pattern(int cell) {
        return patterns.get(cell);
    }

    /** Where a cell begins, as distance from the distal tip in mm; the last number is where the barbs end. */
    double cellStart(int cell) {
        return cellEnds[cell];
    }

    private void addBarbs(RoundedPath.Piece piece, int number, double s) {
        for (int cell = 0; cell < patterns.size(); cell++) {
            double a = Math.max(s, cellEnds[cell]);
            double b = Math.min(s + piece.lengthMm(), cellEnds[cell + 1]);
            if (b > a) {
                double share = (b - a) / (cellEnds[cell + 1] - cellEnds[cell]);
                Vector middle = piece.from().plus(0.5 * (a + b) - s, piece.tangent());
                patterns.get(cell)
                        .add(new Loaded(elements.size(), piece.tangent().times(share)));
                elements.add(new Element(middle, piece.tangent(), b - a, number));
            }
        }
    }

    private void addJoint(List<RoundedPath.Piece> path, int i, double s, Vector turn) {
        RoundedPath.Piece before = path.get(i - 1);
        RoundedPath.Piece after = path.get(i);
        double bent = (before.leg() ? 0.0 : 0.5 * before.lengthMm()) + (after.leg() ? 0.0 : 0.5 * after.lengthMm());
        Vector sum = before.tangent().plus(1.0, after.tangent());
        Vector along = sum.times(1.0 / sum.length());
        add(new Element(after.from(), along, bent == 0.0 ? POINT_MM : bent, NO_LEG), s, turn);
    }

    /** An element that bears this force times the tension there. */
    private void add(Element element, double s, Vector perTension) {
        for (int cell = 0; cell < patterns.size(); cell++) {
            double picked = (s - cellEnds[cell]) / (cellEnds[cell + 1] - cellEnds[cell]);
            double tension = Math.max(0.0, Math.min(1.0, picked));
            if (tension > 0.0) {
                patterns.get(cell).add(new Loaded(elements.size(), perTension.times(tension)));
            }
        }
        elements.add(element);
    }
}
