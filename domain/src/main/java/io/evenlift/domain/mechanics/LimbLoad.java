package io.evenlift.domain.mechanics;

import java.util.List;

/**
 * What one limb carries of one newton at the anchor, and where along it the tissue gets it.
 *
 * @param share the limb's part of the whole load, 0 to 1
 * @param stretches the barbed part from the distal end on
 * @param pieces the limb as threads whose forces add up to its forces; their tensions add up to the share
 */
public record LimbLoad(double share, List<Stretch> stretches, List<TensionedThread> pieces) {

    // Uniform, for all that counts: a load that falls to 1/e over this many mm.
    private static final double UNIFORM_MM = 1e6;

    /** Makes the lists unchangeable. */
    public LimbLoad {
        stretches = List.copyOf(stretches);
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of barbs.
     *
     * @param fromMm where it begins, as distance along the thread from the distal tip in mm
     * @param toMm where it ends
     * @param share its part of the whole load of all limbs
     */
    public record Stretch(double fromMm, double toMm, double share) {}

    /** Each stretch passes on its share evenly. */
    static LimbLoad along(TensionedThread limb, List<Stretch> stretches) {
        double share = 0.0;
        for (Stretch stretch : stretches) {
            share += stretch.share();
        }
        List<TensionedThread> pieces = stretches.stream()
                .filter(stretch -> stretch.share() > 0.0)
                .map(stretch -> limb.withBarbs(stretch.fromMm(), stretch.toMm())
                        .withDecayLengthMm(UNIFORM_MM)
                        .withTensionN(stretch.share()))
                .toList();
        return new LimbLoad(share, stretches, pieces);
    }

    /** The limb's own law. */
    static LimbLoad distal(TensionedThread limb, double share) {
        return new LimbLoad(
                share,
                List.of(new Stretch(limb.barbedFromMm(), limb.barbedToMm(), share)),
                List.of(limb.withTensionN(share)));
    }
}
