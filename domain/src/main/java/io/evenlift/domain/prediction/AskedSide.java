package io.evenlift.domain.prediction;

import java.util.Optional;

/** One side of a plan while it is predicted: what its threads do is known from before, or asked now. */
final class AskedSide {
    private final PreparedFace face;
    private final DrawnSide drawn;
    private final Optional<SideEffects> known;
    private final Optional<SidePrediction> asked;

    AskedSide(PreparedFace face, DrawnSide drawn, Ensemble ensemble) {
        this.face = face;
        this.drawn = drawn;
        this.known = face.known(drawn);
        this.asked = known.isPresent()
                ? Optional.empty()
                : Optional.of(new SidePrediction(drawn.side(), face.side(drawn.side()), drawn.threads(), ensemble));
    }

    /** What its threads do, once the ensemble was answered. */
    SideEffects effects() {
        Optional<SideEffects> found =
                asked.map(prediction -> SideEffects.of(prediction, face.side(drawn.side()), drawn.catalogue()));
        found.ifPresent(effects -> face.remember(drawn, effects));
        return found.or(() -> known).orElseThrow();
    }
}
