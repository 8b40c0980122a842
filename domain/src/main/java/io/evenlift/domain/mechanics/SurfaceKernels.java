package io.evenlift.domain.mechanics;

import java.util.List;
import java.util.Set;

/**
 * The response of the free surface to a buried force, a medium at a wavenumber in each column.
 *
 * <p>By reciprocity the surface answers a force at a depth as that depth answers a force on the surface, so one
 * solution per wavenumber, loaded at the surface, serves all depths. In a layer the field is a wave that decays
 * downwards, ã, and one that decays upwards, c̃, both taken at the depth looked at. Going up, the reflection c̃ = R ã is
 * carried through each layer and across each interface; at the surface the unit loads fix ã; going down, the traction
 * that a layer passes on fixes ã of the next. Every exponential decays, hence nothing overflows at any wavenumber.
 *
 * <p>First {@link #start} at the surface; then, stratum by stratum, {@link #write} at any depths in it and {@link #descend}. An
 * instance holds scratch values and is for one thread.
 */
final class SurfaceKernels {

    /** Numbers per depth: tangential load → U, w; normal load → U, w; horizontal shear → V. */
    static final int PER_DEPTH = 5;

    private static final int TANGENTIAL = 0;
    private static final int NORMAL = 2;
    private static final int SHEAR = 4;

    private final Strata strata;
    private int stratum;
    /** The waves on top of the stratum reached on the way down: ã1, ã2 of the tangential, then of the normal load. */
    private final double[][] wave;

    private final double[][] reflected;
    private final double[] shearWave;
    /** e^−x of the way down to a depth, and of the way up to it from the bottom of its stratum; x of the latter. */
    private final double[] down;

    private final double[] up;
    private final double[] above;
    /** What of a wave has come down to a depth, or up to it, and how far it sinks there. */
    private final double[] downwards;

    private final double[] upwards;
    private final double[] sunk;

    /** @param media one for each column, all of as many layers and on the same kind of base */
    SurfaceKernels(List<LayeredMedium> media) {
        strata = new Strata(media);
        wave = Columns.matrices(media.size());
        reflected = Columns.matrices(media.size());
        shearWave = new double[media.size()];
        down = new double[media.size()];
        up = new double[media.size()];
        above = new double[media.size()];
        downwards = new double[media.size()];
        upwards = new double[media.size()];
        sunk = new double[media.size()];
    }

    /**
     * Solves all columns.
     *
     * @param k the wavenumber of each column in 1/mm
     */
    void start(double[] k) {
        stratum = 0;
        strata.climb(k);
        strata.loadSurface(k, wave);
        strata.loadSurfaceAcross(k, shearWave);
        strata.reflect(stratum, wave, reflected);
    }

    /** Goes on to the next stratum. */
    void descend() {
        strata.descend(stratum, wave, reflected);
        strata.descendAcross(stratum, shearWave);
        stratum++;
        strata.reflect(stratum, wave, reflected);
    }

    /** The load that a kernel belongs to. */
    static WantedKernels.Load loadOf(int kernel) {
        return kernel == NORMAL || kernel == NORMAL + 1 ? WantedKernels.Load.DOWN : WantedKernels.Load.ALONG;
    }

    /**
     * Writes the kernels at a depth of the stratum reached, in mm per N.
     *
     * @param below wavenumber times depth below the top of the stratum, of each column
     * @param columns how many are wanted, from the first on
     * @param loads whose kernels are wanted
     * @param kernels {@link #PER_DEPTH} rows of as many
     */
    void write(double[] below, int columns, Set<WantedKernels.Load> loads, double[][] kernels) {
        double[] decay = strata.decay(stratum);
        double[] extent = strata.extent(stratum);
        Decay.ofEach(below, columns, down);
        // Where the layer's own decay has vanished, so has all that comes back from its bottom at tabulated depths.
        Columns.ratio(decay, down, columns, up);
        Columns.difference(extent, below, columns, above);
        if (loads.contains(WantedKernels.Load.ALONG)) {
            write(TANGENTIAL, below, columns, kernels);
            across(shearWave, down, strata.shearBottom(stratum), decay, up, columns, kernels[SHEAR]);
        }
        if (loads.contains(WantedKernels.Load.DOWN)) {
            write(NORMAL, below, columns, kernels);
        }
    }

    /** Those of one load, where it is known what is left on the way to this depth. */
    private void write(int load, double[] below, int columns, double[][] kernels) {
        double[] kappa = strata.kappa(stratum);
        Columns.productWithSum(down, wave[load], below, wave[load + 1], columns, downwards);
        Columns.productWithSum(up, reflected[load], above, reflected[load + 1], columns, upwards);
        Columns.sum(downwards, upwards, columns, kernels[load]);
        sink(downwards, down, wave[load + 1], kappa, columns, sunk);
        sink(upwards, up, reflected[load + 1], kappa, columns, kernels[load + 1]);
        Columns.difference(kernels[load + 1], sunk, columns, kernels[load + 1]);
    }

    /** How far a wave sinks or rises, of its first part there and the second, which only decays. */
    private static void sink(
            double[] there, double[] decayed, double[] wave2, double[] kappa, int columns, double[] sunk) {
        for (int c = 0; c < columns; c++) {
            sunk[c] = there[c] + kappa[c] * (decayed[c] * wave2[c]);
        }
    }

    private static void across(
            double[] shearWave,
            double[] down,
            double[] shearBottom,
            double[] decay,
            double[] up,
            int columns,
            double[] kernel) {
        for (int c = 0; c < columns; c++) {
            kernel[c] = shearWave[c] * (down[c] + shearBottom[c] * decay[c] * up[c]);
        }
    }
}
