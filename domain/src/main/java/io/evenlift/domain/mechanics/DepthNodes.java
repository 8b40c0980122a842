package io.evenlift.domain.mechanics;

/** Depths at which kernels are wanted, ascending, each within a stratum. */
interface DepthNodes {
    /** How many there are. */
    int size();

    /** The stratum a node lies in. */
    int stratumOf(int node);

    /** Depth of a node below the top of its stratum in mm. */
    double depthInStratumMm(int node);
}
