package io.evenlift.domain.mechanics;

import java.util.Arrays;
import java.util.List;

/** Forces as they lie in the medium of a table, ready for any surface that is to be made under them. Immutable. */
public final class LaidForces {
    private final ResponseTable table;
    private final Forces forces;
    private final DepthShares[] depths;

    private LaidForces(ResponseTable table, Forces forces, double[] depthsMm) {
        this.table = table;
        this.forces = forces;
        depths = new DepthShares[depthsMm.length];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = table.depths().sharesAt(depthsMm[i]);
        }
    }

    /**
     * Forces at their own depths.
     *
     * @throws IllegalArgumentException if one lies above the shallowest or below the deepest depth of the table
     */
    public static LaidForces of(ResponseTable table, List<BuriedForce> forces) {
        return new LaidForces(
                table,
                new Forces(forces),
                forces.stream().mapToDouble(BuriedForce::depthMm).toArray());
    }

    /**
     * Forces that lie at other depths in this medium than in another.
     *
     * @param depthsMm of each; one above the shallowest depth of the table counts there, and what lies in the rigid base moves
     *     nothing
     * @throws IllegalArgumentException if there are not as many depths as forces
     */
    public static LaidForces in(ResponseTable table, Forces forces, double[] depthsMm) {
        forces.requireAsMany(depthsMm);
        int[] above = new int[depthsMm.length];
        double[] depthsAbove = new double[depthsMm.length];
        int count = 0;
        for (int i = 0; i < depthsMm.length; i++) {
            if (depthsMm[i] < table.deepestDepthMm()) {
                above[count] = i;
                depthsAbove[count++] = Math.max(depthsMm[i], table.shallowestDepthMm());
            }
        }
        return new LaidForces(table, forces.only(Arrays.copyOf(above, count)), Arrays.copyOf(depthsAbove, count));
    }

    /** The surface under them, for a few points only: nothing is prepared, each point costs more. */
    public SpotSurface onTheSpot() {
        return new SpotSurface(this);
    }

    ResponseTable table() {
        return table;
    }

    Forces forces() {
        return forces;
    }

    /** How the nodes of the table stand for the depth of a force. */
    DepthShares depth(int force) {
        return depths[force];
    }
}
