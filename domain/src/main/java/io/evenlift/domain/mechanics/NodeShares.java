package io.evenlift.domain.mechanics;

import java.util.List;

/** Which nodes of {@link RelativeDepths} stand for each of several forces, and with which share. */
final class NodeShares {
    private final RelativeDepths depths;
    private final int[] firstNodeOf;
    private final double[][] sharesOf;
    /** No other node stands for a force. */
    private final int first;

    private final int end;

    NodeShares(List<LayeredForce> forces, int layers) {
        depths = RelativeDepths.ofLayers(layers);
        firstNodeOf = new int[forces.size()];
        sharesOf = new double[forces.size()][];
        int least = depths.size();
        int most = 0;
        for (int i = 0; i < firstNodeOf.length; i++) {
            LayeredForce force = forces.get(i);
            Bounds.within("layer", force.layer(), 0, layers - 1);
            firstNodeOf[i] = depths.firstOf(force.layer());
            sharesOf[i] = depths.shares(force.layer(), force.relativeDepth());
            least = Math.min(least, firstNodeOf[i]);
            most = Math.max(most, firstNodeOf[i] + sharesOf[i].length);
        }
        first = Math.min(least, most);
        end = most;
    }

    RelativeDepths depths() {
        return depths;
    }

    /** The first node that stands for any force. */
    int first() {
        return first;
    }

    /** How many there are from that on to the last. */
    int count() {
        return end - first;
    }

    /** The first of the nodes that stand for a force. */
    int firstNodeOf(int force) {
        return firstNodeOf[force];
    }

    /** Their shares; not to be changed. */
    double[] sharesOf(int force) {
        return sharesOf[force];
    }
}
