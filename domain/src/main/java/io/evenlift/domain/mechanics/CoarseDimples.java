package io.evenlift.domain.mechanics;

/**
 * Makes dimples of one table as coarsely as a search can do with: depths are rounded to a lattice, so that many threads share
 * what was prepared for one, and what pulls from afar is left out. Keeps what it prepared; not for sharing between threads.
 */
public final class CoarseDimples {
    private final ResponseTable table;
    private final double latticeMm;
    private final double farthestMm;
    private final KnotRows rows;
    /** By the number of the depth on the lattice; those that were not asked for are empty. */
    private final double[][] known;

    private final double[] none;

    /**
     * Prepares nothing yet.
     *
     * @param latticeMm depths are multiples of it, above 0
     * @param leastMm a force counts as far along the skin as 1 N still dimples it by so much, above 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public CoarseDimples(ResponseTable table, double latticeMm, double leastMm) {
        this.table = table;
        this.latticeMm = Bounds.within("latticeMm", latticeMm, Double.MIN_NORMAL, Double.MAX_VALUE);
        farthestMm = table.reachMm(Bounds.within("leastMm", leastMm, Double.MIN_NORMAL, Double.MAX_VALUE));
        rows = KnotRows.within(farthestMm, table, TableBuilder.A5, TableBuilder.A6);
        known = new double[(int) Math.rint(table.deepestDepthMm() / latticeMm) + 1][0];
        none = rows.room(rows.all());
    }

    /**
     * The dimple under these forces.
     *
     * @param depthsMm at which they lie in this medium; one above the shallowest depth counts there, and what lies in the rigid
     *     base moves nothing
     * @throws IllegalArgumentException if there are not as many depths as forces
     */
    public DimpleSurface under(Forces forces, double[] depthsMm) {
        forces.requireAsMany(depthsMm);
        double[][] cubics = new double[depthsMm.length][];
        for (int i = 0; i < cubics.length; i++) {
            cubics[i] = at(depthsMm[i]);
        }
        return new DimpleSurface(forces, cubics).within(farthestMm);
    }

    private double[] at(double depthMm) {
        double step = Math.rint(depthMm / latticeMm);
        if (step * latticeMm >= table.deepestDepthMm()) {
            return none;
        }
        int number = (int) step;
        if (known[number].length == 0) {
            double[] cubics = rows.room(rows.all());
            double depth = Math.max(number * latticeMm, table.shallowestDepthMm());
            rows.write(table.depths().sharesAt(depth), rows.all(), cubics);
            known[number] = cubics;
        }
        return known[number];
    }
}
