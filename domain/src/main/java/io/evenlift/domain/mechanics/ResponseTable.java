package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * How the free surface of one medium answers a unit force at any depth and distance, tabulated for one filter cut-off.
 *
 * <p>Building takes some milliseconds, so keep a table for as long as the tissue is the same. Immutable and safe to
 * share between threads.
 *
 * <p>The dimple is the displacement into the tissue after a Gaussian high-pass of the form of ISO 16610: waves of the
 * cut-off's length keep one half. Its figure means nothing without the cut-off.
 */
public final class ResponseTable {

    /** The shortest filter cut-off in mm: shorter ones would ask for detail that the table does not hold. */
    public static final double LEAST_CUTOFF_MM = 4.0;

    /** The longest filter cut-off in mm. */
    public static final double MOST_CUTOFF_MM = 100.0;

    /** No force may lie above this depth in mm. */
    public static final double SHALLOWEST_MM = DepthGrid.SHALLOWEST_MM;

    /** Farther than this from a force (mm, along the skin) there is no answer. */
    public static final double FARTHEST_MM = RadialGrid.FARTHEST_MM;

    private final LayeredMedium medium;
    private final double filterCutoffMm;
    private final DepthGrid depths;
    private final double[][] rows;

    private ResponseTable(LayeredMedium medium, double filterCutoffMm, double shallowestMm) {
        this.medium = medium;
        this.filterCutoffMm = Bounds.within("filterCutoffMm", filterCutoffMm, LEAST_CUTOFF_MM, MOST_CUTOFF_MM);
        depths = DepthGrid.of(medium, shallowestMm);
        rows = TableBuilder.rows(medium, depths, sigmaMm(filterCutoffMm));
    }

    /**
     * Computes the table of a medium.
     *
     * @param filterCutoffMm wavelength in mm of which the dimple keeps one half, 4 to 100
     * @throws IllegalArgumentException if the cut-off is out of range or not a number
     */
    public static ResponseTable of(LayeredMedium medium, double filterCutoffMm) {
        return new ResponseTable(medium, filterCutoffMm, DepthGrid.SHALLOWEST_MM);
    }

    /**
     * Computes the table for forces below the first layer only, which takes about half as long: the shallowest depths
     * need the most wavenumbers.
     *
     * @param filterCutoffMm as in {@link #of}
     * @throws IllegalArgumentException as {@link #of}
     */
    public static ResponseTable belowFirstLayer(LayeredMedium medium, double filterCutoffMm) {
        double shallowest = Math.max(DepthGrid.SHALLOWEST_MM, medium.thicknessMm(0));
        return new ResponseTable(medium, filterCutoffMm, shallowest);
    }

    /**
     * The Gaussian's standard deviation: e^(−(kσ)²/2) = ½ at k = 2π/λc gives σ = √(2 ln 2)/(2π) · λc = 0.18739 λc.
     */
    static double sigmaMm(double filterCutoffMm) {
        return StrictMath.sqrt(2.0 * StrictMath.log(2.0)) / (2.0 * StrictMath.PI) * filterCutoffMm;
    }

    /** The medium that was tabulated. */
    public LayeredMedium medium() {
        return medium;
    }

    /** Wavelength in mm of which the dimple keeps one half; publish it with every dimple. */
    public double filterCutoffMm() {
        return filterCutoffMm;
    }

    /** The least depth in mm at which a force may lie. */
    public double shallowestDepthMm() {
        return depths.shallowestMm();
    }

    /** The greatest depth in mm at which a force may lie: the rigid base, or 60 mm or more in a half-space. */
    public double deepestDepthMm() {
        return depths.deepestMm();
    }

    /**
     * The surface under these forces; what it answers does not depend on how often a depth occurs, but its preparation
     * does (a few microseconds per distinct depth).
     *
     * @param forces any number; none leaves the surface at rest
     * @throws IllegalArgumentException if a force lies above the shallowest or below the deepest depth
     */
    public LoadedSurface under(List<BuriedForce> forces) {
        return LoadedSurface.of(this, forces);
    }

    /**
     * The surface under these forces, for a few points only: nothing is prepared, each point costs more.
     *
     * @throws IllegalArgumentException as {@link #under}
     */
    public SpotSurface onTheSpot(List<BuriedForce> forces) {
        return LaidForces.of(this, forces).onTheSpot();
    }

    /**
     * How far along the skin, in mm, a force of 1 N reaches from whichever depth: beyond that it dimples by less, as far as
     * the knots tell.
     *
     * @param leastMm dimple in mm, above 0
     */
    double reachMm(double leastMm) {
        int knot = RadialGrid.KNOTS - 1;
        while (knot > 0 && dimpleMm(knot) < leastMm) {
            knot--;
        }
        return Math.min(FARTHEST_MM, StrictMath.sqrt(RadialGrid.knot(Math.min(knot + 1, RadialGrid.KNOTS - 1))));
    }

    /** The most that 1 N along the skin or across it dimples at the distance of a knot. */
    private double dimpleMm(int knot) {
        double distance = StrictMath.sqrt(RadialGrid.knot(knot));
        int at = knot * TableBuilder.PER_KNOT;
        double most = 0.0;
        for (double[] row : rows) {
            most = Math.max(most, Math.abs(row[at + TableBuilder.A5]) * distance);
            most = Math.max(most, Math.abs(row[at + TableBuilder.A6]));
        }
        return most;
    }

    DepthGrid depths() {
        return depths;
    }

    /** The tabulated response at a node of the depth grid. */
    double[] row(int node) {
        return rows[node];
    }

    /** The response at one depth: {@link TableBuilder#PER_KNOT} numbers per knot. */
    double[] atDepth(double depthMm) {
        DepthShares shares = depths.sharesAt(depthMm);
        double[] blend = new double[row(shares.node(0)).length];
        for (int i = 0; i < shares.count(); i += 3) {
            // Three rows a turn, so that the blend is read and written less often; past the end a row counts nothing.
            int second = Math.min(i + 1, shares.count() - 1);
            int third = Math.min(i + 2, shares.count() - 1);
            double share2 = second > i ? shares.share(second) : 0.0;
            double share3 = third > second ? shares.share(third) : 0.0;
            add(
                    blend,
                    row(shares.node(i)),
                    shares.share(i),
                    row(shares.node(second)),
                    share2,
                    row(shares.node(third)),
                    share3);
        }
        return blend;
    }

    private static void add(
            double[] blend, double[] row1, double share1, double[] row2, double share2, double[] row3, double share3) {
        for (int i = 0; i < blend.length; i++) {
            blend[i] += (share1 * row1[i] + share2 * row2[i]) + share3 * row3[i];
        }
    }
}
