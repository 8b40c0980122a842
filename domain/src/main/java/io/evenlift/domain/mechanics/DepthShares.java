package io.evenlift.domain.mechanics;

/** Which neighbouring nodes of {@link DepthGrid} stand for a depth, and with which share. Immutable. */
final class DepthShares {
    private final int firstNode;
    private final double[] shares;

    /** @param shares of the nodes from the first on; kept as they are */
    DepthShares(int firstNode, double[] shares) {
        this.firstNode = firstNode;
        this.shares = shares;
    }

    /** How many nodes. */
    int count() {
        return shares.length;
    }

    int node(int i) {
        return firstNode + i;
    }

    double share(int i) {
        return shares[i];
    }
}
