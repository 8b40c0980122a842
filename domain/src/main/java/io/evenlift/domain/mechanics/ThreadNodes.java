package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A thread cut into nodes, and the share of the tension that each passes on.
 *
 * <p>Between two nodes the thread is straight and under one tension, so the force on the tissue at a node is the pull of
 * the piece after it less the pull of the piece before it. Along a leg the load of the barbs is gathered in pairs of
 * nodes at Gauss's places, which needs about half as many forces as equal steps do, and least where it matters: at the
 * ends of the barbed part. In a bend it is gathered, with the turn, at the corners of {@link BendPolygon}.
 */
final class ThreadNodes {

    // Nodes are needed as dense as imprints are narrow, which is as deep as they lie. Below the first bound the count
    // of forces runs away, above the second a short barbed part would lose its ends.
    static final double SHORTEST_CELL_MM = 0.6;
    private static final double LONGEST_CELL_MM = 6.0;

    private final double barbedFrom;
    private final double barbedTo;
    private final double decay;
    private final List<Node> nodes = new ArrayList<>();
    /** The tension in the piece after each node, as share of the tension at the anchor. */
    private final double[] tension;

    private ThreadNodes(TensionedThread thread, RoundedPath path) {
        barbedFrom = thread.barbedFromMm();
        barbedTo = Math.min(thread.barbedToMm(), path.lengthMm());
        decay = thread.decayLengthMm();
        double from = 0.0;
        for (RoundedPath.Stretch stretch : path.stretches()) {
            if (nodes.isEmpty()) {
                nodes.add(new Node(stretch.at(0.0), stretch.tangent(0.0), 0.0));
            }
            if (stretch instanceof Bend bend) {
                addBend(bend, from, thread.bendStepPerDepth());
            } else {
                addLeg(stretch, from, thread.barbStepPerDepth());
            }
            from += stretch.lengthMm();
        }
        RoundedPath.Stretch last = path.stretches().get(path.stretches().size() - 1);
        nodes.add(new Node(last.at(1.0), Vector.NOTHING, 0.0));
        tension = tensions();
    }

    static ThreadNodes of(TensionedThread thread, RoundedPath path) {
        return new ThreadNodes(thread, path);
    }

    int size() {
        return nodes.size();
    }

    Vector place(int node) {
        return nodes.get(node).place();
    }

    /** The tension after a node, per unit tension at the anchor. */
    double tension(int node) {
        return tension[node];
    }

    /** The pull of the piece after a node per unit tension at the anchor; the force on the tissue there is what it has more than the one before. */
    Vector pull(int piece) {
        return nodes.get(piece).tangent().times(tension[piece]);
    }

    private void addLeg(RoundedPath.Stretch leg, double from, double stepPerDepth) {
        double first = Math.max(from, barbedFrom);
        double last = Math.min(from + leg.lengthMm(), barbedTo);
        if (last <= first) {
            return;
        }
        double depth = Math.min(
                leg.at((first - from) / leg.lengthMm()).z(),
                leg.at((last - from) / leg.lengthMm()).z());
        double cell = cellMm(stepPerDepth, depth);
        for (GaussCells.Node node : GaussCells.of(first, last, cell)) {
            double load = node.weightMm() * StrictMath.exp((barbedFrom - node.atMm()) / decay);
            double part = (node.atMm() - from) / leg.lengthMm();
            nodes.add(new Node(leg.at(part), leg.tangent(part), load));
        }
    }

    private void addBend(Bend bend, double from, double stepPerDepth) {
        double begun = from;
        for (BendPolygon.Corner corner : BendPolygon.of(bend, cellMm(stepPerDepth, bend.leastDepthMm()))) {
            double end = from + corner.toMm();
            nodes.add(new Node(corner.place(), corner.after(), load(begun, end)));
            begun = end;
        }
    }

    private static double cellMm(double stepPerDepth, double depthMm) {
        return Math.max(SHORTEST_CELL_MM, Math.min(LONGEST_CELL_MM, GaussCells.NODES * stepPerDepth * depthMm));
    }

    /** ∫ e^(−(s − s0)/l) ds over what is barbed between two distances. */
    private double load(double from, double to) {
        double a = Math.max(from, barbedFrom);
        double b = Math.min(to, barbedTo);
        if (b <= a) {
            return 0.0;
        }
        return -decay * StrictMath.exp((barbedFrom - a) / decay) * StrictMath.expm1((a - b) / decay);
    }

    private double[] tensions() {
        double[] sums = new double[nodes.size()];
        double sum = 0.0;
        for (int i = 0; i < sums.length; i++) {
            sum += nodes.get(i).load();
            sums[i] = sum;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    /**
     * A node.
     *
     * @param tangent unit direction of the piece after it; nothing after the anchor
     * @param load what the barbs pass on here, in proportion
     */
    private record Node(Vector place, Vector tangent, double load) {}
}
