package io.evenlift.domain.face;

import java.util.Optional;

/**
 * Proves of a {@link LandmarkWarp} that it takes no two places of the face to one. A step in any direction goes on in that
 * direction by a part of its length that is above nothing everywhere; such a map has an inverse. What is asked is more: the
 * map of one face to another shortens no step to less than a fifth of its length nor makes it longer than five times, which
 * landmarks that contradict each other, or in another unit, do (an assumption; faces differ by 6.4 %).
 *
 * <p>Proven by cells: between its middle and its corners a cell's stretch changes by no more than its most change times
 * the way; a cell of which that does not decide is quartered.
 */
final class WarpProof {
    private static final double LEAST = 0.2;
    private static final double MOST = 5;
    /** Cells in which the stretch changes by less are decided by their middle: what is left still has an inverse. */
    private static final double DECIDED = 0.02;

    private static final double LOOKED_AT_MM = 2;
    private static final double WIDTH_MM = 130;
    private static final double TOP_MM = 55;
    private static final double BOTTOM_MM = -130;

    private final LandmarkWarp warp;
    private final double mostChange;

    WarpProof(LandmarkWarp warp) {
        this.warp = warp;
        this.mostChange = warp.mostStretchChange();
    }

    /** Where the map most does what no face does; empty where it is proven that it does so nowhere. */
    Optional<ChartPoint> contradiction() {
        boolean proven = isProven(WIDTH_MM / 2, (TOP_MM + BOTTOM_MM) / 2, WIDTH_MM / 2, (TOP_MM - BOTTOM_MM) / 2);
        return proven ? Optional.empty() : Optional.of(leastStretched());
    }

    private ChartPoint leastStretched() {
        ChartPoint place = ChartPoint.ofMillimetres(0, 0);
        double least = Double.POSITIVE_INFINITY;
        for (double u = 0; u <= WIDTH_MM; u += LOOKED_AT_MM) {
            for (double v = BOTTOM_MM; v <= TOP_MM; v += LOOKED_AT_MM) {
                WarpStretch stretch = warp.stretchAt(u, v);
                double likeness = Math.min(stretch.least(), 1 / stretch.most());
                if (likeness < least) {
                    least = likeness;
                    place = ChartPoint.ofMillimetres(u, v);
                }
            }
        }
        return place;
    }

    private boolean isProven(double u, double v, double halfU, double halfV) {
        WarpStretch stretch = warp.stretchAt(u, v);
        if (!(stretch.least() >= LEAST && stretch.most() <= MOST)) {
            return false;
        }
        double change = mostChange * Math.sqrt(halfU * halfU + halfV * halfV);
        if (change <= DECIDED || (stretch.least() - change >= LEAST && stretch.most() + change <= MOST)) {
            return true;
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            double middleU = u + ((quarter & 1) == 0 ? -halfU : halfU) / 2;
            double middleV = v + ((quarter & 2) == 0 ? -halfV : halfV) / 2;
            if (!isProven(middleU, middleV, halfU / 2, halfV / 2)) {
                return false;
            }
        }
        return true;
    }
}
