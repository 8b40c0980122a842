package io.evenlift.domain.mechanics;

/**
 * The response of the free surface to a buried force, one wavenumber at a time.
 *
 * <p>By reciprocity the surface answers a force at a depth as that depth answers a force on the surface, so one
 * solution per wavenumber, loaded at the surface, serves all depths. In a layer the field is a wave that decays
 * downwards, ã, and one that decays upwards, c̃, both taken at the depth looked at. Going up, the reflection c̃ = R ã is
 * carried through each layer and across each interface; at the surface the unit loads fix ã; going down, the traction
 * that a layer passes on fixes ã of the next. Every exponential decays, hence nothing overflows at any wavenumber.
 *
 * <p>An instance holds scratch values and is for one thread and one table.
 */
final class SurfaceKernels {

    /** Numbers per depth: tangential load → U, w; normal load → U, w; horizontal shear → V. */
    static final int PER_DEPTH = 5;

    /** e^−40 is far below a rounding of anything that it is added to. */
    private static final double VANISHING = 40.0;

    private final Strata strata;
    /** The stratum of each node and its depth in it, at hand where every wavenumber asks for them. */
    private final int[] stratumOf;

    private final double[] depthInStratum;
    /** The waves on top of the stratum reached on the way down: ã1, ã2 of the tangential, then of the normal load. */
    private final double[] wave = new double[4];

    private final double[] reflected = new double[4];
    private double shearWave;

    SurfaceKernels(LayeredMedium medium, DepthNodes depths) {
        this.strata = new Strata(medium);
        stratumOf = new int[depths.size()];
        depthInStratum = new double[depths.size()];
        for (int node = 0; node < stratumOf.length; node++) {
            stratumOf[node] = depths.stratumOf(node);
            depthInStratum[node] = depths.depthInStratumMm(node);
        }
    }

    /**
     * Writes the kernels at wavenumber k (1/mm) of the first {@code count} depths, in mm per N, {@link #PER_DEPTH} each.
     */
    void at(double k, int count, double[] kernels) {
        strata.climb(k);
        strata.loadSurface(k, wave);
        shearWave = strata.surfaceShear(k);
        int node = 0;
        for (int stratum = 0; node < count; stratum++) {
            double decay = strata.decay(stratum);
            double extent = strata.extent(stratum);
            reflect(stratum, decay, extent);
            for (; node < count && stratumOf[node] == stratum; node++) {
                write(stratum, k * depthInStratum[node], kernels, node * PER_DEPTH);
            }
            if (node < count) {
                shearWave = strata.descendShear(stratum, shearWave);
                strata.descend(stratum, wave);
            }
        }
    }

    /** The upward waves at the bottom of a stratum. */
    private void reflect(int stratum, double decay, double extent) {
        for (int load = 0; load < 4; load += 2) {
            double down1 = decay * (wave[load] + extent * wave[load + 1]);
            double down2 = decay * wave[load + 1];
            reflected[load] = strata.bottom(stratum, 0) * down1 + strata.bottom(stratum, 1) * down2;
            reflected[load + 1] = strata.bottom(stratum, 2) * down1 + strata.bottom(stratum, 3) * down2;
        }
    }

    private void write(int stratum, double below, double[] kernels, int offset) {
        double kappa = strata.kappa(stratum);
        double down = Decay.of(below);
        // Where the layer's own decay has vanished, so has all that comes back from its bottom at tabulated depths.
        double decay = strata.decay(stratum);
        double above = decay == 0.0 ? 0.0 : strata.extent(stratum) - below;
        double up = decay == 0.0 ? 0.0 : decay / down;
        for (int load = 0; load < 4; load += 2) {
            double down1 = down * (wave[load] + below * wave[load + 1]);
            double down2 = down * wave[load + 1];
            double up1 = up * (reflected[load] + above * reflected[load + 1]);
            double up2 = up * reflected[load + 1];
            kernels[offset + load] = down1 + up1;
            kernels[offset + load + 1] = (up1 + kappa * up2) - (down1 + kappa * down2);
        }
        kernels[offset + 4] = shearWave * (down + strata.shearBottom(stratum) * decay * up);
    }

    /** Whether e^−x is to be taken as nothing. */
    static boolean vanishes(double x) {
        return x > VANISHING;
    }
}
