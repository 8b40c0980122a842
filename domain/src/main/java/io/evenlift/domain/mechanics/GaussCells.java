package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in cells of one length from its beginning on, the last one cut off, with nodes at Gauss's places in each. Where a
 * small change makes room for one cell more, that one starts from nothing, and what is summed over the nodes does not jump.
 */
final class GaussCells {

    /** Nodes that share a cell. */
    static final int NODES = 2;

    private static final GaussLegendre RULE = GaussLegendre.ofOrder(NODES);

    /** How far the first node lies in a cell, as part of its length. */
    static final double FIRST = RULE.abscissa(0, 0.0, 1.0);

    /** A rest of rounding size is no cell. */
    private static final double NO_LENGTH_MM = 1e-9;

    private GaussCells() {}

    /**
     * A node.
     *
     * @param atMm where it lies
     * @param weightMm what it counts in an integral
     * @param toMm up to where it stands for the stretch, which the nodes of a cell part evenly
     */
    record Node(double atMm, double weightMm, double toMm) {}

    /** The nodes of all cells in order; none where the stretch has no length. */
    static List<Node> of(double fromMm, double toMm, double cellMm) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; fromMm + i * cellMm < toMm - NO_LENGTH_MM; i++) {
            double a = fromMm + i * cellMm;
            double b = Math.min(toMm, a + cellMm);
            for (int node = 0; node < NODES; node++) {
                nodes.add(
                        new Node(RULE.abscissa(node, a, b), RULE.weight(node, a, b), a + (b - a) * (node + 1) / NODES));
            }
        }
        return nodes;
    }
}
