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
    private static final double FINENESS = 0.65;
    /** The first panel is quartered until it is at most this wide (1/mm). */
    private static final double FIRST_PANEL = 0.02;

    private static final List<InteriorQuadrature> BANDS = build();

    private final QuarteredPanels panels;

    private InteriorQuadrature(double leastMm) {
        Fade fade = new Fade(CENTRE / leastMm, WIDTH / leastMm, (CENTRE + TAIL * WIDTH) / leastMm);
        double panel = 8.0 * StrictMath.PI / (RATIO * leastMm * FINENESS);
        int quarterings = 0;
        while (panel / (1 << (2 * quarterings)) > FIRST_PANEL) {
            quarterings++;
        }
        panels = new QuarteredPanels(panel, quarterings, fade);
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
        return panels.wavenumbers().length;
    }

    /** In 1/mm, ascending. */
    double wavenumber(int i) {
        return panels.wavenumbers()[i];
    }

    /** Weight of the rule · k · fade / 2π. */
    double weight(int i) {
        return panels.weights()[i];
    }
}
