package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * The wavenumbers and weights for distances along the skin that lie within one band; the bands cover
 * {@link #LEAST_MM} to {@link #MOST_MM}, each {@link #RATIO} times as wide as the one before.
 *
 * <p>Kernels of buried forces need not fade by themselves, so each band ends smoothly by ½ erfc((k − k_c)/Δ): the part
 * that is cut contributes nothing at distances well above 1/Δ. Places nearer to each other than the first band along
 * the skin need a way of that length across it, on which the kernel fades in time.
 */
final class InteriorQuadrature {

    /** The least distance in mm at which the answer is exact whatever the depths. */
    static final double LEAST_MM = 0.1;

    /** The largest distance in mm. */
    static final double MOST_MM = RadialGrid.FARTHEST_MM;

    private static final double RATIO = 3.0;

    // Measured together; see docs/model.md. The first two times 1/mm at the band's least distance.
    private static final double CENTRE = 36.0;
    private static final double WIDTH = 6.5;
    private static final double TAIL = 2.6;
    private static final double FINENESS = 1.6;
    /** The first panel is halved until it is at most this wide (1/mm): a panel has eight points. */
    private static final double FIRST_PANEL = 0.02;

    private static final GaussLegendre RULE = GaussLegendre.ofOrder(8);

    private static final List<InteriorQuadrature> BANDS = build();

    private final double[] wavenumbers;
    private final double[] weights;

    private InteriorQuadrature(double leastMm) {
        Fade fade = new Fade(CENTRE / leastMm, WIDTH / leastMm, (CENTRE + TAIL * WIDTH) / leastMm);
        double panel = 8.0 * StrictMath.PI / (RATIO * leastMm * FINENESS);
        int halvings = 0;
        while (panel / (1 << halvings) > FIRST_PANEL) {
            halvings++;
        }
        int panels = halvings + (int) StrictMath.ceil(fade.end() / panel);
        int order = RULE.order();
        wavenumbers = new double[panels * order];
        weights = new double[panels * order];
        double from = 0.0;
        double to = panel / (1 << halvings);
        for (int i = 0; i < panels; i++) {
            for (int j = 0; j < order; j++) {
                double k = RULE.abscissa(j, from, to);
                wavenumbers[i * order + j] = k;
                weights[i * order + j] = RULE.weight(j, from, to) * k * fade.at(k) / (2.0 * StrictMath.PI);
            }
            from = to;
            to = i < halvings ? 2.0 * to : to + panel;
        }
    }

    private static List<InteriorQuadrature> build() {
        List<InteriorQuadrature> bands = new ArrayList<>();
        for (double least = LEAST_MM; least < MOST_MM; least *= RATIO) {
            bands.add(new InteriorQuadrature(least));
        }
        return List.copyOf(bands);
    }

    static int bands() {
        return BANDS.size();
    }

    static InteriorQuadrature band(int band) {
        return BANDS.get(band);
    }

    /** The band that serves a distance. */
    static int bandOf(double distanceMm) {
        int band = 0;
        for (double end = LEAST_MM * RATIO; distanceMm > end && band < BANDS.size() - 1; end *= RATIO) {
            band++;
        }
        return band;
    }

    int size() {
        return wavenumbers.length;
    }

    /** In 1/mm, ascending. */
    double wavenumber(int i) {
        return wavenumbers[i];
    }

    /** Weight of the rule · k · fade / 2π. */
    double weight(int i) {
        return weights[i];
    }
}
